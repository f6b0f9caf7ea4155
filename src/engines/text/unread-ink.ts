import type { Ink } from './ink'
import { squash, type Sign } from './recogniser'

/** A patch of ink beside signs, in which no sign was read. */
export interface UnreadInk {
  /** Index of the sign before it, spaces not counted; −1 at the start. */
  after: number
  /** Of the crop's height. */
  width: number
  /** Distance to the nearest sign's ink, of the crop's height. */
  gap: number
}

/** Ink is a sign's when it is as tall as this share of the crop; less is a comma, a dot or a speck. */
const tall = 0.28
const thin = 0.1

/** A sign may be called this far from its ink, of the crop's height. */
const slack = 0.12
/** Ink this much of a step beyond the last sign is one more sign. */
const overhang = 0.7

/** Signs that the recogniser passed over because its dictionary lacks them: "19,90€" is read as "19,90". */
export function unreadInk(all: readonly Sign[], ink: Ink): UnreadInk[] {
  const { width } = ink.grey
  const height = ink.grey.height * squash
  const runs = runsOf(ink)
  const centres = all.filter(({ text }) => text !== ' ').map(({ from, to }) => (from + to) / 2)
  const steps = centres.slice(1).map((x, i) => x - centres[i])
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1] ?? height * 0.4
  return runs.flatMap((run, i) => {
    if (!run.tall || run.from === 0 || run.to === width) return []
    const own = centres.filter((x) => x > run.from - slack * height && x < run.to + slack * height)
    if (own.length > 0) {
      // A sign that touches its neighbour: the ink goes on where the signs have ended.
      const over = run.to - own.at(-1)! - usual / 2
      return over > overhang * usual ? [{ after: centres.indexOf(own.at(-1)!), width: over / height, gap: 0 }] : []
    }
    const [left, right] = [runs[i - 1], runs[i + 1]]
    const gap = Math.min(left ? run.from - left.to : Infinity, right ? right.from - run.to : Infinity)
    const after = centres.filter((x) => x < (run.from + run.to) / 2).length - 1
    return [{ after, width: (run.to - run.from) / height, gap: gap / height }]
  })
}

interface Run {
  from: number
  to: number
  tall: boolean
}

/** Runs of columns with ink; those that go on into the crop's edge count for the background's. */
function runsOf({ grey: { width, height, data }, threshold }: Ink): Run[] {
  const runs: Run[] = []
  let [from, top, bottom] = [-1, height, 0]
  for (let x = 0; x <= width; x++) {
    let inked = 0
    for (let y = 0; x < width && y < height; y++) {
      if (data[y * width + x] >= threshold) continue
      inked++
      if (from < 0) [from, top, bottom] = [x, y, y]
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    if (inked > 0 || from < 0) continue
    runs.push({ from, to: x, tall: bottom - top >= tall * height && x - from >= thin * squash * height })
    ;[from, top, bottom] = [-1, height, 0]
  }
  return runs
}
