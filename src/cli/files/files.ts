import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { findUndecodable, joinBytes } from './raw-names'
import { printable } from '../print/printable'
import { isSigned } from './signature'

/** Each has its line; which of them we read, the file's own bytes say. */
const picture = /\.(png|jpe?g|jpe|jfif|webp|hei[cf]|hif|avif|gif|tiff?|bmp)$/i

/**
 * A file to look at, and the name that what is drawn for it begins with: one that no other file of
 * the run has.
 */
export interface Input {
  file: string
  stem: string
  /** The path as the system has it, where it is no UTF-8 and `file` can't tell it. */
  raw?: Uint8Array
  /** The title of the live that it is for. */
  title?: string
}

/** What the system opens. */
export const pathOf = ({ file, raw }: Pick<Input, 'file' | 'raw'>): string | Buffer =>
  raw ? Buffer.from(raw) : file

/** What is in a folder and not looked at. */
export interface LeftOut {
  folder: string
  /** Pictures that we drew. */
  drawn: number
  folders: number
  /** Endings of the other files, each once, and how many there are. */
  endings: string[]
  others: number
}

/**
 * Files as given, folders replaced by the pictures right in them, sorted by name, without those
 * that we drew. A path that doesn't exist is kept: reading it says so.
 */
export function expand(paths: readonly string[]): { inputs: Input[]; leftOut: LeftOut[] } {
  const files: Omit<Input, 'stem'>[] = []
  const leftOut: LeftOut[] = []
  for (const path of paths) {
    const raw = findUndecodable(path)
    const there = picturesIn(path, raw)
    if (!there) files.push({ file: path, ...(raw && { raw }) })
    else {
      files.push(...there.files)
      if (there.left.drawn + there.left.others + there.left.folders > 0) leftOut.push(there.left)
    }
  }
  return { inputs: withStems(files), leftOut }
}

/** Null for what is no folder, or none that opens. */
function picturesIn(folder: string, raw: Buffer | undefined) {
  const left: LeftOut = { folder, drawn: 0, folders: 0, endings: [], others: 0 }
  const files: Omit<Input, 'stem'>[] = []
  try {
    if (!statSync(raw ?? folder).isDirectory()) return null
    const entries = readdirSync(raw ?? folder, { encoding: 'buffer', withFileTypes: true })
    const named = entries.map((entry) => ({ entry, name: entry.name.toString() }))
    named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    for (const { entry, name } of named) {
      const file = join(folder, name)
      const own = entry.name.equals(Buffer.from(name)) && !raw
      const path = own ? file : joinBytes(raw ?? Buffer.from(folder), entry.name)
      if (!picture.test(name)) note(left, name, entry.isDirectory())
      else if (isSigned(path)) left.drawn++
      else files.push({ file, ...(!own && { raw: path as Buffer }) })
    }
    return { files, left }
  } catch {
    return null
  }
}

/** Hidden files are the system's, not the user's. */
function note(left: LeftOut, name: string, isFolder: boolean): void {
  if (name.startsWith('.')) return
  if (isFolder) return void left.folders++
  left.others++
  const ending = printable(extname(name).slice(1, 9).toLowerCase())
  if (ending && left.endings.length < 8 && !left.endings.includes(ending)) left.endings.push(ending)
}

/**
 * `a/cover.png` and `b/cover.jpg` must not overwrite each other: the second becomes `cover-2`, also
 * where case is not told apart.
 */
export function withStems(files: readonly Omit<Input, 'stem'>[]): Input[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return files.map((input) => {
    const name = cut(plainName(basename(input.file, extname(input.file))))
    const key = name.toLowerCase()
    let stem = name
    for (let i = next.get(key) ?? 2; taken.has(stem.toLowerCase()); i++) {
      stem = `${name}-${i}`
      next.set(key, i + 1)
    }
    taken.add(stem.toLowerCase())
    return { ...input, stem }
  })
}

/** What would move a terminal's cursor, or turn the direction of writing, has no place in a name. */
const plainName = (name: string): string => printable(name).replaceAll('\ufffd', '_')

/** Leaves room for an ending within the 255 bytes that file systems allow. */
function cut(name: string): string {
  let short = name
  while (Buffer.byteLength(short) > 200) short = [...short].slice(0, -1).join('')
  return short
}
