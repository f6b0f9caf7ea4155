import { cells, sectors, type Fingerprint, type Measure } from './fingerprint'

/** How alike two shapes are at the best turn, −1…1; below `least` it may return any lower value. */
export function alike(a: Fingerprint, b: Fingerprint, least = -1): number {
  const off = unlike(a, b)
  if (blend(bound(a.ink, b.ink), bound(a.edge, b.edge)) - off < least) return -1
  let best = -1
  for (let turn = 0; turn < sectors; turn++) {
    const ink = product(a.ink, b.ink, turn)
    // The outlines need not be held against each other where even equal ones could not help.
    const atBest = blend(ink, 1)
    if (atBest <= best || atBest < least + off) continue
    const score = blend(ink, product(a.edge, b.edge, turn))
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

function product(a: Float32Array, b: Float32Array, turn: number): number {
  let sum = 0
  for (let r = 0; r < cells; r += sectors) {
    for (let t = 0, u = r + turn; t < sectors - turn; t++) sum += a[r + t] * b[u++]
    for (let t = sectors - turn, u = r; t < sectors; t++) sum += a[r + t] * b[u++]
  }
  return sum
}

/** No turn can bring two rings nearer than their lengths allow. */
function bound(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let r = 0; r < cells; r += sectors) {
    let [la, lb] = [0, 0]
    for (let t = r; t < r + sectors; t++) {
      la += a[t] * a[t]
      lb += b[t] * b[t]
    }
    sum += Math.sqrt(la * lb)
  }
  return sum
}
