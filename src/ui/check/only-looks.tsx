import { h } from 'preact'
import { useHere } from '../hooks/here'

/** Said where the plugin changes nothing, and where nobody has tried it yet. */
export function OnlyLooks() {
  const { t, editor } = useHere()
  return editor === 'figma' ? null : <p class="muted">{t.onlyLooks[editor]}</p>
}
