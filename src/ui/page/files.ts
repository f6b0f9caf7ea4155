import type { Locale } from '../../core/locale'
import { packKey, type Pack } from '../../core/pack'
import { isBlind } from '../../core/report'
import { inputsHash } from '../../export/inputs-hash'
import { inputsText } from '../../report'
import type { LostFile, OfFiles } from '../hooks/here'
import type { Result } from '../session/stage'
import { sentenceOf } from './sentence'
import type { Item, Lost } from './item'

/** What reports tell of the page's covers, as they are files. */
export const filesOf = (items: readonly Item[], pack: Pack, locale: Locale): OfFiles => ({
  inputsOf: (result) => inputsOf(result, pack, locale),
  lost: items.flatMap((it) => (it.lost ? [lostFile(it.name, it.lost, pack, locale)] : [])),
})

const lostFile = (name: string, lost: Lost, pack: Pack, locale: Locale): LostFile => ({
  name,
  code: codeOf(lost),
  said: sentenceOf(lost, locale, pack.size),
})

/** As the command line calls it. */
function codeOf(lost: Lost): string {
  if ('refusal' in lost) return 'no-reading'
  if (!('unreadable' in lost)) return 'bug'
  const { reason } = lost.unreadable
  return reason === 'unsupported-format' ? reason : 'unreadable-image'
}

async function inputsOf(
  { report, title, history, bytes }: Result,
  pack: Pack,
  locale: Locale,
): Promise<string | undefined> {
  // Compared with other covers, or half unseen: another time the line may be another one.
  if (history.length || report.verdicts.some(isBlind)) return undefined
  try {
    const ours = process.env.LIVECOVER_VERSION
    const asked = inputsText(ours, packKey(pack), pack, locale, title || undefined, undefined)
    return await inputsHash(asked, await bytes())
  } catch {
    // The bytes are gone: the line stands without.
    return undefined
  }
}
