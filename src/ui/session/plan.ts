import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import type { Asks } from '../../wall/panel-messages'
import type { Note, Settings } from '../../wall/carried'
import type { Size } from '../../core/geometry'
import { annotate, inkOf, lookOf, outline, type Annotation, type Place } from '../../report'
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
  const ignored = split(result).ignored.map(({ verdict }) => verdict)
  return {
    ...more,
    frame: frame.id,
    cover: { width: report.cover.width, height: report.cover.height },
    notes: annotate(report, pack, locale, ignored).map((it) => noteOf(it, report.cover)),
    place,
    dev,
    headline: headlineOf(result, locale).words,
    state: t.state(t.tally(tallyOf(result)), timeOfDay(result.at)),
  }
}

/** So many places are drawn of one concern. */
const most = 200

function noteOf({ number, level, sure, brief, places }: Annotation, cover: Size): Note {
  return {
    number,
    level,
    sure,
    ink: inkOf(level, sure),
    stroke: outline.width,
    places: places.slice(0, most).map(({ polygon, box, sure: seen, label = '' }) => {
      const { dash, ...look } = lookOf(level, seen, box, cover)
      return {
        polygon: polygon.map((corner) => [...corner]),
        dash: [...dash],
        ...look,
        label: label.slice(0, 200),
      }
    }),
    layers: onLayers(places).slice(0, most),
    label: brief.slice(0, 500),
  }
}

/** What is said on which layer: each has its own figure, and all that was found on it. */
function onLayers(places: readonly Place[]): Note['layers'] {
  const said = new Map<string, string[]>()
  for (const { layers = [], brief } of places)
    for (const id of layers) said.set(id, [...new Set([...(said.get(id) ?? []), brief])])
  return [...said].map(([id, briefs]) => ({ id, label: briefs.join(' · ').slice(0, 500) }))
}
