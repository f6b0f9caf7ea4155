import type { Parts } from '../core/engines'
import type { Mask } from '../core/image/raster'

/**
 * Where the lines of a plane go in and out of what is at most `level`, line by line from the top:
 * the places of line `y` lie in `places` from `from` to `to`.
 */
export type FindRuns = (
  plane: Mask,
  level: number,
  visit: (y: number, places: Int32Array, from: number, to: number) => void,
) => void

/** As many pixels are looked at in one go; a line at least. */
const band = 1 << 16
const page = 1 << 16
/** The kernel looks at sixteen pixels at once, beyond the last one too. */
const beyond = 16

interface Kernel {
  runs(from: number, width: number, height: number, level: number, to: number, ends: number): void
}

/** Opens the kernel of tools/wasm/runs.wat, over a little memory of its own. */
export async function openRuns(parts: Parts): Promise<FindRuns> {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const code = await parts('kernels.wasm')
  const { instance } = await WebAssembly.instantiate(code, { e: { m: memory } })
  const kernel = instance.exports as unknown as Kernel
  return ({ data, width, height }, level, visit) => {
    if (data.length === 0) return
    const most = Math.max(1, Math.floor(band / width))
    const ends = Math.ceil((most * width + beyond) / 4) * 4
    const to = ends + 4 * most
    const size = to + 4 * most * (width + 1)
    if (size > memory.buffer.byteLength)
      memory.grow(Math.ceil((size - memory.buffer.byteLength) / page))
    const pixels = new Uint8Array(memory.buffer)
    const places = new Int32Array(memory.buffer)
    for (let top = 0; top < height; top += most) {
      const high = Math.min(most, height - top)
      pixels.set(data.subarray(top * width, (top + high) * width))
      kernel.runs(0, width, high, level, to, ends)
      let from = to >> 2
      for (let y = 0; y < high; y++) {
        const end = places[(ends >> 2) + y] >> 2
        visit(top + y, places, from, end)
        from = end
      }
    }
  }
}
