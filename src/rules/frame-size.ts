import { findingAt, type Finding } from '../core/finding'
import type { Cover } from '../core/cover'
import { area, ratioOf, ratioWithin, type Size } from '../core/geometry'
import type { Shape } from '../core/pack'
import { plural } from '../core/plural'
import { fail, pass, rule, type Measure } from '../core/rule'

const anyPicture: Limits & { density: number } = {
  width: 1,
  height: 1,
  tolerance: null,
  least: { width: 1, height: 1 },
  larger: true,
  pixels: undefined,
  density: 1,
}

export const frameSize = rule({
  id: 'frame-size',
  fixes: ['adopt'],
  needs: ['cover'],
  /**
   * The picture to upload, in pixels; how far its ratio may be off (0: by rounding alone, null: any
   * ratio is taken); whether other sizes from `least` on, up to `pixels` in all, are taken as they
   * are. `density`: least source pixels for one output pixel of a photo, below it is blown up. Every
   * pack has its own; without one any picture is taken.
   */
  limits: anyPicture,
  judge({ cover }, limits) {
    const { width, least, larger, pixels, density } = limits
    const enlarged = enlargedPhotos(cover, larger ? 1 : width / cover.width, density)
    const kind = kindOf(cover, limits)
    const facts = {
      width: cover.width,
      height: cover.height,
      wanted: wantedOf(limits),
      kind,
      enlarged: enlarged.length,
    }
    const asked = larger ? least.width : width
    const measure: Measure =
      kind === 'pixels'
        ? { measured: area(cover), limit: pixels ?? Infinity, unit: 'px', bound: 'max' }
        : { measured: cover.width, limit: asked, unit: 'px', bound: 'min' }
    const details = { confidence: 'exact', measure } as const
    if (kind === 'exact' || kind === 'scaled' || kind === 'taken')
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
        (kind === 'taken'
          ? `${width}×${height}，符合要求（${wanted}）。`
          : kind === 'exact'
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
        (kind === 'taken'
          ? `${width}×${height} is taken (asked: ${wanted}).`
          : kind === 'exact'
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

type Kind = 'exact' | 'scaled' | 'large' | 'small' | 'ratio' | 'taken' | 'below' | 'pixels'

type Limits = Size & Shape

/** A frame is exported by us, at the right size; a file is uploaded as it is. */
function kindOf(
  cover: Cover,
  { tolerance, least, larger, pixels = Infinity, ...wanted }: Limits,
): Kind {
  if (cover.width === wanted.width && cover.height === wanted.height) return 'exact'
  if (!ratioWithin(cover, wanted, tolerance)) return 'ratio'
  if (larger) {
    if (area(cover) > pixels) return 'pixels'
    return cover.width < least.width || cover.height < least.height ? 'below' : 'taken'
  }
  if (cover.width < wanted.width) return 'small'
  return cover.origin === 'frame' ? 'scaled' : 'large'
}

/** One size, or the least that is taken, with the ratio where one is asked for. */
function wantedOf({ width, height, tolerance, least, larger }: Limits): string {
  if (!larger) return `${width}×${height}`
  const ratio = tolerance === null ? '' : `${ratioOf({ width, height })} · `
  return `${ratio}≥ ${least.width}×${least.height}`
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
  taken: '',
  below: '太小',
  pixels: '像素太多',
}
const enReasons: Record<Kind, string> = {
  exact: '',
  scaled: '',
  large: 'right ratio, too large',
  small: 'right ratio, too small',
  ratio: 'wrong ratio',
  taken: '',
  below: 'too small',
  pixels: 'too many pixels',
}
const zhFixes: Record<Kind, string> = {
  exact: '无需修改。',
  scaled: '无需修改。',
  large: '用“导出”或 livecover fit 缩小到 %。',
  small: '把画框改为 %，并换用更大的原图，不要直接放大。',
  ratio: '新建 % 的画框重新排版，不要拉伸图片。',
  taken: '无需修改。',
  below: '换用更大的原图（%），不要直接放大。',
  pixels: '用“导出”或 livecover fit 缩小。',
}
const enFixes: Record<Kind, string> = {
  exact: 'Nothing to do.',
  scaled: 'Nothing to do.',
  large: 'Scale it to % with Export or `livecover fit`.',
  small: 'Make the frame % and use larger originals; don’t just enlarge the picture.',
  ratio: 'Lay the cover out anew on a frame of %; don’t stretch it.',
  taken: 'Nothing to do.',
  below: 'Use a larger original (%); don’t just enlarge the picture.',
  pixels: 'Scale it down with Export or `livecover fit`.',
}
