import type { Mark, TextLine } from '../core/evidence'
import { centre, iou, shareInside } from '../core/geometry'
import { findPlatforms } from '../language/names/platforms'
import { few } from '../core/plural'
import { findingAt, layersOf, type Finding } from '../core/finding'
import { fail, pass, rule, unsure } from '../core/rule'
import { formsOf, type Hit } from './shared/hit'
import { blocks, confidenceOf, hitsIn } from './shared/hits'
import { findingOf, unreadSetOn } from './shared/line-findings'
import { isOnProduct, isPartOfTexture, isSetOver, isTexture } from './shared/on-product'
import { trusted } from './shared/trusted'
import { alsoUnread, nameLike } from './shared/unread'

/**
 * Three witnesses: names that are written, shapes of layers, and marks in the pixels, which are
 * found by a model and so `estimated`.
 */
export const thirdPartyLogo = rule({
  id: 'third-party-logo',
  fixes: ['cut-text', 'hide'],
  needs: ['text', 'marks'],
  wants: ['subject'],
  final: 'fail',
  /**
   * Probability from which a mark in the pixels is one, and from which a person should look;
   * likeness from which a shape is one, and from which a person should look. See
   * `bench/notes/banned.md`. `own`: brands and names that are the platform's own.
   */
  limits: {
    sure: 0.97,
    likely: 0.93,
    sureShape: 0.89,
    likelyShape: 0.86,
    own: [] as string[],
  },
  judge({ text: { lines }, subject, marks: all }, { sure, likely, sureShape, likelyShape, own }) {
    const marks = all.filter(({ brand }) => !own.includes(brand))
    const unread = unreadSetOn(lines, subject, nameLike)
    const hits = hitsIn(lines, (text) => findPlatforms(text, own))
    const atLeast =
      (pixels: number, shape: number) =>
      ({ origin, score }: Mark) =>
        (origin === 'pixels' && score >= pixels) || (origin === 'shape' && score >= shape)
    const seen = marks
      .filter(atLeast(likely, likelyShape))
      .filter((mark) => !isTexture(mark) || atLeast(sure, sureShape)(mark))
      .filter((mark) => !isPartOfTexture(mark))
      .filter((mark) => !isDigit(mark, lines))
    const names = [
      ...new Set([...hits.map(({ words }) => words), ...seen.map(({ brand }) => brand)]),
    ]
    const facts = {
      names,
      forms: formsOf(hits),
      words: hits.length,
      marks: seen.length,
      unread: unread.length,
    }
    const written = hits.filter((hit) => blocks(hit, subject) || isLaidOver(hit, marks))
    const certain = seen
      .filter(atLeast(sure, sureShape))
      .filter((mark) => !isPale(mark) && !isTexture(mark) && !isOnProduct(mark, subject))
    const findings = [...hits.map(findingOf), ...seen.map(placeOf)]
    if (written.length > 0)
      return fail(facts, {
        confidence: confidenceOf(written),
        findings: [...hits.map((hit) => asked(hit, written)), ...seen.map(placeOf)],
      })
    if (certain.length > 0) {
      const drawn = certain.some(({ origin }) => origin === 'shape')
      return fail(facts, { confidence: drawn ? 'measured' : 'estimated', findings })
    }
    // What can't be read may be a name.
    const doubtful = [...findings, ...unread]
    return doubtful.length > 0
      ? unsure(facts, { confidence: 'estimated', findings: doubtful })
      : pass(facts, { confidence: 'estimated' })
  },
  sentences: {
    zh: {
      title: '第三方平台标识',
      problem: () => '出现其他平台',
      pass: () => '没有发现其他平台的名称或标识。',
      fail: ({ names }) => `出现其他平台的名称或标识：${few.zh(names)}。`,
      unsure: ({ names, unread }) =>
        alsoUnread.zh(
          names.length > 0 ? `可能有其他平台的名称或标识：${few.zh(names)}。请确认。` : '',
          unread,
        ),
      fix: () => '删除其他平台的名称和标识。',
    },
    en: {
      title: 'Third-party logo',
      problem: () => 'Another platform shown',
      pass: () => 'No name or mark of another platform was found.',
      fail: ({ names }) => `The name or mark of another platform is shown: ${few.en(names)}.`,
      unsure: ({ names, unread }) =>
        alsoUnread.en(
          names.length > 0
            ? `There may be the name or mark of another platform: ${few.en(names)}. Check it by eye.`
            : '',
          unread,
        ),
      fix: () => 'Remove the names and marks of other platforms.',
    },
  },
})

/** A name that was set on the picture refuses it also where the subject is all around. */
function isLaidOver({ sure, spans }: Hit, marks: readonly Mark[]): boolean {
  if (!sure || spans.some(({ line }) => line.confidence < trusted)) return false
  return spans.every(({ line }) =>
    marks.some((mark) => mark.origin === 'text' && isSetOver(mark) && iou(mark.box, line.box) > 0),
  )
}

/** A watermark that hardly shows asks. */
const isPale = ({ setting }: Mark) => setting !== undefined && setting.contrast < pale
const pale = 80

/** Beside names that refuse the cover, one that only may be another is marked as such. */
const asked = (hit: Hit, written: readonly Hit[]): Finding =>
  written.includes(hit) ? findingOf(hit) : { ...findingOf(hit), doubtful: true }

/** A digit on a tile or disc looks like a mark in a plate; a number is none, unless it is a name. */
const isDigit = ({ origin, box, brand }: Mark, lines: readonly TextLine[]): boolean =>
  origin === 'pixels' &&
  !/\d/.test(brand) &&
  lines.some(
    (line) =>
      /^[\d\s.,:·/-]+$/.test(line.text) &&
      shareInside({ ...centre(box), width: 1, height: 1 }, line.box) === 1 &&
      line.box.height > 0.3 * box.height,
  )

const placeOf = ({ polygon, brand, layer }: Mark): Finding =>
  findingAt(polygon, { label: brand, layers: layersOf(layer) })
