import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { ask } from '../../wall/bridge'
import type { Refusal } from '../../wall/refusals'
import { CheckNext } from './check-next'
import { Fold } from '../parts/fold'
import { useHere, type Around } from '../hooks/here'
import { clearSheetsOf } from '../session/talk'
import type { Stage } from '../session/stage'

/** What the person can mend, said kindly, with the way out as a button where there is one. */
export function Refusals({ refusals }: { refusals: Refusal[] }) {
  const { t, checking } = useHere()
  return (
    <main class="screen">
      <div role="status" aria-live="polite">
        {refusals.map((refusal, i) => (
          <RefusalCard key={i} refusal={refusal} />
        ))}
      </div>
      <div class="actions bottom">
        <CheckNext shown={null} />
        <Button fullWidth secondary onClick={checking.reset} data-do="close">
          {t.close}
        </Button>
      </div>
    </main>
  )
}

export function RefusalCard({ refusal }: { refusal: Refusal }) {
  const here = useHere()
  const { title, text } = here.t.refusal(refusal)
  return (
    <section class="card" data-code={refusal.code}>
      <h1 class="strong">{title}</h1>
      <p>{text}</p>
      {refusalHelp(refusal, here)}
    </section>
  )
}

/** The way out that one click is: out with our sheet, the frame that was meant, or a new one. */
export function refusalHelp(refusal: Refusal, { t, checking, may }: Around) {
  const help = helpOf(refusal, { t, checking, may })
  if (!help) return null
  return (
    <div class="actions">
      <Button fullWidth onClick={help.act} data-do={help.does}>
        {help.words}
      </Button>
    </div>
  )
}

function helpOf(
  { code, frame, instead, wrap }: Refusal,
  { t, checking: { check }, may }: Pick<Around, 't' | 'checking' | 'may'>,
): { does: string; words: string; act: () => void } | null {
  if (code === 'sheet-inside' && frame && may.draw) {
    // Where it is refused the panel says so.
    const clear = () =>
      clearSheetsOf(frame).then(
        () => check({ frame }),
        () => undefined,
      )
    return { does: 'clear', words: t.clear, act: () => void clear() }
  }
  if (instead)
    return {
      does: 'check-instead',
      words: t.checkInstead(instead.name),
      act: () => void check({ frame: instead.id }),
    }
  return wrap && may.draw ? { does: 'wrap', words: t.wrap, act: () => ask('wrap', {}) } : null
}

export function Cancelled() {
  const { t, checking } = useHere()
  return (
    <main class="screen centred">
      <div class="words" role="status" aria-live="polite" data-code="cancelled">
        <h1>{t.cancelledTitle}</h1>
        <p>{t.cancelledText}</p>
      </div>
      <div class="actions">
        <Button fullWidth onClick={() => void checking.check('selection')} data-do="again">
          {t.checkAgain}
        </Button>
        <Button fullWidth secondary onClick={checking.reset} data-do="close">
          {t.close}
        </Button>
      </div>
    </main>
  )
}

export function FailedView({ stage }: { stage: Extract<Stage, { at: 'failed' }> }) {
  const { t, checking } = useHere()
  return (
    <main class="screen">
      <section class="card" role="alert">
        <h1 class="strong">{t.failedTitle}</h1>
        <p>{t.failed[stage.code]}</p>
        {stage.detail && (
          <Fold title={t.technical}>
            <pre tabIndex={0}>{stage.detail}</pre>
          </Fold>
        )}
      </section>
      <div class="actions bottom">
        <Button
          fullWidth
          onClick={() => void checking.check(stage.frame ? { frame: stage.frame.id } : 'selection')}
          data-do="again"
        >
          {t.retry}
        </Button>
        <Button fullWidth secondary onClick={checking.reset} data-do="close">
          {t.close}
        </Button>
      </div>
    </main>
  )
}
