import { h } from 'preact'
import { roles } from '../../core/scene'
import { ask } from '../../wall/bridge'
import { Section } from '../parts/section'
import { useHere } from '../hooks/here'
import { moreWords } from './strings'

/** Says of the selected layers which of them is the host, the product, the background. */
export function Roles() {
  const { locale, selection } = useHere()
  const w = moreWords[locale]
  const { layers } = selection
  const marks = (role: (typeof roles)[number] | null) =>
    ask('role', { layers: layers.map(({ id }) => id), role })
  return (
    <Section title={w.roles}>
      <p class="muted">
        {layers.length
          ? layers.length === 1
            ? layers[0].name
            : w.roleOf(layers.length)
          : w.rolesNone}
      </p>
      {layers.length > 0 && (
        <div class="chips" role="group" aria-label={w.roles}>
          {[null, ...roles].map((role) => (
            <button
              key={role ?? 'none'}
              class="choice"
              data-role={role ?? 'none'}
              aria-pressed={layers.every((it) => it.role === role)}
              onClick={() => marks(role)}
            >
              {w.role[role ?? 'none']}
            </button>
          ))}
        </div>
      )}
      <p class="muted">{w.rolesText}</p>
    </Section>
  )
}
