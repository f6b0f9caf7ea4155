import { fieldsIn } from '../core/narrow/object'
import type { Finding } from '../core/finding'
import type { Pack } from '../core/pack'
import type { Report, Verdict } from '../core/report'
import { tenth } from '../core/rounding'
import type { Locale } from '../core/locale'
import { say } from './say'

/**
 * In each line of JSON: fields are added to it as it is. Renaming or dropping one makes it another,
 * and docs/report.md is to say so.
 */
export const formatVersion = 1 as const

/**
 * The report as the command line prints it: plain JSON values, boxes rounded to a tenth of a pixel.
 */
export function toJson(report: Report, pack: Pack, locale: Locale, file = report.cover.name) {
  const { width, height, bytes } = report.cover
  return {
    file,
    width,
    height,
    bytes,
    pack: report.pack,
    verdict: report.headline,
    verdicts: report.verdicts.map((verdict) => verdictToJson(verdict, pack, locale)),
    signals: report.signals,
    timings: report.timings,
  }
}

/**
 * A line of `check --json`. `inputs`: the hash of all that it depends on, where another run may
 * repeat it.
 */
export const checkLine = (
  named: { file: string; fileBytes?: string },
  report: Report,
  pack: Pack,
  locale: Locale,
  inputs: string | undefined,
) => ({
  formatVersion,
  ...named,
  ...toJson(report, pack, locale, named.file),
  ...(inputs && { inputs }),
})

function verdictToJson(verdict: Verdict, pack: Pack, locale: Locale) {
  const { message, fix, why } = say(verdict, pack, locale)
  return {
    rule: verdict.rule,
    level: verdict.level,
    provenance: verdict.provenance,
    ...(verdict.since !== undefined && { since: verdict.since }),
    outcome: verdict.outcome,
    ...(verdict.measure && {
      measured: verdict.measure.measured,
      limit: verdict.measure.limit,
      unit: verdict.measure.unit,
      bound: verdict.measure.bound,
      distance: verdict.measure.limit - verdict.measure.measured,
    }),
    confidence: verdict.confidence,
    message,
    ...(fix && { fix }),
    ...(why && { why }),
    facts: fieldsIn(verdict.facts),
    boxes: verdict.findings.map(findingToJson),
  }
}

function findingToJson({ box, polygon, label, words, form, layers, doubtful }: Finding) {
  return {
    x: tenth(box.x),
    y: tenth(box.y),
    width: tenth(box.width),
    height: tenth(box.height),
    polygon: polygon.map(([x, y]): [number, number] => [tenth(x), tenth(y)]),
    ...(label !== undefined && { label }),
    ...(words !== undefined && { words }),
    ...(form !== undefined && { form }),
    ...(layers && { layer: layers[0] }),
    ...(layers && layers.length > 1 && { layers: [...layers] }),
    ...(doubtful && { doubtful }),
  }
}
