import type { Ink } from './ink'
import { squash } from './recogniser'
import type { Sign } from './decode'

/** A patch of ink beside signs, in which no sign was read. */
export interface UnreadInk {
  /** Index of the sign before it, spaces not counted; −1 at the start. */
  after: number
  /** Of the crop's height. */
  width: number
  /** Distance to the tall ink before and after it, of the crop's height; infinite at the ends. */
  before: number
  behind: number
}

/**
 * Ink is a sign's when it is as tall as this share of the crop; less is a comma, a dot or a speck.
 */
const tall = 0.28
const thin = 0.1

/** A sign may be called this far from its ink, of the crop's height. */
const slack = 0.12
/** Ink this much of a step beyond the last sign is one more sign. */
const overhang = 0.7

/**
 * Signs that the recogniser passed over because its dictionary lacks them: "19,90€" is read as
 * "19,90".
 */
export function unreadInk(all: readonly Sign[], ink: Ink): UnreadInk[] {
  const { width } = ink.grey
  const height = ink.grey.height * squash
  const runs = runsOf(ink)
  const centres = all.filter(({ text }) => text !== ' ').map(({ from, to }) => (from + to) / 2)
  const steps = centres.slice(1).map((x, i) => x - centres[i])
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1] ?? height * 0.4
  return runs.flatMap((run, i) => {
    if (!run.tall || run.from === 0 || run.to === width) return []
    const [last, next] = [
      runs
        .slice(0, i)
        .reverse()
        .find(({ tall }) => tall),
      runs.slice(i + 1).find(({ tall }) => tall),
    ]
    const before = last ? (run.from - last.to) / height : Infinity
    const behind = next ? (next.from - run.to) / height : Infinity
    const own = centres.filter((x) => x > run.from - slack * height && x < run.to + slack * height)
    if (own.length === 0) {
      const after = centres.filter((x) => x < (run.from + run.to) / 2).length - 1
      return [{ after, width: (run.to - run.from) / height, before, behind }]
    }
    // A sign that touches its neighbour: the ink begins before the signs do, or goes on where they
    // have ended.
    const [ahead, over] = [own[0] - usual / 2 - run.from, run.to - own.at(-1)! - usual / 2]
    return [
      ...(ahead > overhang * usual
        ? [{ after: centres.indexOf(own[0]) - 1, width: ahead / height, before, behind: 0 }]
        : []),
      ...(over > overhang * usual
        ? [{ after: centres.indexOf(own.at(-1)!), width: over / height, before: 0, behind }]
        : []),
    ]
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
    runs.push({
      from,
      to: x,
      tall: bottom - top >= tall * height && x - from >= thin * squash * height,
    })
    ;[from, top, bottom] = [-1, height, 0]
  }
  return runs
}
