import { expect, test } from 'vitest'
import { packs } from '../../../src/packs'
import { readPack } from '../../../src/packs/file/read'
import { modesOf } from '../../../src/ui/preview/modes'

const zone = (id: string, kind: string, more: object = {}) => ({
  ...{ id, kind, title: id, source: 'Screenshot' },
  ...{ x: 0, y: 0, width: 100, height: 20 },
  ...more,
})
const shown = (pack: Parameters<typeof modesOf>[0]) =>
  modesOf(pack).map((it) => (it.kind === 'full' ? (it.placement ?? it.kind) : it.kind))
const own = (zones: object[]) =>
  readPack(
    JSON.stringify({
      ...{ livecover: 1, id: 'kiosk', version: '1', title: 'Kiosk Live' },
      picture: { width: 100, height: 200, bytes: 10_000, formats: ['png'], source: 'page 3' },
      zones,
      rules: { 'qr-code': { level: 'reject', source: 'page 5' } },
    }),
  )

test('a platform for lives that we know has its list, its player and its crops', () =>
  expect(shown(packs[0])).toEqual(['feed', 'full', 'crops']))

test('of others what their packs say is drawn, and nothing is made up', () => {
  expect(shown(own([]))).toEqual(['full'])
  expect(shown(own([zone('bar', 'overlay'), zone('middle', 'core')]))).toEqual(['full'])
  expect(shown(own([zone('square', 'crop')]))).toEqual(['full', 'crops'])
  expect(shown(packs[1])).toEqual(['Stories', 'Reels'])
  expect(shown(packs[2])).toEqual(['full'])
})

test('each place has its own bars, and those of all places', () => {
  const pack = own([
    zone('a', 'overlay', { placement: 'Home' }),
    zone('b', 'overlay', { placement: 'Search' }),
    zone('c', 'core'),
  ])
  const zones = modesOf(pack).map((it) => (it.kind === 'full' ? it.zones.map(({ id }) => id) : []))
  expect(zones).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ])
})

test('nobody says how large letters must be where the pack does not', () =>
  expect(own([]).viewing).toEqual({ rules: [], smallestType: 0 }))
