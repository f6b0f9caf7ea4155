import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileErrorOf, readPicture } from '../files/read'
import { Refusal } from './refusal'

/** What a tool may be given: a path inside the folders of the server, or the bytes themselves. */
export interface Given {
  path?: string
  base64?: string
}

export interface Picture {
  name: string
  bytes: Uint8Array
}

/** Of a picture that comes as bytes. */
const mostBytes = 5_000_000

/** The folders that a server was started with, as they really are. Throws Node's error. */
export function openFolders(folders: readonly string[]): string[] {
  return folders.map((folder) => {
    const real = realpathSync(folder)
    if (!statSync(real).isDirectory()) throw new Error(`${folder} is no folder`)
    return real
  })
}

/** The bytes of the picture. Throws `Refusal`. */
export async function pictureOf(
  { path, base64 }: Given,
  folders: readonly string[],
): Promise<Picture> {
  if (base64 !== undefined && path === undefined) return { name: 'cover', bytes: decoded(base64) }
  if (path === undefined || base64 !== undefined)
    throw new Refusal('no-picture', 'Give either path or base64.')
  const real = insideOf(path, folders, realpathSync)
  try {
    return { name: path, bytes: await readPicture(real) }
  } catch (error) {
    const { code, message } = fileErrorOf(error).error
    throw new Refusal(code, message)
  }
}

function decoded(base64: string): Uint8Array {
  // A data URL is what many tools hold a picture as.
  const plain = base64.replace(/^data:[^,]{0,100},/, '')
  if (plain.length > Math.ceil(mostBytes / 3) * 4)
    throw new Refusal(
      'too-many-bytes',
      `A picture by bytes may have ${mostBytes / 1e6} MB. Give its path.`,
    )
  const bytes = Buffer.from(plain, 'base64')
  if (bytes.length === 0) throw new Refusal('no-picture', 'base64 holds no bytes.')
  return new Uint8Array(bytes)
}

/**
 * Where a file is to be written: its folder must be inside, and there. Throws `Refusal`.
 */
export const outputIn = (path: string, folders: readonly string[]): string =>
  insideOf(path, folders, (file) => join(realpathSync(dirname(file)), basename(file)))

/**
 * The real path, links followed, of what lies inside. What lies outside is refused before anybody
 * looks whether it is there. Throws `Refusal`.
 */
function insideOf(
  path: string,
  folders: readonly string[],
  real: (file: string) => string,
): string {
  const isInside = (file: string) => folders.some((folder) => isWithin(file, folder))
  const outside = () =>
    new Refusal('outside-folders', `Only what lies in ${folders.join(', ')} may be named.`)
  if (path.includes('\0')) throw outside()
  const places = isAbsolute(path) ? [path] : folders.map((folder) => resolve(folder, path))
  // A folder may have been given by a path that is a link itself.
  const named = places
    .map((place) => resolve(place))
    .filter((place) => isInside(place) || isInside(parentOf(place)))
  if (named.length === 0) throw outside()
  for (const place of named) {
    const file = realOr(place, real)
    if (file === undefined) continue
    if (!isInside(file)) throw outside()
    return file
  }
  throw new Refusal('not-found', 'There is no such file. Check the path.')
}

const parentOf = (file: string): string => realOr(dirname(file), realpathSync) ?? dirname(file)

function realOr(file: string, real: (file: string) => string): string | undefined {
  try {
    return real(file)
  } catch {
    return undefined
  }
}

function isWithin(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
