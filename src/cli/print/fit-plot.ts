import { clauseOf } from '../../report'
import type { Locale, Translated } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { RuleFit } from '../../packs/outcomes/calibrate'
import { escape } from '../../report/escape'
import { endsOf, sayFinding, short } from './fits'
import { wrap } from './wrap'
import { at, circle, cross, dots, ink, limitAt } from './fit-plot-marks'

/** Pixels: of the page, of a scale within it, of one rule's drawing. */
const wide = 820
const scale = { left: 40, width: 740 }
const tall = 204
/** As many columns of a sentence fit across a scale; the longest takes three lines. */
const columns = 100
type Limit = NonNullable<RuleFit['limit']>

/**
 * The outcomes of each rule that has a limit, along the scale of what was measured, as one SVG that
 * needs nothing else: passed above, refused below, where the limit may lie, ours, and the fitted one.
 */
export function plotFits(fits: readonly RuleFit[], pack: Pack, locale: Locale): string {
  const drawn = fits.flatMap((fit) => (fit.limit ? [{ fit, limit: fit.limit }] : []))
  const w = words[locale]
  const body = drawn.map(({ fit, limit }, i) => rowOf(fit, limit, pack, locale, 76 + i * tall))
  const height = 76 + Math.max(1, drawn.length) * tall
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${height}" viewBox="0 0 ${wide} ${height}" font-family="system-ui, 'Noto Sans CJK SC', sans-serif" font-size="13" fill="${ink.text}">`,
    `<title>${escape(w.title(pack.title[locale]))}</title>`,
    `<rect width="${wide}" height="${height}" fill="#fff"/>`,
    textAt(scale.left, 30, w.title(pack.title[locale]), 'font-size="17" font-weight="600"'),
    legend(locale),
    ...(drawn.length > 0 ? body : [textAt(scale.left, 120, w.nothing)]),
    '</svg>\n',
  ].join('\n')
}

function rowOf(fit: RuleFit, limit: Limit, pack: Pack, locale: Locale, top: number): string {
  const { points, interval, ours } = limit
  const { fitted } = fit
  const title = clauseOf(fit, pack).rule.sentences[locale].title
  const [low, high] = endsOf(points, ours)
  const room = (high - low || Math.abs(high) || 1) * 0.04
  const xOf = (value: number) => {
    const share = (value - low + room) / (high - low + 2 * room)
    return scale.left + Math.max(0, Math.min(1, share)) * scale.width
  }
  const axis = top + 130
  const band = [xOf(interval.low), xOf(interval.high)]
  return [
    textAt(scale.left, top + 22, `${title} · ${fit.rule}`, 'font-weight="600"'),
    ...wrap(sayFinding(fit, locale), columns).map((line, i) => textAt(scale.left, top + 41 + 18 * i, line, `fill="${ink.faint}"`)),
    `<rect x="${at(band[0])}" y="${axis - 42}" width="${at(Math.max(1, band[1] - band[0]))}" height="84" fill="${ink.band}"/>`,
    `<line x1="${scale.left}" x2="${scale.left + scale.width}" y1="${axis}" y2="${axis}" stroke="${ink.faint}"/>`,
    dots(points, xOf, axis),
    limitAt(xOf(ours), axis, ink.ours, '4 3'),
    ...(fitted !== undefined && isFinite(fitted) ? [limitAt(xOf(fitted), axis, ink.fitted, '')] : []),
    textAt(xOf(low), axis + 60, short(low), `fill="${ink.faint}" text-anchor="middle"`),
    textAt(xOf(high), axis + 60, short(high), `fill="${ink.faint}" text-anchor="middle"`),
  ].join('\n')
} // prettier-ignore

function legend(locale: Locale): string {
  const w = words[locale]
  const line = (x: number, colour: string, dashes: string) =>
    `<line x1="${x}" x2="${x + 18}" y1="54" y2="54" stroke="${colour}" stroke-width="2"${dashes && ` stroke-dasharray="${dashes}"`}/>`
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((i) => scale.left + i * 150)
  return [
    circle(a + 8, 54) + textAt(a + 26, 58, w.passed),
    cross(b + 8, 54) + textAt(b + 26, 58, w.refused),
    `<rect x="${c}" y="48" width="18" height="12" fill="${ink.band}"/>` + textAt(c + 26, 58, w.band),
    line(d, ink.ours, '4 3') + textAt(d + 26, 58, w.ours),
    line(e, ink.fitted, '') + textAt(e + 26, 58, w.fitted),
  ].join('\n')
} // prettier-ignore

const textAt = (x: number, y: number, text: string, look = '') =>
  `<text x="${at(x)}" y="${y}"${look && ` ${look}`}>${escape(text)}</text>`

const words: Translated<{
  title: (pack: string) => string
  passed: string
  refused: string
  band: string
  ours: string
  fitted: string
  nothing: string
}> = {
  zh: {
    title: (pack) => `平台的结论与我们的限值 · ${pack}`,
    passed: '平台通过',
    refused: '平台驳回',
    band: '限值所在区间',
    ours: '现在的限值',
    fitted: '建议的限值',
    nothing: '这些结果没有涉及任何有限值的规则。',
  },
  en: {
    title: (pack) => `What the platform said, and our limits · ${pack}`,
    passed: 'passed',
    refused: 'refused',
    band: 'limit lies here',
    ours: 'the pack’s limit',
    fitted: 'fitted limit',
    nothing: 'These outcomes speak of no rule that has a limit.',
  },
}
