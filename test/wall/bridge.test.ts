import { beforeEach, expect, test, vi } from 'vitest'
import type { Tells } from '../../src/wall/panel-messages'

/** What comes over the wall is `unknown` on both sides. */
let bridge: typeof import('../../src/wall/bridge')
let arrive: (message: unknown) => void
const posted: unknown[] = []
beforeEach(async () => {
  vi.resetModules()
  bridge = await import('../../src/wall/bridge')
  posted.length = 0
  bridge.connect({
    post: (message) => void posted.push(message),
    listen: (hearer) => (arrive = hearer),
  })
})

const selection: Tells['selection'] = { frames: [], layers: [], refusal: null, covers: 3 }

test('what is told arrives as it was told', () => {
  const heard = vi.fn()
  const off = bridge.hear('selection', heard)
  arrive(['livecover', 'selection', selection])
  expect(heard).toHaveBeenCalledExactlyOnceWith(selection)
  off()
  arrive(['livecover', 'selection', selection])
  expect(heard).toHaveBeenCalledOnce()
})

test('a name that is both asked and told is told to the panel', () => {
  const heard = vi.fn()
  bridge.hear('review', heard)
  arrive(['livecover', 'review', { enabled: true }])
  expect(heard).toHaveBeenCalledOnce()
})

test.each<[keyof Tells, unknown]>([
  ['selection', null],
  ['selection', {}],
  ['selection', { frames: null }],
  ['selection', { frames: [{}], layers: [{}], refusal: {}, covers: 'x' }],
  ['opened', {}],
  ['found', null],
  ['found', { check: 1, frames: [5], refusals: [] }],
  ['snapshot', {}],
  ['snapshot', { check: 1, snapshot: { bytes: [1, 2] } }],
  ['refused', {}],
  ['refused', { check: 1, asked: 'find', refusal: { code: 'nonsense' } }],
  ['refused', { check: 1, asked: 'toString', refusal: { code: 'removed' } }],
  ['drawn', null],
  ['changed', null],
  ['fixed', {}],
  ['undone', {}],
  ['made', {}],
  ['cleared', {}],
  ['done', {}],
  ['working', { asked: 5 }],
  ['review', null],
])('told as %s, %j is left out', (name, message) => {
  const heard = vi.fn()
  bridge.hear(name, heard)
  arrive(['livecover', name, message])
  expect(heard).not.toHaveBeenCalled()
})

test.each([
  null,
  undefined,
  5,
  'x',
  [],
  {},
  ['livecover'],
  ['other', 'selection', selection],
  ['livecover', '__proto__', {}],
  ['livecover', 'constructor', {}],
  [['livecover'], 'selection', selection],
])(
  // prettier-ignore
  '%j is none of ours',
  (message) => {
    const heard = vi.fn()
    bridge.hear('selection', heard)
    arrive(message)
    expect(heard).not.toHaveBeenCalled()
  },
)

test('an ask of another shape is refused, and nothing is done', () => {
  const [done, refused] = [vi.fn(), vi.fn()]
  bridge.answer('find', done, refused)
  arrive(['livecover', 'find', { check: 'x' }])
  expect(done).not.toHaveBeenCalled()
  expect(refused).toHaveBeenCalledExactlyOnceWith({ check: 'x' })
  arrive(['livecover', 'find', { check: 1, scope: 'page' }])
  expect(done).toHaveBeenCalledOnce()
})
