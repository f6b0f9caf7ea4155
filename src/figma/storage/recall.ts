import { isDoneHere } from '../editor'
import { writing } from '../refuse'
import { inFile, inTurn, shelves } from './history'
import { forget, keep, read } from './own-storage'
import { understood, type Remembered } from './past'
import { textIn } from './plugin-data'

/**
 * Changes each of what is remembered, or drops it, wherever it is kept: in the file as far as that
 * may be written, and on every shelf.
 */
export async function changeRemembered(
  change: (past: Remembered) => Remembered | null,
): Promise<void> {
  const changed = (was: unknown) => understood(was).covers.flatMap((past) => change(past) ?? [])
  await writing(() => {
    if (isDoneHere('checklist') && textIn(figma.root, 'history'))
      figma.root.setPluginData('history', JSON.stringify(changed(inFile())))
  })
  await writing(() =>
    inTurn(async () => {
      for (const key of await shelves()) {
        const left = changed(await read(key))
        if (left.length) await keep(key, left)
        else await forget(key)
      }
    }),
  )
}
