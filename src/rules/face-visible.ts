import { findingAt } from '../core/finding'
import { fail, inapplicable, pass, rule, unsure } from '../core/rule'
import type { TextLine } from '../core/evidence'
import { area, intersect, type Box } from '../core/geometry'
import { percent } from '../core/rounding'

/**
 * The host's face – the biggest – is found, big enough, and hidden neither by sunglasses nor by a
 * mask. Lettering over a face looks like either: there a person looks.
 */
export const faceVisible = rule({
  id: 'face-visible',
  needs: ['faces', 'person'],
  wants: ['text'],
  /**
   * Height in pixels, and the share of it that an estimated box may be short of it before it is too
   * small for sure; probability from which a face counts as hidden, and from which a person should
   * look; share of the face under lettering from which it can't be told.
   */
  limits: { minHeight: 64, short: 0.1, hidden: 0.5, doubt: 0.3, lettered: 0.05 },
  judge({ faces: [face], person, text }, { minHeight, short, hidden, doubt, lettered }) {
    const nobody = {
      found: false,
      height: 0,
      mask: 0,
      sunglasses: 0,
      cause: 'none' as Cause,
      minHeight,
    }
    if (!face) {
      if (!person) return inapplicable(nobody, { confidence: 'estimated' })
      return unsure(nobody, { confidence: 'estimated', findings: [findingAt(person.box)] })
    }
    const mask = face.faceMask ?? 0
    const sunglasses = face.sunglasses ?? 0
    const cause: Cause =
      face.box.height < minHeight
        ? 'small'
        : Math.max(mask, sunglasses) < doubt
          ? 'none'
          : shareUnder(text?.lines ?? [], face.box) >= lettered
            ? 'text'
            : mask > sunglasses
              ? 'mask'
              : 'sunglasses'
    const facts = { found: true, height: face.box.height, mask, sunglasses, cause, minHeight }
    const finding = findingAt(face.box, {
      label:
        cause === 'small'
          ? `${face.box.height.toFixed(0)} px`
          : percent(Math.max(mask, sunglasses)),
    })
    const details = { confidence: 'estimated', findings: [finding] } as const
    if (cause === 'small') {
      const judged = face.box.height < minHeight * (1 - short) ? fail : unsure
      return judged(facts, {
        ...details,
        findings: [finding],
        measure: { measured: face.box.height, limit: minHeight, unit: 'px', bound: 'min' },
      })
    }
    const measure = {
      measured: Math.max(mask, sunglasses),
      limit: hidden,
      unit: 'probability',
      bound: 'max',
    } as const
    if (face.faceMask === null || face.sunglasses === null)
      return unsure(facts, { ...details, findings: [finding] })
    if (measure.measured >= hidden && cause !== 'text')
      return fail(facts, { ...details, findings: [finding], measure })
    return cause === 'none'
      ? pass(facts, { ...details, findings: [], measure })
      : unsure(facts, { ...details, findings: [finding], measure })
  },
  sentences: {
    zh: {
      title: '人脸可见',
      pass: () => '人脸清楚可见,没有墨镜或口罩遮挡。',
      fail: ({ cause, height, mask, sunglasses, minHeight }) =>
        cause === 'small'
          ? `最大的人脸只有约 ${height.toFixed(0)} 像素高,低于 ${minHeight} 像素。`
          : cause === 'mask'
            ? `人脸可能戴着口罩(约 ${percent(mask)})。`
            : `人脸可能戴着墨镜(约 ${percent(sunglasses)})。`,
      unsure: ({ found, cause, height, minHeight }) =>
        !found
          ? '画面里有人,但没有找到人脸,请人工确认人脸是否露出。'
          : cause === 'small'
            ? `最大的人脸约 ${height.toFixed(0)} 像素高,离 ${minHeight} 像素太近,无法判定。请放大一些,或人工确认。`
            : cause === 'none'
              ? '人脸太小,无法判断是否被墨镜或口罩遮挡,请人工确认。'
              : cause === 'text'
                ? '文字压在人脸上,可能挡住五官,请人工确认。'
                : `人脸可能被${cause === 'mask' ? '口罩' : '墨镜'}遮挡,请人工确认。`,
      fix: ({ cause }) =>
        ({
          small: '放大主播的脸。',
          text: '把文字从人脸上移开。',
          mask: '换一张没有戴口罩的照片。',
          sunglasses: '换一张没有戴墨镜的照片。',
          none: '',
        })[cause],
    },
    en: {
      title: 'Face visible',
      pass: () => 'The face can be seen; neither sunglasses nor a mask hides it.',
      fail: ({ cause, height, mask, sunglasses, minHeight }) =>
        cause === 'small'
          ? `The biggest face is only about ${height.toFixed(0)} px high, less than ${minHeight}.`
          : cause === 'mask'
            ? `The face seems to wear a mask (about ${percent(mask)}).`
            : `The face seems to wear sunglasses (about ${percent(sunglasses)}).`,
      unsure: ({ found, cause, height, minHeight }) =>
        !found
          ? 'There is a person but no face was found. Check by eye that the face shows.'
          : cause === 'small'
            ? `The biggest face is about ${height.toFixed(0)} px high, too near to ${minHeight} to call. Enlarge it a little, or check by eye.`
            : cause === 'none'
              ? 'The face is too small to tell whether sunglasses or a mask hides it. Check by eye.'
              : cause === 'text'
                ? 'Lettering lies over the face and may hide it. Check by eye.'
                : `${cause === 'mask' ? 'A mask' : 'Sunglasses'} may hide the face. Check by eye.`,
      fix: ({ cause }) =>
        ({
          small: "Enlarge the host's face.",
          text: 'Move the text off the face.',
          mask: 'Use a photo without a mask.',
          sunglasses: 'Use a photo without sunglasses.',
          none: '',
        })[cause],
    },
  },
})

type Cause = 'none' | 'small' | 'text' | 'mask' | 'sunglasses'

/** Of the face; where lines overlap each other it is more. */
const shareUnder = (lines: readonly TextLine[], face: Box): number =>
  lines.reduce((sum, { box }) => sum + area(intersect(box, face)), 0) / area(face)
