/** Pixels on a side of what is spread over waves. */
export const side = 32
const kept = 16
const table = Float64Array.from({ length: kept * side }, (_, i) =>
  Math.cos((((i % side) * 2 + 1) * (Math.floor(i / side) + 1) * Math.PI) / (2 * side)),
)

/** The lowest 16 × 16 frequencies (DCT-II) of `side` × `side` pixels, the constant ones left out. */
export function cosines(data: Float32Array): Float64Array {
  const rows = new Float64Array(kept * side)
  for (let u = 0; u < kept; u++) {
    for (let y = 0; y < side; y++) {
      let sum = 0
      for (let x = 0; x < side; x++) sum += data[y * side + x] * table[u * side + x]
      rows[u * side + y] = sum
    }
  }
  const out = new Float64Array(kept * kept)
  for (let v = 0; v < kept; v++) {
    for (let u = 0; u < kept; u++) {
      let sum = 0
      for (let y = 0; y < side; y++) sum += rows[u * side + y] * table[v * side + y]
      out[v * kept + u] = sum
    }
  }
  return out
}
