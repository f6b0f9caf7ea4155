import type { TextLine } from '../../core/evidence'

/** Lines that stand together as one phrase may: `first` is read before `second`. */
export interface Pair {
  first: TextLine
  second: TextLine
}

/** Nearer than this share of the taller line's height is together. */
const near = { across: 1.2, down: 0.9 }
/** A cover has tens of lines; a document of thousands of tiny layers is not paired all with all. */
const most = 400

/**
 * Pairs of lines next to each other, left to right and above to below: a price is often set in two
 * layers, "¥" small and "99" large. Right-to-left scripts are paired by their places too, which is
 * how their digits run.
 */
export function neighbours(lines: readonly TextLine[]): Pair[] {
  const some = lines.slice(0, most).filter(({ text }) => text.length <= 40)
  return some.flatMap((first) =>
    some
      .filter((second) => second !== first && (follows(first, second) || hangs(first, second)))
      .map((second) => ({ first, second })),
  )
}

function follows(a: TextLine, b: TextLine): boolean {
  const tall = Math.max(a.box.height, b.box.height)
  const gap = b.box.x - (a.box.x + a.box.width)
  return (
    overlap(a.box.y, a.box.height, b.box.y, b.box.height) >= 0.4 &&
    gap > -0.3 * tall &&
    gap < near.across * tall &&
    b.box.x > a.box.x
  )
}

function hangs(a: TextLine, b: TextLine): boolean {
  const tall = Math.max(a.box.height, b.box.height)
  const gap = b.box.y - (a.box.y + a.box.height)
  return (
    overlap(a.box.x, a.box.width, b.box.x, b.box.width) >= 0.4 &&
    gap > -0.3 * tall &&
    gap < near.down * tall &&
    b.box.y > a.box.y
  )
}

/** Of two spans on one axis, as a share of the shorter. */
function overlap(a: number, aSize: number, b: number, bSize: number): number {
  const shorter = Math.min(aSize, bSize)
  return shorter <= 0 ? 0 : (Math.min(a + aSize, b + bSize) - Math.max(a, b)) / shorter
}
