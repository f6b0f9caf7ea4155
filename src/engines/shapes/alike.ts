import { cells, sectors, type Fingerprint, type Measure } from './fingerprint'

/** How alike two shapes are at the best turn, −1…1; below `least` it may return any lower value. */
export function alike(a: Fingerprint, b: Fingerprint, least = -1): number {
  const off = unlike(a, b)
  if (blend(bound(a.ink, b.ink), bound(a.edge, b.edge)) - off < least) return -1
  const [inkOfB, edgeOfB] = [roomy(b.ink), roomy(b.edge)]
  let best = -1
  for (let turn = 0; turn < sectors; turn++) {
    const ink = product(a.ink, inkOfB, turn)
    // The outlines need not be held against each other where even equal ones could not help.
    const atBest = blend(ink, 1)
    if (atBest <= best || atBest < least + off) continue
    const score = blend(ink, product(a.edge, edgeOfB, turn))
    if (score > best) best = score
  }
  return best - off
}

/** What two shapes lose of their likeness, 0…0.4, for unlike measures alone. */
export const unlike = (a: Measure, b: Measure) =>
  apart(a.area, b.area) + apart(a.outline, b.outline)

const apart = (a: number, b: number) => Math.min(0.2, Math.abs(Math.log(a / b)) * 0.2)
/** The worse of the two counts more. */
const blend = (ink: number, edge: number) => Math.min(ink, edge) * 0.5 + (ink + edge) * 0.25

/** `ringsTwice`: as `roomy` gives them. */
function product(a: Float32Array, ringsTwice: Float32Array, turn: number): number {
  // Four sums, so that none has to wait for the one before.
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  for (let r = 0, q = turn; r < cells; q += sectors) {
    for (const end = r + sectors; r < end; r += 4, q += 4) {
      s0 += a[r] * ringsTwice[q]
      s1 += a[r + 1] * ringsTwice[q + 1]
      s2 += a[r + 2] * ringsTwice[q + 2]
      s3 += a[r + 3] * ringsTwice[q + 3]
    }
  }
  return s0 + s1 + (s2 + s3)
}

const twice = new WeakMap<Float32Array, Float32Array>()

/** Each ring twice, so that it goes on at its end, whatever the turn; made once. */
function roomy(print: Float32Array): Float32Array {
  let it = twice.get(print)
  if (it) return it
  twice.set(print, (it = new Float32Array(2 * cells)))
  for (let r = 0; r < cells; r += sectors)
    for (const at of [2 * r, 2 * r + sectors]) it.set(print.subarray(r, r + sectors), at)
  return it
}

/** No turn can bring two rings nearer than their lengths allow. */
function bound(a: Float32Array, b: Float32Array): number {
  const [la, lb] = [ringsOf(a), ringsOf(b)]
  let sum = 0
  for (let r = 0; r < la.length; r++) sum += Math.sqrt(la[r] * lb[r])
  return sum
}

const known = new WeakMap<Float32Array, Float64Array>()

/** The squared length of each ring, reckoned once: known shapes are held against every place. */
function ringsOf(print: Float32Array): Float64Array {
  let rings = known.get(print)
  if (rings) return rings
  known.set(print, (rings = new Float64Array(cells / sectors)))
  for (let r = 0; r < cells; r++) rings[Math.floor(r / sectors)] += print[r] * print[r]
  return rings
}
