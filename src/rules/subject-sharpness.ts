import type { Background, Mosaic, Region } from '../core/evidence'
import { findingAt, type Finding } from '../core/finding'
import { centre, type Box, type Size } from '../core/geometry'
import { percent } from '../core/rounding'
import { fail, inapplicable, pass, rule, unsure, type Measure } from '../core/rule'

interface Facts {
  /** Whether a subject is seen. */
  found: boolean
  focus: number | null
  inside: number | null
  face: number | null
  /** What is blurred, or may be: all of it, or only its inside or the face. */
  soft: 'none' | 'all' | 'inside' | 'face'
  pixelated: boolean
  grid: number
  /** The limits: of the edges, and of half of the places inside. */
  min: number
  least: number
}

/**
 * How abrupt the subject's edges are, and that nothing on it is pixelated; see
 * `analyzers/background/focus.ts` and `mosaic.ts`.
 */
export const subjectSharpness = rule({
  id: 'subject-sharpness',
  needs: ['cover', 'background', 'subject'],
  /**
   * Ours, calibrated: edges below `min` are blurred, but within `band` of it a person decides where
   * the inside is sharp. What the outline holds is blurred below `inside`, from `sharp` on sharp, and
   * from `even` on where the outline is less than `alike` times as sharp; where it has too few edges,
   * the outline has to be above `sure`. Between these a person decides. A face is
   * smooth: its edges are blurred below `face`, from twice that on sharp. A `grid` this clear is a
   * mosaic. See docs/calibration.md.
   */
  limits: {
    min: 0.06,
    band: 0.006,
    sure: 0.09,
    inside: 0.025,
    sharp: 0.05,
    even: 0.04,
    alike: 2,
    face: 0.01,
    grid: 3.5,
  },
  judge({ cover, background, subject }, limits) {
    const { min, band, sure, grid } = limits
    const { subjectFocus: focus, insideFocus: inside, face, mosaic } = background
    const facts: Facts = {
      found: subject !== null,
      focus,
      inside,
      face: face?.focus ?? null,
      soft: 'none',
      pixelated: isPixelated(mosaic, grid),
      grid: mosaic?.grid ?? 0,
      min,
      least: limits.inside,
    }
    const measure = measured(focus, min)
    if (mosaic && facts.pixelated)
      return fail(facts, { ...measure, findings: [findingAt(onto(mosaic.box, cover))] })
    const showing = (share: number | null, box = subject?.box) => shown(box, percent(share ?? 0))
    const within = toldInside(background, limits)
    if (isBlurred(focus, within === 'sharp' ? min - band : min))
      return fail({ ...facts, soft: 'all' }, { ...measure, ...showing(focus) })
    if (within === 'blurred')
      return fail(
        { ...facts, soft: 'inside' },
        { ...measured(inside, limits.inside, 'inside'), ...showing(inside) },
      )
    const soft = softFace(background, 2 * limits.face)
    if (soft) {
      const details = showing(soft.focus, soft.box)
      const told = { ...facts, soft: 'face' as const }
      // Of somebody behind the subject a person decides.
      return soft.focus < limits.face && isOn(subject, soft.box)
        ? fail(told, details)
        : unsure(told, details)
    }
    if (!subject) return inapplicable(facts, { confidence: 'estimated' })
    if (focus === null) return unsure(facts, { confidence: 'estimated' })
    // The edges keep their limit; what is shown is what is soft.
    if (within === 'soft') return unsure({ ...facts, soft: 'inside' }, showing(inside))
    const isNear = focus < (within === 'unknown' ? sure : min)
    return isNear
      ? unsure({ ...facts, soft: 'all' }, { ...measure, ...showing(focus) })
      : pass(facts, measure)
  },
  sentences: {
    zh: {
      title: '主体清晰度',
      problem: ({ found, pixelated, soft }) =>
        pixelated ? '有马赛克' : soft === 'face' ? '人脸模糊' : found ? '主体模糊' : '画面模糊',
      pass: ({ focus }) => `主体清晰（边缘锐度 ${percent(focus ?? 0)}）。`,
      fail: ({ found, focus, pixelated, soft, face, inside, min, least }) =>
        pixelated
          ? '主体上有马赛克（像素化）。'
          : soft === 'face'
            ? `人脸模糊：边缘锐度只有 ${percent(face ?? 0)}。`
            : soft === 'inside'
              ? `主体大部分模糊：一半位置的边缘锐度不超过 ${percent(inside ?? 0, least)}，低于 ${percent(least)}。`
              : `${found ? '主体' : '整个画面'}模糊：边缘锐度 ${percent(focus ?? 0, min)}，低于 ${percent(min)}。`,
      unsure: ({ focus, soft, face, inside }) =>
        soft === 'face'
          ? `人脸可能模糊：边缘锐度只有 ${percent(face ?? 0)}，请放大到 100% 自己确认。`
          : soft === 'inside'
            ? `主体大部分偏软：一半位置的边缘锐度不超过 ${percent(inside ?? 0)}，请放大到 100% 自己确认。`
            : focus !== null
              ? `主体边缘锐度 ${percent(focus)}，接近界限，请放大到 100% 自己确认。`
              : '主体上没有可以测量的边缘，请放大到 100% 自己确认。',
      inapplicable: () => '没有看出明显的主体，画面整体并不模糊；见“主产品占比”。',
      fix: ({ pixelated, soft }) =>
        pixelated
          ? '去掉马赛克，或换一张不需要遮挡的照片。'
          : soft === 'face'
            ? '换一张人脸对焦清楚的原图。'
            : '换一张对焦清楚、分辨率足够的原图，不要放大小图。',
    },
    en: {
      title: 'Subject sharpness',
      problem: ({ found, pixelated, soft }) =>
        pixelated
          ? 'Pixelated'
          : soft === 'face'
            ? 'Face blurred'
            : found
              ? 'Subject blurred'
              : 'Picture blurred',
      pass: ({ focus }) => `The subject is sharp (edge sharpness ${percent(focus ?? 0)}).`,
      fail: ({ found, focus, pixelated, soft, face, inside, min, least }) =>
        pixelated
          ? 'A part of the subject is pixelated.'
          : soft === 'face'
            ? `The face is blurred: its edge sharpness is only ${percent(face ?? 0)}.`
            : soft === 'inside'
              ? `Most of the subject is blurred: at half of its places the edge sharpness is ${percent(inside ?? 0, least)} at most, below ${percent(least)}.`
              : `The ${found ? 'subject' : 'whole picture'} is blurred: edge sharpness ${percent(focus ?? 0, min)}, below ${percent(min)}.`,
      unsure: ({ focus, soft, face, inside }) =>
        soft === 'face'
          ? `The face may be blurred: its edge sharpness is only ${percent(face ?? 0)}. Look at it at 100 %.`
          : soft === 'inside'
            ? `Most of the subject is soft: at half of its places the edge sharpness is ${percent(inside ?? 0)} at most. Look at it at 100 %.`
            : focus !== null
              ? `The subject's edge sharpness is ${percent(focus)}, near the limit. Look at it at 100 %.`
              : 'The subject has no edge that could be measured. Look at it at 100 %.',
      inapplicable: () =>
        'Nothing stands out as a subject, and the picture as a whole is not blurred; see “Product coverage”.',
      fix: ({ pixelated, soft }) =>
        pixelated
          ? 'Take the mosaic off, or use a photo that needs none.'
          : soft === 'face'
            ? 'Use a photo in which the face is in focus.'
            : 'Use a photo that is in focus and large enough; do not enlarge a small one.',
    },
  },
})

/**
 * What is soft behind or beside a sharp host may be meant so: from `inside` on it counts for sharp. Of
 * soft shades around a face that is sharp, as they are drawn, a person decides. What was blurred and
 * cut out has an outline that is far sharper; an enlarged photo is as soft there as inside.
 */
function toldInside(
  { subjectFocus, insideFocus, hostFocus, face }: Background,
  { inside, sharp, even, alike }: { inside: number; sharp: number; even: number; alike: number },
): 'unknown' | 'blurred' | 'soft' | 'even' | 'sharp' {
  if (insideFocus === null) return 'unknown'
  const isHostSharp = (hostFocus ?? 0) >= sharp
  if (insideFocus >= (isHostSharp ? inside : sharp)) return 'sharp'
  if (insideFocus >= even && (subjectFocus ?? Infinity) < alike * insideFocus) return 'even'
  const isSomeSharp = isHostSharp || (face?.focus ?? 0) >= sharp
  return insideFocus < inside && !isSomeSharp ? 'blurred' : 'soft'
}

const isPixelated = (mosaic: Mosaic | null, grid: number) => mosaic !== null && mosaic.grid >= grid

const isBlurred = (focus: number | null, limit: number) => focus !== null && focus < limit

/** The largest face where its edges are below `limit`. */
function softFace({ face }: Background, limit: number): { box: Box; focus: number } | null {
  const focus = face?.focus ?? Infinity
  return face && focus < limit ? { box: face.box, focus } : null
}

const measured = (focus: number | null, limit: number, of?: string): { measure?: Measure } =>
  focus === null
    ? {}
    : { measure: { measured: focus, limit, unit: 'share', bound: 'min', ...(of && { of }) } }

const shown = (box: Box | undefined, label: string): { findings?: Finding[] } =>
  box ? { findings: [findingAt(box, { label })] } : {}

/** Whether the middle of a box lies on the subject. */
function isOn(subject: Region | null, box: Box): boolean {
  if (!subject) return false
  const { mask } = subject
  const { x, y } = centre(box)
  return mask.data[Math.round(y) * mask.width + Math.round(x)] > 127
}

const onto = ({ x, y, width, height }: Box, cover: Size): Box => ({
  x: x * cover.width,
  y: y * cover.height,
  width: width * cover.width,
  height: height * cover.height,
})
