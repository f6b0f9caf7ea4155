import { findingAt } from '../core/finding'
import { percent } from '../core/rounding'
import { fail, inapplicable, pass, rule, unsure } from '../core/rule'

const day = (date: string) => date.slice(0, 10)

export const coverReuse = rule({
  id: 'cover-reuse',
  needs: ['cover', 'likeness'],
  limits: {},
  judge({ cover, likeness }) {
    const [twin] = likeness.twins.filter(({ sure }) => sure).concat(likeness.twins)
    const facts = {
      compared: likeness.compared,
      twins: likeness.twins.length,
      name: twin?.name ?? '',
      title: twin?.title ?? '',
      date: twin ? day(twin.date) : '',
      /** Tells the past cover apart from others, so that it can be shown beside this one. */
      twin: twin ? { name: twin.name, date: twin.date } : null,
      alike: twin ? percent(1 - twin.distance) : '',
    }
    if (likeness.compared === 0) return inapplicable(facts)
    if (!twin) return pass(facts)
    const whole = { x: 0, y: 0, width: cover.width, height: cover.height }
    const details = { findings: [findingAt(whole, { label: `${facts.date} · ${facts.alike}` })] }
    return twin.sure ? fail(facts, details) : unsure(facts, { ...details, confidence: 'estimated' })
  },
  sentences: {
    zh: {
      title: '重复使用',
      problem: () => '重复封面',
      figure: ({ title, name, date }) => `${title || name}，${date}`,
      pass: ({ compared }) => `与以往 ${compared} 张封面都不同。`,
      fail: ({ name, title, date, alike }) =>
        `与 ${date} 用过的封面“${title || name}”几乎相同（相似度 ${alike}）。`,
      unsure: ({ name, title, date, alike }) =>
        `与 ${date} 的封面“${title || name}”很像（相似度 ${alike}），请确认是不是同一张。`,
      fix: () => '每次首播都要上传新图：请更换主照片，只改文字、裁切或调色不算新图。',
    },
    en: {
      title: 'Cover reuse',
      problem: () => 'Used before',
      figure: ({ title, name, date }) => `${title || name}, ${date}`,
      pass: ({ compared }) =>
        compared === 1
          ? 'Unlike the one cover used before.'
          : `Unlike all ${compared} covers used before.`,
      fail: ({ name, title, date, alike }) =>
        `Nearly the same as the cover “${title || name}” used on ${date} (${alike} alike).`,
      unsure: ({ name, title, date, alike }) =>
        `Much like the cover “${title || name}” of ${date} (${alike} alike); see whether it is the same one.`,
      fix: () =>
        'Each first broadcast needs a new picture: change the main photo. New text, another crop or other colours are not enough.',
    },
  },
})
