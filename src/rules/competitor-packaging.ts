import { defaultBrands } from '../language/names/brands'
import { nameList } from '../language/names/find-names'
import type { Finding } from '../core/finding'
import { inapplicable, pass, fail, rule, unsure } from '../core/rule'
import { few } from '../core/plural'
import { wordsFinding } from './shared/line-findings'
import { mayBeOnProduct } from './shared/on-product'

const defaults = nameList(defaultBrands)

export const competitorPackaging = rule({
  id: 'competitor-packaging',
  needs: ['text', 'cover'],
  wants: ['subject'],
  final: 'fail',
  limits: {},
  judge({ text: { lines }, cover, subject }) {
    const given = nameList(cover.brands ?? [])
    const rivals: Finding[] = []
    const others: Finding[] = []
    for (const line of lines) {
      const found = given.find(line.text, line.origin === 'ocr')
      for (const it of found) {
        // On the merchant's own product a name is its brand, not a rival's box.
        const isRival = it.sure && !mayBeOnProduct(line, subject)
        ;(isRival ? rivals : others).push(wordsFinding(line, it, it.name))
      }
      if (found.length === 0 && line.origin === 'ocr' && !mayBeOnProduct(line, subject))
        others.push(
          ...defaults.find(line.text).map((found) => wordsFinding(line, found, found.name)),
        )
    }
    const facts = {
      names: unique(rivals.length > 0 ? rivals : others),
      listed: cover.brands?.length ?? 0,
    }
    if (rivals.length > 0) return fail(facts, { confidence: 'estimated', findings: rivals })
    if (others.length > 0) return unsure(facts, { confidence: 'estimated', findings: others })
    return lines.length === 0 && facts.listed === 0
      ? inapplicable(facts)
      : pass(facts, { confidence: 'estimated' })
  },
  sentences: {
    zh: {
      title: '竞品包装',
      problem: () => '出现竞品',
      pass: ({ listed }) => `画面里没有读到竞品名称（你的名单 ${listed} 个，另有常见品牌）。`,
      fail: ({ names }) => `读到竞品名称：${few.zh(names)}。`,
      unsure: ({ names }) =>
        `读到品牌名：${few.zh(names)}。如果它是竞品，请移除；也可以把竞品加进名单。`,
      inapplicable: () => '画面里没有文字，也没有竞品名单。',
      fix: () => '移走或遮住竞品包装，或换一张照片。',
    },
    en: {
      title: 'Competitor packaging',
      problem: () => 'Competitor shown',
      pass: ({ listed }) =>
        `No competitor’s name was read (your list: ${listed}, and common brands).`,
      fail: ({ names }) => `A competitor’s name was read: ${few.en(names)}.`,
      unsure: ({ names }) =>
        `A brand was read: ${few.en(names)}. If it is a competitor, remove it; you can add competitors to your list.`,
      inapplicable: () => 'Nothing is written on the cover, and no competitor is listed.',
      fix: () => 'Move or cover the competitor’s packaging, or take another photo.',
    },
  },
})

const unique = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ label }) => label ?? [])),
]
