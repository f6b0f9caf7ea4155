import { findingAt, layersOf } from '../core/finding'
import { plural } from '../core/plural'
import { fail, pass, rule } from '../core/rule'

export const qrCode = rule({
  id: 'qr-code',
  fixes: ['hide'],
  needs: ['codes'],
  limits: {},
  judge({ codes }) {
    const banned = codes.filter((code) => code.banned)
    const facts = {
      count: banned.length,
      unread: banned.filter(({ text }) => text === null).length,
      barcodes: codes.length - banned.length,
    }
    if (banned.length === 0) return pass(facts)
    const confidence = facts.unread < facts.count ? 'measured' : 'estimated'
    const findings = banned
      .slice(0, 200)
      .map(({ polygon, kind, layer }) =>
        findingAt(polygon, { label: kind, layers: layersOf(layer) }),
      )
    return fail(facts, { confidence, findings })
  },
  sentences: {
    zh: {
      title: '二维码',
      pass: ({ barcodes }) =>
        `没有二维码。${barcodes ? `有 ${barcodes} 个商品条形码,不影响。` : ''}`,
      fail: ({ count, unread }) =>
        `有 ${count} 个二维码${unread ? `(其中 ${unread} 个无法解码,但看得出是码)` : ''}。`,
      unsure: () => '请人工确认是否有二维码。',
      fix: () => '移除二维码。',
    },
    en: {
      title: 'QR code',
      pass: ({ barcodes }) =>
        `There is no QR code.${barcodes ? ` ${plural(barcodes, 'product barcode does', 'product barcodes do')} no harm.` : ''}`,
      fail: ({ count, unread }) =>
        `${count === 1 ? 'There is a QR code' : `There are ${count} QR codes`}${enUnread(count, unread)}.`,
      unsure: () => 'Check by eye whether there is a QR code.',
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
