import { few } from '../core/plural'
import { fail, pass, rule, unsure } from '../core/rule'
import { lineFinding, shortened } from './shared/line-findings'
import { repeatedIn, witnessOf } from './shared/watermark-witness'

/**
 * A name, a site or a sign of rights laid over the picture. Three witnesses: what it says, that it
 * stands there again and again, and that the picture shows through it. What lies wholly on the product
 * may be printed there.
 */
export const watermark = rule({
  id: 'watermark',
  fixes: ['cut-text', 'hide'],
  needs: ['inks'],
  wants: ['subject'],
  final: 'fail',
  /**
   * `pale`: levels of brightness between letters and ground below which the picture shows through;
   * `opacity` of a text layer, likewise; `times` that the same words stand there; `on`: the share of
   * a line that lies on the product, from which on it may be printed there; `large`:
   * the height of type, of the picture's, above which pale words on a product are no print.
   */
  limits: { pale: 100, opacity: 0.7, times: 3, on: 0.9, large: 0.035 },
  judge({ inks, subject }, limits) {
    const seen = inks.filter(({ line }) => line.text.trim() !== '' && !line.unread)
    const again = repeatedIn(seen, limits.times)
    const found = seen.map((ink) => ({ ink, ...witnessOf(ink, seen, again, subject, limits) }))
    const named = (sure: boolean) => found.filter((it) => it.witness && it.sure === sure)
    const [sure, doubtful] = [named(true), named(false)]
    const shown = sure.length > 0 ? sure : doubtful
    const facts = {
      words: [...new Set(shown.map(({ ink }) => shortened(ink.line.text)))],
      again: shown.filter(({ witness }) => witness === 'again').length,
    }
    const findings = [
      ...sure.map(({ ink }) => lineFinding(ink.line, shortened(ink.line.text))),
      ...doubtful.map(({ ink }) => ({
        ...lineFinding(ink.line, shortened(ink.line.text)),
        ...(sure.length > 0 && { doubtful: true as const }),
      })),
    ].slice(0, 100)
    if (sure.length > 0) return fail(facts, { confidence: 'estimated', findings })
    if (doubtful.length > 0) return unsure(facts, { confidence: 'estimated', findings })
    return pass(facts, { confidence: 'estimated' })
  },
  sentences: {
    zh: {
      title: '水印',
      problem: () => '有水印',
      pass: () => '没有发现水印。',
      fail: ({ words, again }) =>
        `图上盖着水印：${few.zh(words)}${again > 1 ? `（重复 ${again} 处）` : ''}。`,
      unsure: ({ words }) => `可能是水印：${few.zh(words)}。请确认它是不是印在产品上的字。`,
      fix: () => '去掉水印，或换一张没有水印的原图。',
    },
    en: {
      title: 'Watermark',
      problem: () => 'Watermark',
      pass: () => 'No watermark was found.',
      fail: ({ words, again }) =>
        `A watermark lies over the picture: ${few.en(words)}${again > 1 ? ` (${again} times)` : ''}.`,
      unsure: ({ words }) =>
        `This may be a watermark: ${few.en(words)}. Check whether it is printed on the product.`,
      fix: () => 'Remove the watermark, or take the original picture without one.',
    },
  },
})
