import { findingAt, layersOf } from '../core/finding'
import { plural } from '../core/plural'
import { fail, pass, rule, unsure } from '../core/rule'
import { isCrossed } from './shared/crossed'

export const qrCode = rule({
  id: 'qr-code',
  fixes: ['hide'],
  needs: ['codes'],
  wants: ['text'],
  limits: {},
  judge({ codes, text }) {
    const banned = codes.filter((code) => code.banned)
    const certain = banned.filter((code) => code.sure && !isCrossed(code, text?.lines ?? []))
    const facts = {
      count: certain.length,
      unread: certain.filter(({ text }) => text === null).length,
      perhaps: banned.length - certain.length,
      barcodes: codes.length - banned.length,
    }
    if (banned.length === 0) return pass(facts)
    const findings = [...certain, ...banned.filter((code) => !certain.includes(code))]
      .slice(0, 200)
      .map((code) =>
        findingAt(code.polygon, {
          label: code.kind,
          layers: layersOf(code.layer),
          ...(certain.length > 0 && !certain.includes(code) && { doubtful: true }),
        }),
      )
    if (certain.length === 0) return unsure(facts, { confidence: 'estimated', findings })
    return fail(facts, {
      confidence: facts.unread < facts.count ? 'measured' : 'estimated',
      findings,
    })
  },
  sentences: {
    zh: {
      title: '二维码',
      problem: () => '出现二维码',
      figure: ({ count }) => (count > 1 ? `${count} 处` : ''),
      things: { qr: '二维码', 'micro-qr': '二维码', rmqr: '二维码', 'mini-program': '小程序码' },
      pass: ({ barcodes }) =>
        `没有二维码。${barcodes ? `有 ${barcodes} 个商品条形码，不影响。` : ''}`,
      fail: ({ count, unread }) =>
        `有 ${count} 个二维码${unread ? `（其中 ${unread} 个无法解码，但看得出是码）` : ''}。`,
      unsure: ({ perhaps }) =>
        `有 ${perhaps} 处像二维码的一部分，但无法解码。请放大到 100% 确认：是码就移除，不是就忽略。`,
      fix: () => '移除二维码。',
    },
    en: {
      title: 'QR code',
      problem: () => 'QR code shown',
      figure: ({ count }) => (count > 1 ? `${count} places` : ''),
      things: {
        qr: 'QR code',
        'micro-qr': 'QR code',
        rmqr: 'QR code',
        'mini-program': 'mini-program code',
      },
      pass: ({ barcodes }) =>
        `There is no QR code.${barcodes ? ` ${plural(barcodes, 'product barcode does', 'product barcodes do')} no harm.` : ''}`,
      fail: ({ count, unread }) =>
        `${count === 1 ? 'There is a QR code' : `There are ${count} QR codes`}${enUnread(count, unread)}.`,
      unsure: ({ perhaps }) =>
        `${perhaps === 1 ? 'One place looks' : `${perhaps} places look`} like a part of a code and can’t be decoded. Look at it at 100 %: remove a code, ignore anything else.`,
      fix: () => 'Remove the QR code.',
    },
  },
})

const enUnread = (count: number, unread: number) => {
  if (!unread) return ''
  return unread === count
    ? ', seen but too unclear to decode'
    : `, ${unread} of them too unclear to decode`
}
