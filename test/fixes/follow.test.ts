import { expect, test } from 'vitest'
import type { Placement } from '../../src/core/document/placement'
import type { Box } from '../../src/core/geometry'
import type { Verdict } from '../../src/core/report'
import { withFollowing } from '../../src/fixes/follow'
import type { Draft, Look } from '../../src/fixes/look'

const title: Box = { x: 97, y: 60, width: 500, height: 90 }
const placed = { layer: 'title', name: 'title', type: 'TEXT', box: title, text: { characters: 'Live', sizing: 'both', align: 'left', sizes: [80] } } as Placement // prettier-ignore
const adopt: Draft = { kind: 'adopt', rules: ['frame-size'], edits: [{ do: 'adopt', layer: 'frame' }], left: [], doubts: [] } // prettier-ignore

/** Where the title, which lies under the bar, comes to stand beside these hosts. */
function follows(hosts: Box[]): number | undefined {
  const finding = { layers: ['title'], ranges: [{ start: 0, end: 4 }], box: title }
  const hidden = { rule: 'safe-zone', outcome: 'fail', findings: [finding] } as unknown as Verdict
  const after = {
    cover: { width: 1080, height: 1920 },
    layers: [{ id: 'title', box: title, text: {} }],
    placements: [placed],
    verdicts: [hidden],
    faces: [],
    hosts,
    textBox: { x: 60, y: 220, width: 960, height: 1280 },
  } as unknown as Look
  const { edits } = withFollowing(adopt, after, () => ['move-text'])
  const move = edits.find((it) => it.do === 'move')
  return move && title.y + move.y
}

test('a title that leaves the bar of a new cover stands right below it', () => {
  expect(follows([])).toBe(220)
})

test('it stands off the host where there is room', () => {
  expect(follows([{ x: 300, y: 200, width: 600, height: 300 }])).toBeGreaterThanOrEqual(500)
})

test('a host who fills the cover keeps it from nothing', () => {
  expect(follows([{ x: 0, y: 200, width: 1080, height: 1720 }])).toBe(220)
})
