import { h } from 'preact'
import { PackChoice } from '../../more/pack-choice'
import { useEscape } from '../../hooks/use-escape'
import { useHere } from '../../hooks/here'
import { pageStrings } from '../strings'
import type { PackDoor } from './use-pack'

/** The choice of a pack, as the panel has it. A file that was brought takes the place of what is typed. */
export function PackPanel({ door: { kept, wrong, show } }: { door: PackDoor }) {
  const { locale, t } = useHere()
  useEscape(() => show(false))
  return (
    <div class="pack-panel">
      <PackChoice key={wrong.count} text={pageStrings[locale].packHint(kept)} wrong={wrong.text} />
      <button class="plain-button" onClick={() => show(false)}>
        {t.close}
      </button>
    </div>
  )
}
