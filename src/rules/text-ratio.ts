import type { TextLine } from '../core/evidence'
import { area, type Size } from '../core/geometry'
import { plural } from '../core/plural'
import { percent } from '../core/rounding'
import type { Finding } from '../core/finding'
import { fail, pass, rule, unsure } from '../core/rule'
import { lineFinding, unreadIn } from './shared/line-findings'

export const textRatio = rule({
  id: 'text-ratio',
  fixes: ['shrink-text'],
  needs: ['text', 'cover'],
  final: 'fail',
  /**
   * `band`: from pixels alone the share is known to about 1.5 points, so nearer than this is too
   * near to call.
   */
  limits: { max: 0.15, band: 0.015 },
  judge({ text, cover }, { max, band }) {
    const exact = text.lines.every(({ origin }) => origin === 'layer')
    const facts = {
      share: text.share,
      max,
      inkShare: text.inkShare,
      gridShare: text.gridShare,
      lines: text.lines.length,
      unread: unreadIn(text.lines).length,
    }
    const details = {
      confidence: exact ? 'exact' : 'estimated',
      measure: { measured: text.share, limit: max, unit: 'share', bound: 'max' },
    } as const
    const findings = largestFirst(text.lines, cover)
    if (!exact && Math.abs(text.share - max) <= band) return unsure(facts, { ...details, findings })
    return text.share > max ? fail(facts, { ...details, findings }) : pass(facts, details)
  },
  sentences: {
    zh: {
      title: '文字占比',
      problem: () => '文字过多',
      pass: (f) =>
        `文字占画面 ${percent(f.share, f.max)}，不超过 ${percent(f.max)}。${zhUnread(f.unread)}`,
      fail: (f) =>
        `文字占画面 ${percent(f.share, f.max)}，超过 ${percent(f.max)}。${zhUnread(f.unread)}`,
      unsure: (f) =>
        `文字约占 ${percent(f.share, f.max)}，离 ${percent(f.max)} 太近，从像素无法判定。减少一些文字，或在 Figma 中用文字图层检查。`,
      fix: () => '删减或缩小文字，从占比最大的一行开始。',
    },
    en: {
      title: 'Text ratio',
      problem: () => 'Too much text',
      pass: (f) =>
        `Text covers ${percent(f.share, f.max)} of the frame, within ${percent(f.max)}.${enUnread(f.unread)}`,
      fail: (f) =>
        `Text covers ${percent(f.share, f.max)} of the frame, more than ${percent(f.max)}.${enUnread(f.unread)}`,
      unsure: (f) =>
        `Text covers about ${percent(f.share, f.max)}, too near ${percent(f.max)} to call from pixels. Take some away, or check it in Figma with live text layers.`,
      fix: () => 'Remove or shrink text, the largest line first.',
    },
  },
})

const zhUnread = (unread: number) => (unread ? `其中 ${unread} 行无法识别，已计入占比。` : '')
const enUnread = (unread: number) =>
  unread ? ` ${plural(unread, 'line')} could not be read and counted too.` : ''

function largestFirst(lines: readonly TextLine[], cover: Size): Finding[] {
  const whole = area(cover) || 1
  return [...lines]
    .sort((a, b) => area(b.box) - area(a.box))
    .slice(0, 30)
    .map((line) => lineFinding(line, percent(area(line.box) / whole)))
}
