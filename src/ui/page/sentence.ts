import type { Size } from '../../core/geometry'
import type { Locale } from '../../core/locale'
import { sayUnreadable } from '../../core/unreadable'
import { stringsFor } from '../strings'
import type { Lost } from './item'
import { pageStrings } from './strings'

/** Why a picture has no verdict, and what to do, in a sentence. */
export function sentenceOf(lost: Lost, locale: Locale, size: Size): string {
  const t = stringsFor(locale, size)
  if ('unreadable' in lost) return sayUnreadable(lost.unreadable, locale)
  if ('refusal' in lost) {
    const { title, text } = t.refusal(lost.refusal)
    return locale === 'zh' ? `${title}：${text}` : `${title}. ${text}`
  }
  return lost.failed === 'no-worker' ? pageStrings[locale].noWorker : t.failed[lost.failed]
}
