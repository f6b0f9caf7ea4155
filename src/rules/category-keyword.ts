import { categories } from '../language/topics/category-words'
import { termsIn } from '../language/topics/terms'
import { few, plural } from '../core/plural'
import { fail, pass, rule, unsure } from '../core/rule'
import { unreadIn, wordsFinding } from './shared/line-findings'

export const categoryKeyword = rule({
  id: 'category-keyword',
  needs: ['text'],
  final: 'pass',
  limits: {},
  judge({ text: { lines } }) {
    const unread = unreadIn(lines)
    const found = lines.flatMap((line) =>
      termsIn(line.text)
        .filter(({ meaning }) => meaning.category)
        .map((term) => ({ ...term, line })),
    )
    const ids = new Set(found.map(({ meaning }) => meaning.category))
    const facts = {
      ocrKeywords: [...new Set(found.map(({ term }) => term))].slice(0, 50),
      categories: categories.filter(({ id }) => ids.has(id)).map(({ title }) => title),
      unread: unread.length,
    }
    const confidence = lines.every(({ origin }) => origin === 'layer') ? 'exact' : 'estimated'
    if (found.length > 0)
      return pass(facts, {
        confidence,
        findings: found.map(({ line, term, ...place }) => wordsFinding(line, place, term)),
      })
    return unread.length > 0
      ? unsure(facts, { confidence: 'estimated', findings: unread })
      : fail(facts, { confidence })
  },
  sentences: {
    zh: {
      title: '品类关键词',
      problem: () => '没有品类词',
      pass: ({ ocrKeywords, categories }) =>
        `能读到品类词：${few.zh(ocrKeywords)}（${categories.map(({ zh }) => zh).join('、')}）。`,
      fail: () => '封面上读不到任何品类词。',
      unsure: ({ unread }) => `有 ${unread} 行文字无法识别；请确认封面上写有品类词。`,
      fix: () => '写上一个品类词，例如“连衣裙”“耳机”“面霜”。',
    },
    en: {
      title: 'Category keyword',
      problem: () => 'No category word',
      pass: ({ ocrKeywords, categories }) =>
        `Category words can be read: ${few.en(ocrKeywords)} (${categories.map(({ en }) => en).join(', ')}).`,
      fail: () => 'No category word can be read on the cover.',
      unsure: ({ unread }) =>
        `${plural(unread, 'line')} could not be read; check that the cover names its category.`,
      fix: () => 'Add one category word, such as “dress”, “headphones” or “face cream”.',
    },
  },
})
