/** What was brought to the page: pictures to look at, a pack, and the names of what is neither. */
export interface Brought {
  pictures: Picture[]
  /** A file that may be one, by its name; nobody hides theirs in a folder of pictures. */
  pack: File | null
  leftOut: string[]
}
export interface Picture {
  file: File
  /** With the folders in which it lay, where they are known. */
  name: string
}

/**
 * Formats that nobody here reads are let in, too: their sentence says what to do instead. All else
 * in a folder is none of ours.
 */
const endings = /\.(png|jpe?g|jfif|webp|heic|heif|avif|gif|bmp|tiff?|psd)$/i
const isPicture = ({ type, name }: File): boolean =>
  endings.test(name) || (type.startsWith('image/') && type !== 'image/svg+xml')

/** What systems put into folders by themselves is not worth a word. */
const isHidden = (name: string): boolean =>
  /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(name)

/** Sorts files that were chosen, or found in a folder. */
function sorted(found: readonly Picture[]): Brought {
  const seen = found.filter(({ name }) => !isHidden(name))
  const packs = seen.filter(({ name }) => /^[^/]+\.json$/i.test(name))
  // Of several, none is the one.
  const pack = packs.length === 1 ? packs[0] : null
  const others = seen.filter((it) => it !== pack)
  return {
    pictures: others.filter(({ file }) => isPicture(file)),
    pack: pack && pack.file,
    leftOut: others.filter(({ file }) => !isPicture(file)).map(({ name }) => name),
  }
}

export const chosen = (files: Iterable<File>): Brought =>
  sorted([...files].map((file) => ({ file, name: file.webkitRelativePath || file.name })))

/**
 * All that was dropped, folders in folders included. To be called while the drop is told: later the
 * browser knows nothing of it any more.
 */
export function dropped(transfer: DataTransfer): Promise<Brought> {
  const entries = [...transfer.items].flatMap((it) => it.webkitGetAsEntry?.() ?? [])
  if (!entries.length) return Promise.resolve(chosen(transfer.files))
  return Promise.all(entries.map(filesIn)).then((all) => sorted(all.flat()))
}

const isFile = (it: FileSystemEntry): it is FileSystemFileEntry => it.isFile
const isFolder = (it: FileSystemEntry): it is FileSystemDirectoryEntry => it.isDirectory

async function filesIn(entry: FileSystemEntry): Promise<Picture[]> {
  const name = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) {
    // One that can't be had is named, as what it is: unreadable.
    return new Promise<File>((done, failed) => entry.file(done, failed)).then(
      (file) => [{ file, name }],
      () => [{ file: new File([], name), name }],
    )
  }
  if (!isFolder(entry)) return []
  const children = await childrenOf(entry.createReader())
  children.sort((a, b) => (a.name < b.name ? -1 : 1))
  return (await Promise.all(children.map(filesIn))).flat()
}

/** A reader gives a hundred at a time, and nothing at the end. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((done) =>
    reader.readEntries(done, () => done([])),
  )
  return some.length ? [...some, ...(await childrenOf(reader))] : []
}
