import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { readsTitle } from '../../core/pack'
import { AdoptFirst } from './adopt-first'
import { useHere } from '../hooks/here'
import { LooksFor } from './looks-for'
import { OnlyLooks } from './only-looks'
import { Private } from './private'
import { TitleField } from './title-field'
import { refusalHelp } from './troubles'

/** Before a check: what is selected, what will be looked for, and the one thing to do. */
export function Idle() {
  const { selection } = useHere()
  return selection.frames.length ? <Ready /> : <Nothing />
}

function Ready() {
  const { t, pack, selection, checking, may } = useHere()
  const { frames } = selection
  const one = frames.length === 1 ? frames[0] : null
  const odd =
    one && Math.abs(one.width / one.height / (pack.size.width / pack.size.height) - 1) > 0.01
      ? one
      : null
  return (
    <Fragment>
      <main class="screen">
        <section class="card" aria-label={t.selected(frames.length)}>
          <h1 class="strong ellipsis">{one ? one.name : t.selected(frames.length)}</h1>
          {one ? (
            <p class="muted">
              {t.size(one.width, one.height)}
              {odd && ` – ${t.otherSize}`}
            </p>
          ) : (
            <p class="muted">{frames.map(({ name }) => name).join(', ')}</p>
          )}
          {one?.state && (
            <p class="muted">
              {t.checkedBefore}: {one.state}
            </p>
          )}
        </section>
        {odd && may.draw && <AdoptFirst frame={odd} />}
        {one && may.keep && readsTitle(pack) && (
          <TitleField key={one.id} frame={one.id} title={one.title} />
        )}
        <OnlyLooks />
        <LooksFor />
        <div class="actions bottom">
          <Private />
          <CheckPage secondary />
        </div>
      </main>
      <footer class="actions bar">
        <Button fullWidth onClick={() => void checking.check('selection')} data-do="check">
          {one ? t.check : t.checkMany(frames.length)}
        </Button>
      </footer>
    </Fragment>
  )
}

function Nothing() {
  const here = useHere()
  const { t, selection, go, may } = here
  const { refusal, covers } = selection
  const said =
    refusal && refusal.code !== 'nothing-selected'
      ? t.refusal(refusal)
      : { title: t.emptyTitle, text: t.emptyText }
  const help = refusal && refusalHelp(refusal, here)
  return (
    <main class="screen">
      <div class="middle">
        <Phone />
        <div class="words" role="status" data-code={refusal?.code ?? 'nothing-selected'}>
          <h1>{said.title}</h1>
          <p>{said.text}</p>
        </div>
        <div class="actions">
          {help}
          <CheckPage secondary={!!help} />
          {may.draw && (
            <Button
              fullWidth
              secondary={!!help || covers > 0}
              onClick={() => go('more', 'new-cover')}
              data-do="new-cover"
            >
              {t.newCover}
            </Button>
          )}
        </div>
      </div>
      <OnlyLooks />
      <Private />
    </main>
  )
}

/** Where there are other covers than those that are selected. */
function CheckPage({ secondary }: { secondary: boolean }) {
  const { t, selection, checking } = useHere()
  const { covers, frames } = selection
  if (!covers || covers === frames.length) return null
  return (
    <Button
      fullWidth
      secondary={secondary}
      onClick={() => void checking.check('page')}
      data-do="check-page"
    >
      {t.checkPage(covers)}
    </Button>
  )
}

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
