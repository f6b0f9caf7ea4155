import { expect, test } from 'vitest'
import { renamed } from '../../../src/cli/print/formats'

const raw = Buffer.from([0x63, 0x61, 0x66, 0xe9])
const before = { json: '{"formatVersion":1,"file":"caf?","fileBytes":"Y2Fm6Q==","verdict":"ready"}', verdict: 'ready' as const } // prettier-ignore

test('a line that is repeated has the name that the file has now, and no other', () => {
  expect(renamed(before, { file: 'cafe.png', stem: 'cafe' })).toBe('{"formatVersion":1,"file":"cafe.png","verdict":"ready"}') // prettier-ignore
  expect(JSON.parse(renamed(before, { file: 'caf?', stem: 'caf', raw }))).toEqual({
    formatVersion: 1,
    file: 'caf?',
    fileBytes: raw.toString('base64'),
    verdict: 'ready',
  })
})
