import { isDoneHere } from '../editor'
import { pastCover } from '../../wall/carried'
import { writing } from '../refuse'
import { allOf, inFile, inTurn, shelves } from './history'
import { forget, keep, read } from './own-storage'
import type { Remembered } from './past'

type Change = (past: Remembered) => Remembered | null

/**
 * Changes each of what is remembered, or drops it, wherever it is kept: in the file as far as that
 * may be written, and on every shelf. What this version can't read stays as it is; where one of the
 * places can't be written, the others still are.
 */
export const changeRemembered = (change: Change): Promise<void> =>
  allOf([
    writing(() => (isDoneHere('checklist') ? changeInFile(change) : undefined)),
    writing(() =>
      inTurn(async () => allOf((await shelves()).map((key) => changeShelf(key, change)))),
    ),
  ])

function changeInFile(change: Change): void {
  const left = changed(inFile(), change)
  if (left) figma.root.setPluginData('history', JSON.stringify(left))
}

async function changeShelf(key: string, change: Change): Promise<void> {
  const left = changed(await read(key), change)
  if (left) await (left.length ? keep(key, left) : forget(key))
}

/** What is then to be kept; null where nothing differs, and of what is no list. */
function changed(was: unknown, change: Change): unknown[] | null {
  if (!Array.isArray(was)) return null
  const all: unknown[] = was
  const left = all.flatMap((it) => (pastCover(it) ? (change(it) ?? []) : [it]))
  return left.length === all.length && left.every((it, i) => it === all[i]) ? null : left
}
