import { findingAt } from '../core/finding'
import { percent } from '../core/rounding'
import { fail, inapplicable, pass, rule, unsure } from '../core/rule'
import { isCloseUp, mayBeThere, somebodyLimits } from './shared/somebody'

/** The box around the person as a share of the frame; a close-up is host enough. */
export const hostCoverage = rule({
  id: 'host-coverage',
  needs: ['cover', 'people', 'faces', 'person'],
  wants: ['sticker'],
  /**
   * `margin`: how near to the limit an estimate is too near to call. Where there may be
   * a host whom nobody found, that is asked once, by `face-visible`. A face wider than `closeUp` of
   * the frame is a close-up.
   */
  limits: { min: 0.4, margin: 0.015, ...somebodyLimits },
  judge({ cover, people, faces, person, sticker }, { min, margin, closeUp, ...limits }) {
    if (!person) {
      const judged = mayBeThere(people, sticker ?? null, limits) ? inapplicable : fail
      return judged({ found: false, boxShare: 0, share: 0, min }, { confidence: 'estimated' })
    }
    const { boxShare, share, box, confidence, layers } = person
    const facts = { found: true, boxShare, share, min }
    const details = {
      confidence,
      findings: [findingAt(box, { label: percent(boxShare), layers })],
      measure: { measured: boxShare, limit: min, unit: 'share', bound: 'min' } as const,
    }
    if (faces.some((face) => isCloseUp(face, cover, closeUp))) return pass(facts, details)
    if (confidence !== 'exact' && Math.abs(boxShare - min) < margin) return unsure(facts, details)
    return boxShare < min ? fail(facts, details) : pass(facts, details)
  },
  sentences: {
    zh: {
      title: '主播占比',
      problem: ({ found }) => (found ? '主播太小' : '没有主播'),
      pass: ({ boxShare, share }) =>
        `主播外框约占画面 ${percent(boxShare)}（人像像素约 ${percent(share)}）。`,
      fail: ({ found, boxShare, share, min }) =>
        found
          ? `主播外框约占画面 ${percent(boxShare, min)}（人像像素约 ${percent(share)}），低于建议的 ${percent(min)}。`
          : `没有看到主播；建议真人主播占画面 ${percent(min)} 以上。`,
      unsure: ({ boxShare, min }) =>
        `主播外框约占 ${percent(boxShare, min)}，离 ${percent(min)} 太近，请确认，或把主播图层标记为“主播”以得到精确数值。`,
      inapplicable: () => '画面里是否有人还不能确定；见“人脸可见”。',
      fix: ({ found }) =>
        found
          ? '放大主播，或裁掉四周多余的背景。'
          : '加入真人主播；如果画面里有主播，请把该图层标记为“主播”。',
    },
    en: {
      title: 'Host coverage',
      problem: ({ found }) => (found ? 'Host too small' : 'No host'),
      pass: ({ boxShare, share }) =>
        `The host's box takes about ${percent(boxShare)} of the frame (about ${percent(share)} of its pixels).`,
      fail: ({ found, boxShare, share, min }) =>
        found
          ? `The host's box takes about ${percent(boxShare, min)} of the frame (about ${percent(share)} of its pixels), less than the advised ${percent(min)}.`
          : `No host was seen; a real host over at least ${percent(min)} of the frame is advised.`,
      unsure: ({ boxShare, min }) =>
        `The host's box takes about ${percent(boxShare, min)}, too near to ${percent(min)} to call. Check by eye, or mark the host's layer for an exact figure.`,
      inapplicable: () => 'It is not certain that anybody is there; see “Face visible”.',
      fix: ({ found }) =>
        found
          ? 'Enlarge the host, or crop away background around them.'
          : 'Add a real host; if there is one, mark their layer as host.',
    },
  },
})
