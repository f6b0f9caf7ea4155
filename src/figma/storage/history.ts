import type { PastCover } from '../../core/cover'
import { sameOf, titleOf } from './memory'
import { ofOtherLives } from './same-live'
import { anything } from '../../wall/shape'
import { isDoneHere } from '../editor'
import { writing } from '../refuse'
import { forget, keep, kept, keys, read, Silent } from './own-storage'
import { parsed, textIn } from './plugin-data'
import { keepAside, understood, type Remembered } from './past'

/**
 * Covers that were used for another live, by this file or by this person; newest first. Drafts and
 * covers of the same live are none.
 */
export async function historyOf(frame: BaseNode): Promise<PastCover[]> {
  const self = { id: frame.id, title: titleOf(frame), same: sameOf(frame) }
  const all = await remembered()
  return ofOtherLives(all, self, Date.now()).map(({ frame: _, ...past }) => past)
}

/** All that is remembered, newest first. */
export async function remembered(): Promise<Remembered[]> {
  const mine = await Promise.all((await shelves()).slice(0, MOST_SHELVES).map(kept))
  const all = [inFile(), ...mine].reduce<Remembered[]>(
    (list, it) => [...list, ...understood(it).covers],
    [],
  )
  const seen: Record<string, true> = {}
  return all
    .filter(({ hash, date }) => !seen[hash + date] && (seen[hash + date] = true))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/**
 * In the file and in the user's own storage: where one of them can't be written, the other still
 * is.
 */
export const remember = (past: Remembered): Promise<void> =>
  allOf([
    writing(() => inTurn(() => rememberMine(past))),
    writing(() => (isDoneHere('checklist') ? rememberInFile(past) : undefined)),
  ])

/** Each goes on to its end whatever becomes of the others; then the first that failed is told. */
export async function allOf(works: readonly Promise<void>[]): Promise<void> {
  for (const it of await Promise.allSettled(works)) if (it.status === 'rejected') throw it.reason
}

/**
 * An entry of plugin data may hold 100 kB with its key, clientStorage 5 MB in all: old covers are
 * forgotten first.
 */
const MOST_IN_FILE = 95_000
const MOST_MINE = 2_000
const MOST_THUMBS = 400

function rememberInFile(past: Remembered): void {
  const { covers, odd } = understood(inFile())
  if (odd !== undefined)
    keepAside.inFile(Array.isArray(odd) ? JSON.stringify(odd) : figma.root.getPluginData('history'))
  const all = [past, ...covers.filter(isOther(past))]
  // Old pictures go first, then the oldest covers themselves.
  for (let i = all.length - 1; i >= 0 && bytesOf(JSON.stringify(all)) > MOST_IN_FILE; i--)
    delete all[i].thumb
  while (bytesOf(JSON.stringify(all)) > MOST_IN_FILE) all.pop()
  figma.root.setPluginData('history', JSON.stringify(all))
}

/** The list, or the text itself where it is none. */
export function inFile(): unknown {
  const kept = textIn(figma.root, 'history')
  return kept && (parsed(kept, anything) ?? kept)
}

/**
 * The storage is one for all windows of Figma and can't be locked, so each window writes on a shelf
 * of its own: two that save at once never write over each other. Shelves of past days are cleared
 * onto one's own.
 */
const shelf = `history ${new Date().toISOString()} ${Math.random().toString(36).slice(2)}`
const day = 24 * 60 * 60 * 1000
/** More windows than anybody has open in a day; older shelves are read when they are cleared. */
const MOST_SHELVES = 200

export const shelves = async (): Promise<string[]> =>
  (await keys())
    .filter((key) => /^history( |$)/.test(key))
    .sort()
    .reverse()

/** A shelf without a date is from before there were shelves. */
const isLeft = (key: string): boolean =>
  key !== shelf && !(Date.now() - Date.parse(key.split(' ')[1]) < day)

async function rememberMine(past: Remembered): Promise<void> {
  const left = (await shelves()).filter(isLeft)
  let all: Remembered[] = []
  for (const key of [shelf, ...left]) {
    // A shelf that can't be read now must not be taken for an empty one, and cleared.
    const { covers, odd } = understood(await read(key))
    if (odd !== undefined) await keepAside.mine(odd)
    all = [...all, ...covers]
  }
  await put([past, ...all.filter(isOther(past))].slice(0, MOST_MINE))
  for (const key of left) await forget(key)
}

/** With as many pictures, then as many covers, as there is room for. */
async function put(all: readonly Remembered[]): Promise<void> {
  for (
    let [thumbs, covers] = [MOST_THUMBS, all.length];
    ;
    thumbs > 0 ? (thumbs >>= 1) : (covers >>= 1)
  ) {
    const some = all
      .slice(0, covers)
      .map((it, i) => (i < thumbs ? it : { ...it, thumb: undefined }))
    try {
      return await keep(shelf, some)
    } catch (error) {
      if (covers < 2 || error instanceof Silent) throw error
    }
  }
}

const isOther =
  (past: Remembered) =>
  ({ hash, frame }: Remembered): boolean =>
    hash !== past.hash || frame !== past.frame

/** One after another within this window. */
let last: Promise<unknown> = Promise.resolve()
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => {})
  return turn
}

/** As UTF-8, which Figma counts; the sandbox has no TextEncoder. */
function bytesOf(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Each half of a surrogate pair stands for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes
}
