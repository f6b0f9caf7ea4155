import type { Pack } from '../../core/pack'
import type { Verdict } from '../../core/report'
import type { Locale } from '../../core/locale'
import type { Asks, Note, Settings } from '../../wall/panel-messages'
import { concerns, say } from '../../report'
import { headlineOf, split, tallyOf } from './sort'
import { timeOfDay, strings } from '../strings'
import type { Result } from './stage'

/** What the sandbox draws for a result: the numbers are those of the list. */
export function planOf(
  result: Result,
  pack: Pack,
  locale: Locale,
  { place, dev }: Pick<Settings, 'place' | 'dev'>,
  more: Pick<Asks['annotate'], 'check' | 'again'> = {},
): Asks['annotate'] {
  const { frame, report } = result
  const t = strings[locale]
  const { open } = split(result)
  const numbers = concerns(report)
  const notes = open.map((verdict): Note =>
    noteOf(verdict, numbers.indexOf(verdict) + 1, pack, locale),
  )
  return {
    ...more,
    frame: frame.id,
    cover: { width: report.cover.width, height: report.cover.height },
    notes,
    place,
    dev,
    headline: headlineOf(result, locale).words,
    state: t.state(t.tally(tallyOf(result)), timeOfDay(result.at)),
  }
}

function noteOf(verdict: Verdict, number: number, pack: Pack, locale: Locale): Note {
  const { title } = say(verdict, pack, locale)
  const labels = [
    ...new Set(verdict.findings.flatMap(({ label }) => (label ? [label] : []))),
  ].slice(0, 4)
  return {
    number,
    level: verdict.level,
    sure: verdict.outcome === 'fail',
    boxes: verdict.findings
      .slice(0, 200)
      .map(({ box: { x, y, width, height } }) => ({ x, y, width, height })),
    layers: [...new Set(verdict.findings.flatMap(({ layer }) => (layer ? [layer] : [])))].slice(
      0,
      200,
    ),
    label: [title, ...labels].join(' · ').slice(0, 500),
  }
}
