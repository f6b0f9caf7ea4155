import { findingAt, type Finding } from '../core/finding'
import type { Cover } from '../core/cover'
import { sameRatio } from '../core/geometry'
import { plural } from '../core/plural'
import { fail, pass, rule } from '../core/rule'

export const frameSize = rule({
  id: 'frame-size',
  fixes: ['adopt'],
  needs: ['cover'],
  /**
   * The picture to upload, in pixels; `density`: least source pixels for one output pixel of a
   * photo, below it is blown up.
   */
  limits: { width: 1080, height: 1920, density: 1 },
  judge({ cover }, { width, height, density }) {
    const enlarged = enlargedPhotos(cover, width / cover.width, density)
    const kind = kindOf(cover, { width, height })
    const facts = {
      width: cover.width,
      height: cover.height,
      wanted: `${width}×${height}`,
      kind,
      enlarged: enlarged.length,
    }
    const details = {
      confidence: 'exact',
      measure: { measured: cover.width, limit: width, unit: 'px', bound: 'min' },
    } as const
    if (kind === 'exact' || kind === 'scaled')
      return pass(facts, { ...details, findings: enlarged })
    const whole = { x: 0, y: 0, width: cover.width, height: cover.height }
    const label = `${cover.width}×${cover.height}`
    return fail(facts, { ...details, findings: [findingAt(whole, { label })] })
  },
  sentences: {
    zh: {
      title: '尺寸',
      problem: () => '尺寸不对',
      figure: ({ width, height }) => `${width}×${height}`,
      pass: ({ width, height, wanted, kind, enlarged }) =>
        (kind === 'exact'
          ? `${wanted}，正好。`
          : `${width}×${height}，比例正确，导出时缩小到 ${wanted}。`) +
        (enlarged ? `另有 ${enlarged} 张照片被放大显示，可能发虚，建议换更大的原图。` : ''),
      fail: ({ width, height, wanted, kind }) =>
        `图片是 ${width}×${height}，${zhReasons[kind]}（要求 ${wanted}）。`,
      unsure: () => '请确认尺寸。',
      fix: ({ wanted, kind }) => zhFixes[kind].replace('%', wanted),
    },
    en: {
      title: 'Frame size',
      problem: () => 'Wrong size',
      figure: ({ width, height }) => `${width}×${height}`,
      pass: ({ width, height, wanted, kind, enlarged }) =>
        (kind === 'exact'
          ? `${wanted}, exactly right.`
          : `${width}×${height} has the right ratio; the export scales it to ${wanted}.`) +
        (enlarged
          ? ` ${plural(enlarged, 'photo is', 'photos are')} enlarged and may look soft; use larger originals.`
          : ''),
      fail: ({ width, height, wanted, kind }) =>
        `The picture is ${width}×${height}: ${enReasons[kind]} (asked: ${wanted}).`,
      unsure: () => 'Check the size by eye.',
      fix: ({ wanted, kind }) => enFixes[kind].replace('%', wanted),
    },
  },
})

type Kind = 'exact' | 'scaled' | 'large' | 'small' | 'ratio'

/** A frame is exported by us, at the right size; a file is uploaded as it is. */
function kindOf(cover: Cover, wanted: { width: number; height: number }): Kind {
  if (cover.width === wanted.width && cover.height === wanted.height) return 'exact'
  if (!sameRatio(cover, wanted)) return 'ratio'
  if (cover.width < wanted.width) return 'small'
  return cover.origin === 'frame' ? 'scaled' : 'large'
}

/** Photos of which one source pixel fills more than one output pixel. */
function enlargedPhotos({ layers = [] }: Cover, scale: number, least: number): Finding[] {
  return layers.flatMap(({ id, box, corners, image }) => {
    if (!image?.original || box.width === 0 || box.height === 0) return []
    const shown = Math.min(scale, 1)
    const density = Math.max(
      image.original.width / (box.width * shown),
      image.original.height / (box.height * shown),
    )
    return density < least
      ? [findingAt(corners ?? box, { label: `${density.toFixed(2)}×`, layers: [id] })]
      : []
  })
}

const zhReasons: Record<Kind, string> = {
  exact: '',
  scaled: '',
  large: '比例正确但太大',
  small: '比例正确但太小',
  ratio: '宽高比不是要求的比例',
}
const enReasons: Record<Kind, string> = {
  exact: '',
  scaled: '',
  large: 'right ratio, too large',
  small: 'right ratio, too small',
  ratio: 'wrong ratio',
}
const zhFixes: Record<Kind, string> = {
  exact: '无需修改。',
  scaled: '无需修改。',
  large: '用“导出”或 livecover fit 缩小到 %。',
  small: '把画框改为 %，并换用更大的原图，不要直接放大。',
  ratio: '新建 % 的画框重新排版，不要拉伸图片。',
}
const enFixes: Record<Kind, string> = {
  exact: 'Nothing to do.',
  scaled: 'Nothing to do.',
  large: 'Scale it to % with Export or `livecover fit`.',
  small: 'Make the frame % and use larger originals; don’t just enlarge the picture.',
  ratio: 'Lay the cover out anew on a frame of %; don’t stretch it.',
}
