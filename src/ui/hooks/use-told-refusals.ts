import { useEffect, useRef } from 'preact/hooks'
import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { ask, hear } from '../../wall/bridge'
import type { Asks } from '../../wall/panel-messages'
import { strings } from '../strings'

const clicks: (keyof Asks)[] = ['fix', 'template', 'zones', 'role', 'show', 'clear', 'wrap', 'same', 'live', 'forget', 'pack', 'outcome'] // prettier-ignore

/**
 * What the panel would have kept by itself, as one types or exports: told once, or every letter
 * would bring a toast.
 */
const kept: (keyof Asks)[] = ['title', 'ignore', 'checklist', 'verdicts', 'settings', 'remember']

/**
 * A check tells of its refusals itself; what was asked for by a click elsewhere is told as Figma
 * tells things.
 */
export function useToldRefusals(locale: Locale, pack: Pack): void {
  const told = useRef(new Set<string>())
  useEffect(
    () =>
      hear('refused', ({ asked, refusal }) => {
        const first = kept.includes(asked) && !told.current.has(asked + refusal.code)
        if (!clicks.includes(asked) && !first) return
        told.current.add(asked + refusal.code)
        const { title, text } = strings[locale].refusal(refusal, pack.size)
        ask('notify', { message: `${title}. ${text}`.slice(0, 500), error: true })
      }),
    [locale, pack],
  )
}
