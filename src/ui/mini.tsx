import { h } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '../wall/bridge'
import { useHere } from './hooks/here'
import { Headline } from './report/headline'
import { resultsOf } from './session/stage'
import { sumUp } from './session/sum-up'

const small = { width: 280, height: 112 }

/** Shrinks the window to the verdict and gives it its size back. */
export function useMini(): [boolean, (mini: boolean) => void] {
  const [before, setBefore] = useState<{ width: number; height: number } | null>(null)
  return [
    before !== null,
    (mini) => {
      const size = { width: window.innerWidth, height: window.innerHeight }
      ask('resize', { ...(mini ? small : (before ?? { width: 360, height: 640 })), once: true })
      setBefore(mini ? size : null)
    },
  ]
}

/**
 * For those who keep the panel open while they work: the verdict, one button to look again, one to
 * come back.
 */
export function Mini() {
  const { t, locale, checking, setMini, selection } = useHere()
  const { stage } = checking
  const result = resultsOf(stage)
  const busy = stage.at === 'looking'
  return (
    <main class="panel mini">
      <div class="grow">
        {result.length === 1 ? (
          <Headline result={result[0]} again={stage.at === 'done' && stage.again} />
        ) : (
          <p class={result.length && !busy ? 'strong' : 'muted'} role="status">
            {busy
              ? `${t.steps[stage.step]}${stage.of > 1 ? ` · ${t.nth(stage.index + 1, stage.of)}` : ''}`
              : result.length
                ? sumUp(result, locale)
                : selection.frames[0]?.name || t.emptyTitle}
          </p>
        )}
      </div>
      <div class="row">
        <button
          class="plain-button"
          data-do={busy ? 'cancel' : 'check-mini'}
          onClick={() =>
            busy
              ? checking.cancel()
              : void checking.check(
                  result.length === 1 ? { frame: result[0].frame.id } : 'selection',
                )
          }
        >
          {busy ? t.cancel : result.length ? t.checkAgain : t.check}
        </button>
        <span class="grow" />
        <button class="plain-button" onClick={() => setMini(false)} data-do="expand">
          {t.full}
        </button>
      </div>
    </main>
  )
}
