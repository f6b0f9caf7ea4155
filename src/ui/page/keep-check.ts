import { pictureOf } from '../parts/small-picture'
import type { Result } from '../session/stage'
import type { History } from './history'
import type { PastCheck } from './storage'

/**
 * Keeps each check at once, with the picture of its row, as the page may be closed at any time. A
 * larger one, for reports, takes its place as soon as it is drawn, unless the check has changed by
 * then. What it answers rejects where nothing can be kept.
 */
export function keepingIn(
  { add }: Pick<History, 'add'>,
  draw = pictureOf,
): (result: Result) => Promise<void> {
  const latest = new Map<string, PastCheck>()
  return async (result) => {
    const check = pastCheckOf(result)
    latest.set(check.key, check)
    await add(check)
    const bytes = await result.bytes().catch(() => null)
    const picture = bytes && (await draw(bytes, result.report.cover).catch(() => null))
    if (latest.get(check.key) !== check) return
    latest.delete(check.key)
    if (picture) await add({ ...check, picture })
  }
}

const pastCheckOf = ({ frame, report, ignores, byteHash, at, thumb }: Result): PastCheck => ({
  key: `${byteHash} ${frame.name} ${report.pack.id}`,
  at: at.toISOString(),
  name: frame.name,
  report,
  ignores,
  // Where the browser can't draw it, it is the URL of the file, which is gone with the page.
  picture: thumb.startsWith('data:') ? thumb : '',
})
