import { useEffect } from 'preact/hooks'
import type { Locale } from '../../core/locale'
import { ask, hear } from '../../wall/bridge'
import type { Checking } from '../session/session'
import { strings } from '../strings'
import type { View } from './views'

/**
 * A mended cover, or one whose fix was taken back, is checked again; a new one is what one wants to
 * see checked next.
 */
export function useChangedByClicks(
  checking: Checking,
  locale: Locale,
  go: (view: View) => void,
): void {
  useEffect(() => {
    const offs = [
      hear('fixed', ({ frames, texts }) => void checking.renew(frames, texts)),
      hear('undone', ({ frames, left }) => {
        if (left) ask('notify', { message: strings[locale].undoneBut(left) })
        void checking.renew(frames, false)
      }),
    ]
    return () => offs.forEach((off) => off())
  }, [checking.renew, locale])
  useEffect(() => hear('made', () => (checking.reset(), go('check'))), [checking.reset])
}
