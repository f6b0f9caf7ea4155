import { Button, TextboxMultiline } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import { titleOf } from '../../report'
import { useHere, type Around } from '../hooks/here'
import { Section } from '../parts/section'
import { showPlace } from '../parts/show-place'
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
  const about = { message, rules, byHand: named.length === 0 }
  const show = (id: string) => (result ? keepAndShow(result, id, about, go) : go('check'))
  const passed = async (it: Result) => {
    if (await keepOutcome(it, { said: 'passed' }))
      ask('notify', { message: outcomeWords[locale].kept })
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
        data-field="rejection"
        aria-label={w.rejection}
      />
      {result && !message.trim() && (
        <Button secondary onClick={() => void passed(result)} data-do="passed">
          {outcomeWords[locale].passed}
        </Button>
      )}
      <div role="status" aria-live="polite">
        {message.trim() && !rules.length && (
          <Choices near={near} absent={absent} pick={setPicked} />
        )}
        {rules.map((id) => (
          <div key={id} class="line">
            <p>{w.rejectionFound(titleOf(id, pack, locale))}</p>
            <p class="muted">{w.weSaid(w.outcome[ours(result, id)?.outcome ?? 'unknown'])}</p>
            <Button secondary onClick={() => show(id)} data-do="show">
              {t.showOnCanvas}
            </Button>
          </div>
        ))}
      </div>
    </Section>
  )
}

interface ChoicesProps {
  near: readonly string[]
  /** Rules that it names, but that the pack does not have. */
  absent?: readonly string[]
  pick: (rule: string | null) => void
}

/** The rules that a vague text may be about. */
function Choices({ near, absent, pick }: ChoicesProps) {
  const { locale, pack } = useHere()
  const w = moreWords[locale]
  const titled = (id: string) => titleOf(id, pack, locale)
  const titleOfAny = (id: string) => allRules.get(id)?.sentences[locale].title ?? id
  return (
    <div>
      <p>{absent ? w.rejectionAbsent(absent.map(titleOfAny)) : w.rejectionVague}</p>
      <div class="choices">
        {near.map((id) => (
          <Button key={id} secondary onClick={() => pick(id)} data-do="pick">
            {titled(id)}
          </Button>
        ))}
      </div>
      <label class="pick">
        {w.rejectionOther}
        <select value="" onChange={(event) => pick(event.currentTarget.value || null)}>
          <option value="">–</option>
          {pack.clauses.map(({ rule: { id } }) => (
            <option key={id} value={id}>
              {titled(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const ours = (result: Result | undefined, id: string) =>
  result?.report.verdicts.find(({ rule }) => rule === id)

interface About {
  message: string
  rules: readonly string[]
  /** What was picked by hand is known to nobody else. */
  byHand: boolean
}

/** Keeps what was said beside what we said, and shows where that is. */
function keepAndShow(
  result: Result,
  id: string,
  { message, rules, byHand }: About,
  go: Around['go'],
): void {
  const reason = message.slice(0, 4000)
  void keepOutcome(result, { said: 'refused', reason, ...(byHand && { rules }) })
  const date = new Date().toISOString()
  const platform = message.slice(0, 500)
  ask('verdicts', {
    frame: result.frame.id,
    said: rules.map((rule) => ({
      ...{ rule, platform, date },
      ours: ours(result, rule)?.outcome ?? 'unknown',
    })),
  })
  // First: on the page whatever is shown anew takes the light off the place.
  go('check', id)
  showPlace(result, ours(result, id)?.findings[0])
}
