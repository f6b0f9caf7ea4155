import { findingAt } from '../core/finding'
import { polygonOf } from '../core/geometry'
import { fail, pass, rule, unsure } from '../core/rule'

/** More than one picture in one: they touch, or a gap of one colour parts them from edge to edge. */
export const collage = rule({
  id: 'collage',
  needs: ['seams'],
  limits: {},
  judge({ seams: { cuts } }) {
    const facts = { cuts: cuts.length }
    const sure = cuts.some((cut) => cut.sure)
    const findings = cuts.map((cut) =>
      findingAt(polygonOf(cut.box), { ...(sure && !cut.sure && { doubtful: true as const }) }),
    )
    if (sure) return fail(facts, { findings })
    return cuts.length > 0 ? unsure(facts, { findings }) : pass(facts)
  },
  sentences: {
    zh: {
      title: '拼图',
      problem: () => '拼了几张图',
      pass: () => '没有发现把几张图拼在一起。',
      fail: () => '这张图由几张图拼成。',
      unsure: () => '有一条直线从图的一边通到另一边，可能是两张图拼在一起。请确认。',
      fix: () => '每个文件只放一张图，其余的作为附加图上传。',
    },
    en: {
      title: 'Collage',
      problem: () => 'Several pictures in one',
      pass: () => 'No pictures put together were found.',
      fail: () => 'Several pictures are put together in one.',
      unsure: () =>
        'A straight line runs from edge to edge: these may be two pictures in one. Check it by eye.',
      fix: () => 'Keep one picture in each file, and upload the others as additional images.',
    },
  },
})
