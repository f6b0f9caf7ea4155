import { describe, expect, test } from 'vitest'
import { asks } from '../../src/wall/panel-messages'

const place = { polygon: [[0, 0], [1, 0], [1, 1], [0, 1]], ink: '#dc3412', dash: [], tint: 0.12, label: '' } // prettier-ignore
const note = {
  number: 1,
  level: 'reject',
  sure: true,
  ink: '#dc3412',
  stroke: 6,
  places: [place],
  label: 'Price',
  layers: [],
}
const plan = {
  frame: '1:2',
  cover: { width: 1080, height: 1920 },
  notes: [note],
  place: 'beside',
  dev: false,
  headline: 'x',
  state: 'y',
}

describe('what the canvas takes from the panel', () => {
  test.each<[keyof typeof asks, unknown, boolean]>([
    ['find', { check: 1, scope: 'selection' }, true],
    ['find', { check: 1, scope: 'everything' }, false],
    ['find', { check: NaN, scope: 'page' }, false],
    ['find', null, false],
    ['snap', { check: 1, frame: '1:2' }, true],
    ['snap', { check: 1, frame: `I${'1234:56789;'.repeat(100)}1:2` }, true],
    ['snap', { check: 1, frame: 'x'.repeat(20_001) }, false],
    ['annotate', plan, true],
    ['annotate', { ...plan, notes: [{ ...note, level: 'fatal' }] }, false],
    [
      'annotate',
      { ...plan, notes: [{ ...note, places: [{ ...place, polygon: [['0', 0]] }] }] },
      false,
    ],
    ['annotate', { ...plan, place: 'inside' }, false],
    ['clear', {}, true],
    ['clear', { frame: 7 }, false],
    ['role', { layers: ['1:2'], role: null }, true],
    ['role', { layers: ['1:2'], role: 'boss' }, false],
    [
      'fix',
      {
        covers: [{ frame: '1:2', edits: [{ do: 'hide', layer: '1:3' }], prints: [] }],
        toast: { message: 'Hidden', undo: 'Undo' },
      },
      true,
    ],
    [
      'fix',
      {
        covers: Array.from({ length: 600 }, (_, i) => ({ frame: `1:${i}`, edits: [{ do: 'hide', layer: '1:3' }], prints: [] })), // prettier-ignore
        toast: { message: 'Hidden', undo: 'Undo' },
      },
      true,
    ],
    [
      'fix',
      {
        covers: [{ frame: '1:2', edits: [{ do: 'delete', layer: '1:3' }], prints: [] }],
        toast: { message: 'Gone', undo: 'Undo' },
      },
      false,
    ],
    ['settings', { locale: null, place: 'over', live: false, dev: false, brands: [] }, true],
    ['settings', { locale: 'fr', place: 'over', live: false, dev: false, brands: [] }, false],
    ['resize', { width: Infinity, height: 1 }, false],
  ])('%s %j', (name, message, taken) => expect(asks[name](message)).toBe(taken))
})
