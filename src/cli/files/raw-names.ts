import { lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, sep } from 'node:path'

/*
 * A name in GBK is no UTF-8: as text it holds signs that stand for "not readable", and no file is
 * called so. Node gives arguments as text only, the folder still knows the bytes.
 */
const unreadable = '\ufffd'

/**
 * The path in bytes when `path` holds what could not be decoded and just one file may be meant;
 * undefined for every other path.
 */
export function findUndecodable(path: string): Buffer | undefined {
  if (!path.includes(unreadable) || exists(path)) return undefined
  const parent = dirname(path)
  const folder = findUndecodable(parent) ?? Buffer.from(parent)
  try {
    const names = readdirSync(folder, { encoding: 'buffer' })
    const meant = names.filter((name) => name.toString() === basename(path))
    return meant.length === 1 ? joinBytes(folder, meant[0]) : undefined
  } catch {
    return undefined
  }
}

export const joinBytes = (folder: Uint8Array, name: Uint8Array): Buffer =>
  Buffer.concat([folder, Buffer.from(sep), name])

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}
