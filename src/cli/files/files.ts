import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { findUndecodable, joinBytes } from './raw-names'
import { printable } from '../print/printable'
import { isSigned } from './signature'
import { withStems } from './stems'

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
  /** What came on stdin, where it is no file. */
  bytes?: Uint8Array
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
 * Files as given, folders and quoted patterns replaced by the pictures in them, sorted by name,
 * without those that we drew. A path that doesn't exist is kept: reading it says so.
 */
export function expand(
  paths: readonly string[],
  recursive = false,
): { inputs: Input[]; leftOut: LeftOut[] } {
  const found = paths.map((path) => {
    const raw = findUndecodable(path)
    const file = { file: path, ...(raw && { raw }) }
    return picturesIn(path, raw, recursive) ?? matching(path) ?? { files: [file], left: [] }
  })
  const left = found.flatMap((it) => it.left)
  return {
    inputs: withStems(found.flatMap(({ files }) => files)),
    leftOut: left.filter(({ drawn, others, folders }) => drawn + others + folders > 0),
  }
}

type File = Omit<Input, 'stem'>
interface Found {
  files: File[]
  left: LeftOut[]
}

const nothingLeft = (folder: string): LeftOut => ({ folder, drawn: 0, folders: 0, endings: [], others: 0 }) // prettier-ignore

/** Null for what is no folder, or none that opens. */
function picturesIn(folder: string, raw: Buffer | undefined, recursive: boolean): Found | null {
  const left = nothingLeft(folder)
  const found: Found = { files: [], left: [left] }
  try {
    if (!statSync(raw ?? folder).isDirectory()) return null
    const entries = readdirSync(raw ?? folder, { encoding: 'buffer', withFileTypes: true })
    const named = entries.map((entry) => ({ entry, name: entry.name.toString() }))
    named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    for (const { entry, name } of named) {
      const file = join(folder, name)
      const own = entry.name.equals(Buffer.from(name)) && !raw
      const path = own ? undefined : joinBytes(raw ?? Buffer.from(folder), entry.name)
      const deeper = recursive && entry.isDirectory() && !name.startsWith('.')
      const inside = deeper ? picturesIn(file, path, recursive) : null
      if (inside) addTo(found, inside)
      else if (!picture.test(name)) note(left, name, entry.isDirectory())
      else if (isSigned(path ?? file)) left.drawn++
      else found.files.push({ file, ...(path && { raw: path }) })
    }
    return found
  } catch {
    return null
  }
}

function addTo(found: Found, { files, left }: Found): void {
  for (const file of files) found.files.push(file)
  found.left.push(...left)
}

/** The pictures that a pattern names which no shell has replaced; null for what is none. */
function matching(pattern: string): Found | null {
  if (existsSync(pattern) || !isDynamicPattern(pattern)) return null
  const names = globSync(pattern, { expandDirectories: false, followSymbolicLinks: false }).sort()
  if (names.length === 0) return null
  const left = nothingLeft(pattern)
  const files: File[] = []
  for (const file of names) {
    if (!picture.test(file)) note(left, basename(file), false)
    else if (isSigned(file)) left.drawn++
    else files.push({ file })
  }
  return { files, left: [left] }
}

/** Hidden files are the system's, not the user's. */
function note(left: LeftOut, name: string, isFolder: boolean): void {
  if (name.startsWith('.')) return
  if (isFolder) return void left.folders++
  left.others++
  const ending = printable(extname(name).slice(1, 9).toLowerCase())
  if (ending && left.endings.length < 8 && !left.endings.includes(ending)) left.endings.push(ending)
}
