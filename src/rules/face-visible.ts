import type { Face, People, TextLine } from '../core/evidence'
import { findingAt } from '../core/finding'
import { area, intersect, type Box, type Size } from '../core/geometry'
import { percent } from '../core/rounding'
import { fail, pass, rule, unsure } from '../core/rule'
import { faceVisibleSentences as sentences, type Cause } from './shared/face-sentences'
import { coveringOf } from './shared/covering'
import { isCloseUp, somebodyLimits } from './shared/somebody'
import { hiddenBy, isUnder, mayBeUnder, surelyOver, withoutFace } from './shared/without-face'

/**
 * The host's face – the biggest – is found, big enough, and its eyes, nose and mouth are seen.
 * Somebody without a face is asked about, and so is a face half hidden or under lettering; refused
 * is only a face that something hides for sure, of somebody who is there for sure.
 */
export const faceVisible = rule({
  id: 'face-visible',
  needs: ['cover', 'faces', 'person', 'people', 'sticker'],
  wants: ['text'],
  /**
   * Height in pixels, and the share of it that an estimated box may be short of it before it is too
   * small for sure; probability from which a face counts as hidden, from which a person should look,
   * and from which one hidden part is asked about; share of the face under lettering from which it
   * can't be told; share of even ground above hidden eyes from which the photograph ends there; how
   * sure it must be that somebody is there to refuse a face that is narrower than `closeUp` of the
   * frame; how sure that a thing lies over a head, and that somebody is there, to refuse it:
   * `surely` where no face is found, `faced` where one is, which may be bowed under a hat.
   */
  limits: {
    minHeight: 64,
    short: 0.1,
    hidden: 0.8,
    doubt: 0.4,
    half: 0.8,
    lettered: 0.05,
    ground: 0.75,
    certain: 0.6,
    over: 0.95,
    surely: 0.9,
    faced: 0.97,
    ...somebodyLimits,
  },
  judge({ cover, faces: [face], person, people, sticker, text }, limits) {
    const { minHeight, short, hidden, doubt, half } = limits
    if (!face) return withoutFace({ person, people, sticker }, limits)
    const { height } = face.box
    const covering = coveringOf(face)
    const probability = covering?.probability ?? 0
    const facts = (cause: Cause) => ({ found: true, height, probability, cause, minHeight })
    const details = (label: string) => ({
      confidence: 'estimated' as const,
      findings: [findingAt(face.box, { label })],
    })
    if (height < minHeight) {
      const judged = height < minHeight * (1 - short) ? fail : unsure
      return judged(facts('small'), {
        ...details(`${height.toFixed(0)} px`),
        measure: { measured: height, limit: minHeight, unit: 'px', bound: 'min', of: 'minHeight' },
      })
    }
    const seen = details(percent(probability))
    if (!covering) return unsure(facts('tiny'), seen)
    const measure = {
      measured: probability,
      limit: hidden,
      unit: 'probability',
      bound: 'max',
      of: 'hidden',
    } as const
    const over = surelyOver(sticker, { over: limits.over, surely: limits.faced })
    if (over && isUnder(over.box, face, probability >= doubt)) return hiddenBy(over, limits)
    if (probability < doubt && covering.half < half)
      return mayBeUnder(sticker, face, limits)
        ? unsure(facts('head'), seen)
        : pass(facts('none'), { confidence: 'estimated', measure })
    if (shareUnder(text?.lines ?? [], face.box) >= limits.lettered)
      return unsure(facts('text'), { ...seen, measure })
    if (probability < doubt)
      return unsure(facts('half'), { ...details(percent(covering.half)), measure })
    if (endsBelowEyes(face, limits)) return unsure(facts('cut'), { ...seen, measure })
    const sure = isThere(face, { cover, people }, limits) && !isCut(face.box, cover)
    const judged = probability >= hidden && sure ? fail : unsure
    return judged(facts(covering.by), { ...seen, measure })
  },
  sentences,
})

/** Of the face; where lines overlap each other it is more. */
const shareUnder = (lines: readonly TextLine[], face: Box): number =>
  lines.reduce((sum, { box }) => sum + area(intersect(box, face)), 0) / area(face)

/** Whether the face is somebody's for sure, and no print on the clothes or picture on the wall. */
const isThere = (
  face: Face,
  { cover, people }: { cover: Size; people: People },
  { certain, closeUp }: { certain: number; closeUp: number },
): boolean => people.presence >= certain || isCloseUp(face, cover, closeUp)

/** Whether there are no eyes that anything could hide: a photograph cut below them lies on a ground. */
const endsBelowEyes = (
  { ground, hidden }: Face,
  limits: { ground: number; doubt: number },
): boolean =>
  ground >= limits.ground &&
  hidden !== null &&
  Math.min(hidden.rightEye, hidden.leftEye) >= limits.doubt

/** Of a face: what the frame cuts away at most. */
const cutAway = 0.1

/**
 * Whether the frame cuts into a face, which hides what a mask would hide as well. Faces are found as
 * squares; the box of one at the edge that is none goes on outside.
 */
const isCut = ({ x, y, width, height }: Box, cover: Size): boolean =>
  (x <= 0 || y <= 0 || x + width >= cover.width || y + height >= cover.height) &&
  Math.min(width, height) < (1 - cutAway) * Math.max(width, height)
