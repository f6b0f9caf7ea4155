import { expect, test } from 'vitest'
import { refusalWords } from '../../../src/cli/mcp/words'

test('rules that the pack does not hold are told by their titles, the nearest that it holds with them', () => {
  const rules = [{ rule: 'qr-code', title: 'QR code', level: 'reject', provenance: 'yours', source: '', limits: {} }] as never // prettier-ignore
  expect(refusalWords({ rules: [], near: ['qr-code'], absent: ['watermark'] }, rules)).toBe(
    [
      'It is about what this pack has no rule for:',
      'Watermark (watermark)',
      'Of its rules these are the nearest:',
      'QR code (qr-code, reject)',
    ].join('\n'),
  )
})
