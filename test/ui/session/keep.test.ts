import { beforeEach, expect, test, vi } from 'vitest'

/** What is typed holds until the file says it; from then on the file is believed. */
let keep: typeof import('../../../src/ui/session/keep')
let arrive: (message: unknown) => void
beforeEach(async () => {
  vi.resetModules()
  const { connect } = await import('../../../src/wall/bridge')
  keep = await import('../../../src/ui/session/keep')
  connect({ post: () => {}, listen: (hearer) => (arrive = hearer) })
})
const says = (title: string) => {
  const frame = { id: '1:1', name: 'Cover', width: 1080, height: 1920, title, state: '', zones: false, notes: false, ticks: [], focus: null } // prettier-ignore
  arrive(['livecover', 'selection', { frames: [frame], layers: [], refusal: null, covers: 1 }])
  return keep.titleNow('1:1', title)
}

test('a typed title is shown until the file says it; a later one of the file is then shown', () => {
  keep.rememberTitle('1:1', 'Summer')
  expect(says('')).toBe('Summer')
  expect(says('Summer')).toBe('Summer')
  expect(says('Autumn, by a colleague')).toBe('Autumn, by a colleague')
})

test('what the file says of an older letter does not take back a newer one', () => {
  keep.rememberTitle('1:1', 'Sum')
  keep.rememberTitle('1:1', 'Summer')
  expect(says('Sum')).toBe('Summer')
})

test('in a file that can’t be written it holds while the panel is open', () => {
  keep.rememberTitle('1:1', 'Summer')
  arrive(['livecover', 'refused', { check: null, asked: 'title', refusal: { code: 'read-only', frame: '1:1' } }]) // prettier-ignore
  expect(says('Old')).toBe('Summer')
  expect(keep.held('1:1', 'title', 'Old')).toBe('Summer')
})
