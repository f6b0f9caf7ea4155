import { describe, expect, test } from 'vitest'
import { packs } from '../../src/packs'
import { readPack } from '../../src/packs/file/read'

const picture = {
  ...{ width: 750, height: 1000, bytes: 800_000, formats: ['jpeg'] },
  source: 'Handbook, page 3',
}
const zone = (kind: string, source: string, id = kind) => ({
  ...{ id, title: 'Bar', kind, source },
  ...{ x: 0, y: 0, width: 750, height: 90 },
})
const qr = { 'qr-code': { level: 'reject', source: 'page 5' } }
const clausesOf = (more: object) =>
  readPack(
    JSON.stringify({ livecover: 1, id: 'kiosk', version: '1', title: 'Kiosk', rules: qr, ...more }),
  ).clauses.map(({ rule: { id }, level, source, limits, provenance }) => ({
    ...{ id, level, source, limits, provenance },
  }))
const told = (more: object) => clausesOf(more).map(({ id, level }) => `${id} ${level}`)

describe('what a pack file says of the picture and its zones is judged, named or not', () => {
  test('the size, the weight and the format refuse, a bar is advice, each with its source', () => {
    const clauses = clausesOf({ picture, zones: [zone('overlay', 'Screenshot')] })
    expect(clauses).toMatchObject([
      { id: 'frame-size', level: 'reject', source: 'Handbook, page 3', limits: { width: 750, height: 1000 } },
      { id: 'file-weight', level: 'reject', source: 'Handbook, page 3', limits: { bytes: 800_000, formats: ['jpeg'] } },
      { id: 'safe-zone', level: 'advise', source: 'Screenshot', limits: { overlays: [{ y: 0, height: 90 }] } },
      { id: 'qr-code', level: 'reject' },
    ]) // prettier-ignore
    expect(clauses.every(({ provenance }) => provenance === 'yours')).toBe(true)
  })

  test.each(['overlay', 'core', 'survive'])('a zone of kind %s is judged', (kind) =>
    expect(told({ picture, zones: [zone(kind, 's')] })).toContain('safe-zone advise'),
  )
  test.each(['crop', 'text'])('one of kind %s is only shown', (kind) =>
    expect(told({ picture, zones: [zone(kind, 's')] }).join()).not.toContain('safe-zone'),
  )

  test('a rule that is named has its own level, and one that is off is not judged', () => {
    const rules = {
      ...qr,
      'frame-size': { off: true, source: 'Any size passed' },
      'file-weight': { level: 'downrank', source: 'page 4' },
      'safe-zone': { level: 'reject', source: 'page 6' },
    }
    expect(told({ picture, zones: [zone('overlay', 's')], rules })).toEqual([
      'file-weight downrank',
      'qr-code reject',
      'safe-zone reject',
    ])
  })

  test('no zones beside a pack that has some leave nothing to judge; what is only shown is no source', () => {
    const base = { extends: 'aliexpress-live' }
    expect(told({ ...base }).join()).toContain('safe-zone')
    expect(told({ ...base, zones: [] }).join()).not.toContain('safe-zone')
    expect(told({ ...base, zones: [zone('crop', 's')] }).join()).not.toContain('safe-zone')
    const named = { ...qr, 'safe-zone': { level: 'reject', source: 'page 6' } }
    expect(told({ ...base, zones: [], rules: named })).toContain('safe-zone reject')
    const two = [zone('overlay', 'One'), zone('text', 'Other')]
    expect(clausesOf({ ...base, zones: two }).find(({ id }) => id === 'safe-zone')?.source).toBe('One') // prettier-ignore
  })

  test('zones beside a built-in pack that has none, with their sources', () => {
    const two = [zone('overlay', 'One screenshot'), zone('core', 'Another'), zone('crop', 'Another', 'c')] // prettier-ignore
    const clauses = clausesOf({ extends: 'google-merchant', zones: two })
    expect(clauses.at(-2)).toMatchObject({ id: 'safe-zone', level: 'advise', source: 'One screenshot; Another' }) // prettier-ignore
  })

  test('what the base judges already keeps its level there, and has the new source', () => {
    const clauses = clausesOf({ extends: 'aliexpress-live', zones: [zone('overlay', 'Mine')] })
    const safe = clauses.filter(({ id }) => id === 'safe-zone')
    expect(safe).toMatchObject([{ level: 'advise', source: 'Mine', provenance: 'yours' }])
    expect(clauses).toHaveLength(packs[0].clauses.length)
  })
})
