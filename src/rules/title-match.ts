import { percent } from '../core/rounding'
import { seasons } from '../language/topics/seasons'
import { termsIn } from '../language/topics/terms'
import { matchTitle } from '../language/topics/title'
import { few, plural } from '../core/plural'
import { fail, pass, rule, unsure } from '../core/rule'
import { doubtfulIn } from './shared/line-findings'

export const titleMatch = rule({
  id: 'title-match',
  needs: ['text', 'cover'],
  readsTitle: true,
  limits: { min: 0.6 },
  judge({ text: { lines }, cover }, { min }) {
    const title = cover.title?.trim() ?? ''
    const unread = doubtfulIn(lines)
    const texts = lines.map(({ text }) => text).filter(Boolean)
    // A weak second reading proves nothing by itself, but it does not hold a word of the title by
    // chance.
    const readings = lines.flatMap(({ text, second }) => [text, second?.text ?? '']).filter(Boolean)
    const matches = title ? matchTitle(title, readings) : []
    const found = matches.filter((match) => match.found).map(({ keyword }) => keyword)
    const weight = matches.reduce((sum, match) => sum + match.weight, 0)
    const share = weight === 0 ? 0 : matches.reduce((sum, match) => sum + match.got, 0) / weight
    const facts = {
      share,
      min,
      matched: found,
      missing: matches.filter((match) => !match.found).map(({ keyword }) => keyword),
      contradiction: contradiction(title, texts.join(' ')),
      lack:
        title === ''
          ? 'title'
          : matches.length === 0
            ? 'keywords'
            : texts.length === 0
              ? 'text'
              : share < min && unread.length > 0
                ? 'unread'
                : null,
      unread: unread.length,
    } as const
    if (facts.lack) return unsure(facts, { findings: facts.lack === 'unread' ? unread : [] })
    const confidence = lines.every(({ origin }) => origin === 'layer') ? 'exact' : 'estimated'
    const details = {
      confidence,
      measure: { measured: share, limit: min, unit: 'share', bound: 'min' },
    } as const
    return share >= min && !facts.contradiction ? pass(facts, details) : fail(facts, details)
  },
  sentences: {
    zh: {
      title: '标题匹配',
      problem: ({ contradiction: c }) => (c ? '与标题矛盾' : '与标题不符'),
      question: ({ lack }) =>
        lack === 'title'
          ? '没有填直播标题'
          : lack === 'keywords'
            ? '标题里没有关键词'
            : '与标题不符？',
      pass: ({ share, matched }) => `标题关键词匹配 ${percent(share)}：${few.zh(matched)}。`,
      fail: ({ share, min, missing, contradiction: c }) =>
        c
          ? `标题说“${c.title.zh}”，封面说“${c.cover.zh}”，互相矛盾。`
          : `标题关键词只匹配 ${percent(share, min)}（要求 ≥ ${percent(min)}），缺少：${few.zh(missing)}。`,
      unsure: ({ lack, unread }) =>
        lack === 'title'
          ? '请填写直播标题，再检查匹配度。'
          : lack === 'text'
            ? '封面上没有能读的文字，无法与标题比较。'
            : lack === 'unread'
              ? `读到的文字与标题不够匹配，但有 ${unread} 行无法识别，请确认。`
              : '标题里没有可比较的关键词。',
      fix: ({ missing, contradiction: c }) =>
        c
          ? '统一标题与封面的季节或品类。'
          : `在封面写上：${missing.slice(0, 5).join('、')}，或调整标题。`,
    },
    en: {
      title: 'Title match',
      problem: ({ contradiction: c }) => (c ? 'Contradicts the title' : 'Does not match the title'),
      question: ({ lack }) =>
        lack === 'title'
          ? 'No live title'
          : lack === 'keywords'
            ? 'No keyword in the title'
            : 'Does not match the title?',
      pass: ({ share, matched }) =>
        `${percent(share)} of the title’s keywords are on the cover: ${few.en(matched)}.`,
      fail: ({ share, min, missing, contradiction: c }) =>
        c
          ? `The title says ${c.title.en}, the cover ${c.cover.en}: they contradict each other.`
          : `Only ${percent(share, min)} of the title’s keywords are on the cover (at least ${percent(min)} needed); missing: ${few.en(missing)}.`,
      unsure: ({ lack, unread }) =>
        lack === 'title'
          ? 'Enter the title of the live to compare it with the cover.'
          : lack === 'text'
            ? 'Nothing on the cover can be read, so the title can’t be compared.'
            : lack === 'unread'
              ? `What could be read does not match the title, but ${plural(unread, 'line')} could not be read: check by eye.`
              : 'The title holds no keyword to compare.',
      fix: ({ missing, contradiction: c }) =>
        c
          ? 'Let title and cover speak of the same season and category.'
          : `Put on the cover: ${missing.slice(0, 5).join(', ')} – or change the title.`,
    },
  },
})

/**
 * A season or occasion of the title that one on the cover excludes, while the cover names none that
 * agrees.
 */
function contradiction(title: string, cover: string) {
  const of = (text: string) => new Set(termsIn(text).flatMap(({ meaning }) => meaning.season ?? []))
  const [said, shown] = [of(title), of(cover)]
  for (const season of seasons) {
    if (!said.has(season.id) || shown.has(season.id)) continue
    const other = seasons.find(
      ({ id }) => shown.has(id) && !said.has(id) && season.excludes.includes(id),
    )
    if (other) return { title: season.title, cover: other.title }
  }
  return null
}
