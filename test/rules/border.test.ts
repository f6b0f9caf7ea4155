import { border } from '../../src/rules/border'
import type { Border } from '../../src/core/evidence'
import { box, cover, ruleTest } from '../kit/rules'

const world = (found: Border | null) => ({
  seams: { border: found, cuts: [] },
  cover: cover({ width: 1000, height: 1000 }),
})

ruleTest(border, {
  passes: { 'nothing drawn round it': world(null) },
  fails: {
    'a frame': world({ box: box(20, 20, 960, 960), kind: 'frame', sure: true }),
    'bars above and below': world({ box: box(0, 80, 1000, 840), kind: 'bars', sure: true }),
  },
  unsure: {
    'white round a photograph': world({ box: box(30, 30, 940, 940), kind: 'frame', sure: false }),
  },
})
