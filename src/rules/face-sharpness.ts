import { findingAt } from '../core/finding'
import { fail, inapplicable, pass, rule, unsure } from '../core/rule'

/**
 * Variance of the Laplacian on the biggest face, resized to 160 px width; below 120 px it can't be
 * told.
 */
export const faceSharpness = rule({
  id: 'face-sharpness',
  needs: ['faces'],
  limits: { min: 120 },
  judge({ faces: [face] }, { min }) {
    if (!face)
      return inapplicable(
        { faceSharpness: null, native: 0, width: 0, min },
        { confidence: 'estimated' },
      )
    const facts = {
      faceSharpness: face.sharpness,
      native: face.nativeSharpness,
      width: face.box.width,
      min,
    }
    const finding = findingAt(face.box, { label: face.sharpness?.toFixed(0) ?? '?' })
    if (face.sharpness === null) return unsure(facts, { findings: [finding] })
    const measure = {
      measured: face.sharpness,
      limit: min,
      unit: 'variance',
      bound: 'min',
    } as const
    return face.sharpness < min
      ? fail(facts, { measure, findings: [finding] })
      : pass(facts, { measure, findings: [finding] })
  },
  sentences: {
    zh: {
      title: '人脸清晰度',
      problem: () => '人脸模糊',
      pass: ({ faceSharpness, native }) =>
        `人脸清晰度 ${whole(faceSharpness)}（原尺寸 ${whole(native)}）。`,
      fail: ({ faceSharpness, native, min }) =>
        `人脸清晰度 ${whole(faceSharpness)}，低于 ${min}（原尺寸 ${whole(native)}）。`,
      unsure: ({ width, native }) =>
        `人脸只有 ${whole(width)} 像素宽，太小，无法判断清晰度（原尺寸 ${whole(native)}）；请放大人脸或自己确认。`,
      inapplicable: () => '没有找到人脸；见“人脸可见”。',
      fix: () => '换一张人脸对焦清楚的照片，去掉磨皮或模糊效果。',
    },
    en: {
      title: 'Face sharpness',
      problem: () => 'Face blurred',
      pass: ({ faceSharpness, native }) =>
        `The face's sharpness is ${whole(faceSharpness)} (${whole(native)} at native size).`,
      fail: ({ faceSharpness, native, min }) =>
        `The face's sharpness is ${whole(faceSharpness)}, below ${min} (${whole(native)} at native size).`,
      unsure: ({ width, native }) =>
        `The face is only ${whole(width)} px wide, too small to judge its sharpness (${whole(native)} at native size). Enlarge it, or check by eye.`,
      inapplicable: () => 'No face was found; see “Face visible”.',
      fix: () => 'Use a photo with the face in focus, without skin smoothing or blur.',
    },
  },
})

const whole = (value: number | null) => (value ?? 0).toFixed(0)
