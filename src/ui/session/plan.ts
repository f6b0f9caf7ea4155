import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import type { Asks, Note, Settings } from '../../wall/panel-messages'
import type { Size } from '../../core/geometry'
import { annotate, inkOf, lookOf, outline, type Annotation } from '../../report'
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

function noteOf({ number, level, sure, title, places }: Annotation, cover: Size): Note {
  const labels = [...new Set(places.flatMap(({ label }) => label ?? []))].slice(0, 4)
  return {
    number,
    level,
    sure,
    ink: inkOf(level, sure),
    stroke: outline.width,
    places: places.slice(0, most).map((place) => {
      const { dash, ...look } = lookOf(level, place.sure, place.box, cover)
      return { polygon: place.polygon.map((corner) => [...corner]), dash: [...dash], ...look }
    }),
    layers: [...new Set(places.flatMap(({ layers = [] }) => layers))].slice(0, most),
    label: [title, ...labels].join(' · ').slice(0, 500),
  }
}
