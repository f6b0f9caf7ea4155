import { Button, TextboxMultiline } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import { useHere } from '../session/here'
import { Section } from '../parts/section'
import { rulesOf } from '../../packs/rejections'
import { resultsOf } from '../session/stage'
import { moreWords } from '../more/strings'

/**
 * What the platform said, beside what we said; both are kept on the frame, so that limits can be
 * calibrated.
 */
export function Rejection() {
  const { locale, pack, checking, go } = useHere()
  const w = moreWords[locale]
  const [message, setMessage] = useState('')
  const result = resultsOf(checking.stage)[0]
  const rules = rulesOf(message).filter((id) => pack.clauses.some(({ rule }) => rule.id === id))
  const verdictOf = (id: string) => result?.report.verdicts.find(({ rule }) => rule === id)

  function show(id: string): void {
    if (!result) return go('check')
    const verdict = verdictOf(id)
    const date = new Date().toISOString()
    ask('verdicts', {
      frame: result.frame.id,
      said: rules.map((rule) => ({
        rule,
        platform: message.slice(0, 500),
        ours: verdictOf(rule)?.outcome ?? 'unknown',
        date,
      })),
    })
    const place = verdict?.findings[0]
    const { width, height } = result.report.cover
    ask('show', {
      frame: result.frame.id,
      cover: { width, height },
      ...(place?.layers && { layer: place.layers[0] }),
      ...(place && {
        box: { x: place.box.x, y: place.box.y, width: place.box.width, height: place.box.height },
      }),
    })
    go('check', id)
  }

  return (
    <Section id="rejection" title={w.rejection}>
      <TextboxMultiline
        rows={3}
        grow
        value={message}
        onValueInput={setMessage}
        placeholder={w.rejectionHint}
        aria-label={w.rejection}
      />
      <div role="status" aria-live="polite">
        {message.trim() && !rules.length && <p class="muted">{w.rejectionNone}</p>}
        {rules.map((id) => (
          <div key={id} class="line">
            <p>
              {w.rejectionFound(
                pack.clauses.find(({ rule }) => rule.id === id)!.rule.sentences[locale].title,
              )}
            </p>
            <p class="muted">{w.weSaid(w.outcome[verdictOf(id)?.outcome ?? 'unknown'])}</p>
            <Button secondary onClick={() => show(id)}>
              {w.show}
            </Button>
          </div>
        ))}
      </div>
    </Section>
  )
}
