import type { Evidence, Region } from '../../src/core/evidence'
import { newMask } from '../../src/core/image/raster'
import type { Outcome } from '../../src/core/rule'
import { backgroundClean } from '../../src/rules/background-clean'
import { faceSharpness } from '../../src/rules/face-sharpness'
import { faceVisible } from '../../src/rules/face-visible'
import { hostCoverage } from '../../src/rules/host-coverage'
import { productCoverage } from '../../src/rules/product-coverage'
import { subjectSharpness } from '../../src/rules/subject-sharpness'
import { visualFocus } from '../../src/rules/visual-focus'
import { judged } from '../tally'
import type { Part, Seen } from './look'

/** The rules themselves, with their limits, where a label says what they should answer. */
export function judgeRules(all: Seen[]): void {
  for (const seen of all) {
    const { row, faces, presence, somebody, sticker, truth, background } = seen
    const cover = { width: seen.width, height: seen.height } as Evidence['cover']
    const people = { presence, somebody, mask: newMask(1, 1) }
    const [person, subject] = [seen.person, seen.subject].map(regionFrom)
    const blurred = /^blur/.test(row.label_class)
    const judgeFace = (hidden: boolean) =>
      judged(
        'face-visible',
        row.set,
        hidden,
        faceVisible.judge({ cover, people, faces, person, sticker }, faceVisible.limits).outcome,
      )

    if (row.set === 'faces' && !/blur|privacy/.test(row.label_class))
      judgeFace(row.face_mask === true || row.eyewear === 'sunglasses')
    if (row.set === 'covers' && row.face_visible) judgeFace(false)

    const host = hostCoverage.judge(
      { cover, people, faces, person, sticker },
      hostCoverage.limits,
    ).outcome
    if (row.set === 'person' && truth) judged('host-coverage', row.set, truth.boxShare < 0.4, host)
    if (row.set === 'products' && row.label_class.startsWith('mask_'))
      judged('host-coverage', row.set, true, host)

    if (!background) continue
    if (['covers', 'person', 'products', 'composed'].includes(row.set))
      judged('visual-focus', row.set, row.set === 'composed', focusOutcome(seen))
    if (row.set === 'background') {
      const busy = row.label_class === 'busy_sharp' || row.label_class === 'plain_or_texture_sharp'
      judged(
        'background-clean',
        row.set,
        busy,
        backgroundClean.judge({ background }, backgroundClean.limits).outcome,
      )
    }
    if ((row.set === 'products' && row.label_class !== 'held_bag_gt') || row.set === 'covers') {
      const { outcome } = productCoverage.judge({ subject }, productCoverage.limits)
      if (truth) judged('product-coverage', row.set, truth.boxShare < 0.6, outcome)
    }
    if (
      ['faces', 'person', 'products', 'covers'].includes(row.set) &&
      !/privacy/.test(row.label_class)
    ) {
      const { outcome } = subjectSharpness.judge(
        { cover, background, subject },
        subjectSharpness.limits,
      )
      judged('subject-sharpness', row.set, blurred, outcome)
      if (row.set === 'faces' && faces.length > 0)
        judged(
          'face-sharpness',
          row.set,
          blurred,
          faceSharpness.judge({ faces }, faceSharpness.limits).outcome,
        )
    }
  }
}

export function focusOutcome({ focus, tone }: Seen): Outcome {
  const attention = { ...focus!, map: { width: 0, height: 0, data: new Float32Array() }, spots: [] }
  return visualFocus.judge({ attention, tone: tone! }, visualFocus.limits).outcome
}

/** Rules read sizes only; where the pixels are was not kept. */
const regionFrom = (part: Part | null): Region | null =>
  part && { ...part, mask: newMask(1, 1), centroid: { x: 0.5, y: 0.5 }, confidence: 'estimated' }
