import { h } from 'preact'
import type { Report, Verdict } from '../../core/report'
import type { Measure, Outcome } from '../../core/rule'
import { limitSaid, withUnit as said, say, outcomeSigns } from '../../report'
import { useHere } from '../hooks/here'

/** How far each number is from its limit: shares and bytes, which one can picture as a bar. */
export function Meters({ report }: { report: Report }) {
  const { pack, locale } = useHere()
  const rows = metersOf(report)
  return (
    <dl class="meters">
      {rows.map((verdict) => (
        <div key={verdict.rule} class={`meter ${verdict.outcome}`}>
          <dt class="ellipsis">{say(verdict, pack, locale).title}</dt>
          <dd>
            <Sign outcome={verdict.outcome} />
            <b>{said(verdict.measure.measured, verdict.measure.unit, locale)}</b>{' '}
            <span class="muted">· {limitSaid(verdict.measure, locale)}</span>
          </dd>
          <Bar measure={verdict.measure} />
        </div>
      ))}
    </dl>
  )
}

const metersOf = ({ verdicts }: Report) =>
  verdicts.filter(
    (it): it is Verdict & { measure: Measure } =>
      it.measure?.unit === 'share' || it.measure?.unit === 'bytes',
  )
export const hasMeters = (report: Report): boolean => metersOf(report).length > 0

/** No information by colour alone. */
const Sign = ({ outcome }: { outcome: Outcome }) =>
  outcome === 'fail' || outcome === 'incomplete' ? (
    <b aria-hidden="true">{outcomeSigns[outcome]} </b>
  ) : null

/** The limit stands at two thirds, or further left where the measured value would not fit. */
function Bar({ measure: { measured, limit } }: { measure: Measure }) {
  const whole = Math.max(limit * 1.5, measured * 1.05, 1e-9)
  return (
    <div class="bar-line" aria-hidden="true">
      <i style={{ width: `${Math.min(100, (100 * measured) / whole)}%` }} />
      <em style={{ left: `${(100 * limit) / whole}%` }} />
    </div>
  )
}
