import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { ask } from '../bridge'
import type { Asks } from '../messages'
import { useHere, type Around } from './here'
import { TitleField } from './title-field'
import { refusalHelp } from './troubles'

/** Before a check: what is selected and the one thing to do about it. */
export function Idle() {
  const { t, pack, selection, checking, go } = useHere()
  const { frames, covers, refusal } = selection
  const one = frames.length === 1 ? frames[0] : null
  const odd = one && Math.abs(one.width / one.height / (pack.size.width / pack.size.height) - 1) > 0.01 ? one : null
  const pageButton = covers > 0 && covers !== frames.length && (
    <Button fullWidth secondary onClick={() => void checking.check('page')}>
      {t.checkPage(covers)}
    </Button>
  )

  if (!frames.length) {
    const said = refusal && refusal.code !== 'nothing-selected' ? t.refusal(refusal) : { title: t.emptyTitle, text: t.emptyText }
    return (
      <main class="screen centred">
        <Phone />
        <div class="words" role="status">
          <h1>{said.title}</h1>
          <p>{said.text}</p>
        </div>
        <div class="actions">
          {refusal && refusalHelp(refusal, t, checking.check)}
          <Button fullWidth secondary={!!refusal?.instead} onClick={() => go('more', 'new-cover')}>
            {t.newCover}
          </Button>
          {pageButton}
        </div>
      </main>
    )
  }
  return (
    <main class="screen">
      <section class="card" aria-label={t.selected(frames.length)}>
        <h1 class="strong ellipsis">{one ? one.name : t.selected(frames.length)}</h1>
        <p class="muted">
          {one
            ? [t.size(one.width, one.height), one.state && t.lastState(one.state)].filter(Boolean).join(' · ')
            : frames.map(({ name }) => name).join(', ')}
        </p>
      </section>
      {one && <TitleField key={one.id} frame={one.id} title={one.title} />}
      <div class="actions bottom">
        <Button fullWidth onClick={() => void checking.check('selection')}>
          {one ? t.check : t.checkMany(frames.length)}
        </Button>
        {odd && (
          <Button fullWidth secondary onClick={() => ask('remedy', adoption(odd.id, t))}>
            {t.adoptFrame}
          </Button>
        )}
        {pageButton}
      </div>
    </main>
  )
}

/** The same as the fix of a wrong size, without a check before it. */
const adoption = (frame: string, t: Around['t']): Asks['remedy'] => ({
  kind: 'adopt',
  frame,
  layers: [],
  toast: { message: t.mended.adopt, undo: t.undo },
})

/** A cover, drawn with a few strokes. */
function Phone() {
  return (
    <svg class="phone" width="72" height="112" viewBox="0 0 72 112" fill="none" aria-hidden="true">
      <rect x="4.5" y="4.5" width="63" height="103" rx="8" stroke="currentColor" />
      <circle cx="36" cy="38" r="11" stroke="currentColor" />
      <path d="M16 76c2-14 10-21 20-21s18 7 20 21" stroke="currentColor" />
      <rect x="14" y="84" width="44" height="6" rx="3" fill="currentColor" opacity=".35" />
      <rect x="14" y="94" width="28" height="6" rx="3" fill="currentColor" opacity=".2" />
    </svg>
  )
}
