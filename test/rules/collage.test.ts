import { collage } from '../../src/rules/collage'
import { box, ruleTest } from '../kit/rules'

const world = (...cuts: boolean[]) => ({
  seams: {
    border: null,
    cuts: cuts.map((sure, i) => ({ box: box(300 * (i + 1), 0, 3, 1000), sure })),
  },
})

ruleTest(collage, {
  passes: { 'one picture': world() },
  fails: { 'two pictures': world(true), 'two, and perhaps a third': world(true, false) },
  unsure: { 'a line with something plain beside it': world(false) },
})
