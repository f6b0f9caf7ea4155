import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'
import { text as depthwise } from './depthwise'
import { text as sixteen } from './sixteen'

const here = import.meta.dirname
const written = readdirSync(here)
  .filter((name) => name.endsWith('.wat'))
  .sort()
  .map((name) => readFileSync(join(here, name), 'utf8'))

/**
 * The part `kernels.wasm`: functions of our own over the tensor runtime's memory, assembled from
 * tools/wasm/. What repeats itself there is written by a script, all else by hand.
 */
export async function assembleKernels(): Promise<Uint8Array> {
  const text = `(module (import "e" "m" (memory 0))\n${[...written, depthwise, sixteen].join('\n')})`
  const { parseWat } = await wabt()
  const module = parseWat('kernels.wat', text, { simd: true, sat_float_to_int: true })
  try {
    return module.toBinary({}).buffer
  } finally {
    module.destroy()
  }
}
