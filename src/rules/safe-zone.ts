import { area, intersect, scaledBox, shareInside, type Box } from '../core/geometry'
import { findingAt, type Finding } from '../core/finding'
import { fail, inapplicable, pass, rule } from '../core/rule'
import { lineFinding } from './shared/line-findings'

const none: readonly (Box & { placement?: string })[] = []
const whole: Box = { x: 0, y: 0, width: 1, height: 1 }

interface Trouble {
  what: 'face' | 'product' | 'text'
  where: 'core' | 'crop' | 'overlay'
  finding: Finding
}

/**
 * Face, product and text keep out of the bands that the app lays over the cover and inside what
 * common crops leave. All boxes are in the pixels of `frame` and are scaled to the cover. Every pack
 * has its own; without one nothing is covered or cropped.
 */
export const safeZone = rule({
  id: 'safe-zone',
  fixes: ['move-text'],
  needs: ['cover', 'faces', 'subject', 'text'],
  limits: {
    frame: { width: 1, height: 1 },
    /** The host's face and the middle of the product belong here. */
    core: whole,
    /** What every common crop leaves. */
    survive: whole,
    /** `placement`: the name of the place that has this bar, where there are several. */
    overlays: none,
    /** So much of a face or a line may stick out. */
    slack: 0.1,
  },
  judge({ cover, faces: [face], subject, text }, { frame, core, survive, overlays, slack }) {
    const fit = (box: Box) => scaledBox(box, frame, cover)
    const bandsOver = (box: Box) =>
      overlays.filter((band) => area(intersect(box, fit(band))) > slack * area(box))
    const hidden = (box: Box) => bandsOver(box).length > 0
    const cropped = (box: Box) => 1 - shareInside(box, fit(survive)) > slack
    const troubles: Trouble[] = []
    if (face && hidden(face.box))
      troubles.push({
        what: 'face',
        where: 'overlay',
        finding: findingAt(face.box, { label: 'face' }),
      })
    else if (face && 1 - shareInside(face.box, fit(core)) > 0.5)
      troubles.push({
        what: 'face',
        where: 'core',
        finding: findingAt(face.box, { label: 'face' }),
      })
    if (
      subject &&
      !holds(fit(core), subject.centroid.x * cover.width, subject.centroid.y * cover.height)
    ) {
      troubles.push({
        what: 'product',
        where: 'core',
        finding: findingAt(subject.box, { label: 'product' }),
      })
    }
    for (const line of text.lines) {
      const where = hidden(line.box) ? 'overlay' : cropped(line.box) ? 'crop' : null
      if (where) troubles.push({ what: 'text', where, finding: lineFinding(line, 'text') })
    }
    const placements = troubles
      .filter(({ where }) => where === 'overlay')
      .flatMap(({ finding }) => bandsOver(finding.box))
      .flatMap(({ placement }) => placement ?? [])
    const facts = {
      troubles: troubles.map(({ what, where }) => ({ what, where })),
      ...(placements.length > 0 && { placements: [...new Set(placements)] }),
    }
    if (!face && !subject && text.lines.length === 0)
      return inapplicable(facts, { confidence: 'estimated' })
    const findings = troubles.map(({ finding }) => finding)
    return troubles.length > 0
      ? fail(facts, { confidence: 'estimated', findings })
      : pass(facts, { confidence: 'estimated' })
  },
  sentences: {
    zh: {
      title: '安全区',
      problem: ({ troubles }) => zhProblems[placeOfAll(troubles)],
      things: { face: '人脸', product: '产品', text: '文字' },
      pass: () => '人脸、产品和文字都在安全区内。',
      fail: ({ troubles, placements }) =>
        `有 ${troubles.length} 处可能被遮挡或裁掉：${kinds(troubles)
          .map((key) => zh[key])
          .join('；')}${placements ? `（${placements.join('、')}）` : ''}。`,
      unsure: () => '请确认重要内容没有靠近边缘。',
      fix: () => '把它们移向画面中部，避开顶部和底部的界面区域以及两侧边缘。',
    },
    en: {
      title: 'Safe zone',
      problem: ({ troubles }) => enProblems[placeOfAll(troubles)],
      pass: () => 'Face, product and text are inside the safe zone.',
      fail: ({ troubles, placements }) =>
        `${troubles.length} thing${troubles.length === 1 ? '' : 's'} may be covered or cropped: ${kinds(
          troubles,
        )
          .map((key) => en[key])
          .join('; ')}${placements ? ` (${placements.join(', ')})` : ''}.`,
      unsure: () => 'Check by eye that nothing important is near the edges.',
      fix: () =>
        "Move it towards the middle, away from the app's bars at top and bottom and from the sides.",
    },
  },
})

type Key = `${Trouble['what']}-${Trouble['where']}`
const kinds = (troubles: readonly Pick<Trouble, 'what' | 'where'>[]) => [
  ...new Set(troubles.map(({ what, where }): Key => `${what}-${where}`)),
]

const zh: Record<Key, string> = {
  'face-core': '人脸偏离核心区',
  'face-crop': '人脸会被裁切',
  'face-overlay': '人脸在界面遮挡带内',
  'product-core': '产品中心偏离核心区',
  'product-crop': '产品会被裁切',
  'product-overlay': '产品在界面遮挡带内',
  'text-core': '文字偏离核心区',
  'text-crop': '文字会被裁切',
  'text-overlay': '文字在界面遮挡带内',
}
const en: Record<Key, string> = {
  'face-core': 'the face is outside the core box',
  'face-crop': 'the face would be cropped',
  'face-overlay': "the face is under the app's bars",
  'product-core': "the product's middle is outside the core box",
  'product-crop': 'the product would be cropped',
  'product-overlay': "the product is under the app's bars",
  'text-core': 'text is outside the core box',
  'text-crop': 'text would be cropped',
  'text-overlay': "text is under the app's bars",
}

/** Where all of them are, if they are in one place. */
function placeOfAll(troubles: readonly Pick<Trouble, 'where'>[]): Trouble['where'] | 'several' {
  const [first, ...others] = troubles
  return first && others.every(({ where }) => where === first.where) ? first.where : 'several'
}

const zhProblems: Record<ReturnType<typeof placeOfAll>, string> = {
  core: '偏离核心区',
  crop: '会被裁掉',
  overlay: '会被界面遮挡',
  several: '会被遮挡或裁掉',
}
const enProblems: typeof zhProblems = {
  core: 'Outside the core area',
  crop: 'Would be cropped',
  overlay: 'Under the app’s bars',
  several: 'Covered or cropped',
}

const holds = (box: Box, x: number, y: number) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
