import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inkOf, inks, unitOf } from '../../src/report/style'

const stylesheet = readFileSync(join(__dirname, '../../src/ui/panel.css'), 'utf8')

test.each(['reject', 'downrank', 'advise'] as const)(
  'the panel says “%s” in the same colour',
  (level) => expect(stylesheet).toContain(`--livecover-${level}: ${inks[level]};`),
)

test('what a person must look at is grey, whatever is at stake', () => {
  expect(inkOf('reject', false)).toBe(inks.unsure)
  expect(inkOf('reject', true)).toBe(inks.reject)
})

test.each([
  [{ width: 1080, height: 1920 }, 1],
  [{ width: 540, height: 960 }, 0.5],
  [{ width: 1346, height: 767 }, 1346 / 1080],
  // A strip has no room for more.
  [{ width: 2160, height: 300 }, 0.5],
])('lengths grow with the cover: %o', (size, unit) => expect(unitOf(size)).toBe(unit))
