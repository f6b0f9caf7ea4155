import type { Translated } from '../../core/locale'
import { percent } from '../../core/rounding'
import type { Sentences } from '../../core/rule'
import type { Covering } from './covering'

/** Why a face can't be seen, or why a person should look at it. */
export type Cause =
  'none' | 'absent' | 'small' | 'tiny' | 'text' | 'half' | 'cut' | 'head' | Covering

/** What hides a face, by name; `head`: something drawn lies over the whole head. */
type Hiding = Covering | 'head'

export interface FaceFacts {
  found: boolean
  /** Of the biggest face, in pixels. */
  height: number
  /** How likely something hides it, 0…1. */
  probability: number
  cause: Cause
  minHeight: number
}

interface Said {
  problems: Partial<Record<Cause, string>>
  hides: Record<Hiding, string>
  fix: Record<Cause, string>
}

const zh: Said = {
  problems: { absent: '没有露脸', cut: '人脸被裁掉', small: '人脸太小', tiny: '人脸太小' },
  hides: {
    mask: '口罩遮住了口鼻',
    sunglasses: '墨镜遮住了眼睛',
    eyes: '有东西遮住了眼睛',
    below: '有东西遮住了口鼻',
    sheet: '脸上敷着面膜',
    head: '有东西盖在头上',
  },
  fix: {
    mask: '换一张没有戴口罩的照片。',
    sunglasses: '换一张没有戴墨镜的照片。',
    eyes: '换一张露出眼睛的照片。',
    below: '换一张露出口鼻的照片。',
    sheet: '换一张没有敷面膜的照片。',
    head: '把盖在头上的东西移开；如果没有盖住人脸，可以忽略。',
    small: '放大主播的脸。',
    tiny: '放大主播的脸。',
    text: '把文字从人脸上移开。',
    half: '换一张眼睛、鼻子和嘴都露出的照片。',
    cut: '换一张露出整张脸的照片；如果本来就不拍头部，可以忽略。',
    absent: '让主播的脸露出来；如果画面里没有人，可以忽略。',
    none: '',
  },
}

const en: Said = {
  problems: {
    absent: 'Face missing',
    cut: 'Face cut off',
    small: 'Face too small',
    tiny: 'Face too small',
  },
  hides: {
    mask: 'A mask seems to hide nose and mouth',
    sunglasses: 'Sunglasses seem to hide the eyes',
    eyes: 'Something seems to hide the eyes',
    below: 'Something seems to hide nose and mouth',
    sheet: 'A sheet mask seems to lie on the face',
    head: 'Something seems to lie over the head',
  },
  fix: {
    mask: 'Use a photo without a mask.',
    sunglasses: 'Use a photo without sunglasses.',
    eyes: 'Use a photo that shows the eyes.',
    below: 'Use a photo that shows nose and mouth.',
    sheet: 'Use a photo without a sheet mask.',
    head: 'Move what lies over the head; ignore this if it hides no face.',
    small: "Enlarge the host's face.",
    tiny: "Enlarge the host's face.",
    text: 'Move the text off the face.',
    half: 'Use a photo that shows eyes, nose and mouth.',
    cut: 'Use a photo that shows the whole face; ignore this if it is meant to show no head.',
    absent: "Let the host's face show; ignore this if nobody is there.",
    none: '',
  },
}

const isCovering = (cause: Cause): cause is Hiding => Object.hasOwn(en.hides, cause)

/** What `face-visible` says. */
export const faceVisibleSentences: Translated<Sentences<FaceFacts>> = {
  zh: {
    title: '人脸可见',
    problem: ({ cause }) => zh.problems[cause] ?? '人脸被挡',
    pass: () => '人脸清楚可见，眼睛、鼻子和嘴都露出。',
    fail: ({ cause, height, probability, minHeight }) =>
      isCovering(cause)
        ? `${zh.hides[cause]}（约 ${percent(probability)}）。`
        : `最大的人脸只有约 ${height.toFixed(0)} 像素高，低于 ${minHeight} 像素。`,
    unsure: ({ cause, height, minHeight }) =>
      isCovering(cause)
        ? `可能是${zh.hides[cause]}，请确认眼睛、鼻子和嘴都能看到。`
        : {
            absent: '画面里好像有人，但没有找到人脸，请确认人脸是否露出。',
            small: `最大的人脸约 ${height.toFixed(0)} 像素高，离 ${minHeight} 像素太近，无法判定。请放大一些，或自己确认。`,
            tiny: '人脸太小，无法判断是否被遮挡，请确认。',
            text: '文字压在人脸上，可能挡住五官，请确认。',
            half: '人脸可能有一部分被遮住，请确认眼睛、鼻子和嘴都能看到。',
            cut: '照片好像在眼睛以下就裁掉了，请确认人脸是否露出。',
            none: '',
          }[cause],
    inapplicable: () => '画面里没有看到人。',
    fix: ({ cause }) => zh.fix[cause],
  },
  en: {
    title: 'Face visible',
    problem: ({ cause }) => en.problems[cause] ?? 'Face hidden',
    pass: () => 'The face can be seen: eyes, nose and mouth.',
    fail: ({ cause, height, probability, minHeight }) =>
      isCovering(cause)
        ? `${en.hides[cause]} (about ${percent(probability)}).`
        : `The biggest face is only about ${height.toFixed(0)} px high, less than ${minHeight}.`,
    unsure: ({ cause, height, minHeight }) =>
      isCovering(cause)
        ? `${en.hides[cause]}. Check by eye that eyes, nose and mouth can be seen.`
        : {
            absent:
              'There seems to be a person but no face was found. Check by eye that the face shows.',
            small: `The biggest face is about ${height.toFixed(0)} px high, too near to ${minHeight} to call. Enlarge it a little, or check by eye.`,
            tiny: 'The face is too small to tell whether something hides it. Check by eye.',
            text: 'Lettering lies over the face and may hide it. Check by eye.',
            half: 'A part of the face may be hidden. Check by eye that eyes, nose and mouth can be seen.',
            cut: 'The photo seems to end below the eyes. Check by eye that the face shows.',
            none: '',
          }[cause],
    inapplicable: () => 'Nobody was seen on the cover.',
    fix: ({ cause }) => en.fix[cause],
  },
}
