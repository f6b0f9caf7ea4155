import { Button, TextboxMultiline } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import { titleOf } from '../../report'
import { useHere } from '../hooks/here'
import { Section } from '../parts/section'
import { explain } from '../../packs/rejections'
import { allRules } from '../../packs/rules'
import { resultsOf, type Result } from '../session/stage'
import { keepOutcome } from './keep-outcome'
import { outcomeWords } from './outcome-strings'
import { moreWords } from './strings'

/**
 * What the platform said, beside what we said; both are kept, so that limits can be calibrated. A
 * text too vague to name a rule offers the nearest three, and all others to pick. `of`: the cover that
 * it is about, where not the first that was checked.
 */
export function Rejection({ of }: { of?: Result }) {
  const { locale, pack, t, checking, go } = useHere()
  const w = moreWords[locale]
  const [message, setMessage] = useState('')
  const result = of ?? resultsOf(checking.stage)[0]
  const [picked, setPicked] = useState<string | null>(null)
  const { rules: named, near, absent } = useMemo(() => explain(message, pack), [message, pack])
  const rules = named.length > 0 || !picked ? named : [picked]
  const titled = (id: string) => titleOf(id, pack, locale)
  const titleOfAny = (id: string) => allRules.get(id)?.sentences[locale].title ?? id
  const verdictOf = (id: string) => result?.report.verdicts.find(({ rule }) => rule === id)

  async function passed(): Promise<void> {
    if (result && (await keepOutcome(result, { said: 'passed' })))
      ask('notify', { message: outcomeWords[locale].kept })
  }

  function show(id: string): void {
    if (!result) return go('check')
    const verdict = verdictOf(id)
    // What was picked by hand is known to nobody else.
    const byHand = named.length === 0 && { rules }
    void keepOutcome(result, { said: 'refused', reason: message.slice(0, 4000), ...byHand })
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
    // First: on the page whatever is shown anew takes the light off the place.
    go('check', id)
    ask('show', {
      frame: result.frame.id,
      cover: { width, height },
      ...(place?.layers && { layer: place.layers[0] }),
      ...(place && {
        box: { x: place.box.x, y: place.box.y, width: place.box.width, height: place.box.height },
      }),
    })
  }

  return (
    <Section id="rejection" title={w.rejection}>
      <TextboxMultiline
        rows={3}
        grow
        value={message}
        onValueInput={(text) => {
          setMessage(text)
          setPicked(null)
        }}
        placeholder={w.rejectionHint}
        aria-label={w.rejection}
      />
      {result && !message.trim() && (
        <Button secondary onClick={() => void passed()}>
          {outcomeWords[locale].passed}
        </Button>
      )}
      <div role="status" aria-live="polite">
        {message.trim() && !rules.length && (
          <div>
            <p>{absent ? w.rejectionAbsent(absent.map(titleOfAny)) : w.rejectionVague}</p>
            <div class="choices">
              {near.map((id) => (
                <Button key={id} secondary onClick={() => setPicked(id)}>
                  {titled(id)}
                </Button>
              ))}
            </div>
            <label class="pick">
              {w.rejectionOther}
              <select value="" onChange={(event) => setPicked(event.currentTarget.value || null)}>
                <option value="">–</option>
                {pack.clauses.map(({ rule: { id } }) => (
                  <option key={id} value={id}>
                    {titled(id)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
        {rules.map((id) => (
          <div key={id} class="line">
            <p>{w.rejectionFound(titled(id))}</p>
            <p class="muted">{w.weSaid(w.outcome[verdictOf(id)?.outcome ?? 'unknown'])}</p>
            <Button secondary onClick={() => show(id)}>
              {t.showOnCanvas}
            </Button>
          </div>
        ))}
      </div>
    </Section>
  )
}
