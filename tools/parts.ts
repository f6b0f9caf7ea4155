import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { partList, type PartList } from '../src/engines/parts/node'
import { allScripts } from '../src/engines/text/scripts'
import { isMain } from './is-main'
import { assembleKernels } from './wasm/assemble'
import { labelFonts } from './label-fonts'
import { leanLanguage } from './languages'
import { markShapes } from './mark-shapes'

/**
 * Every raw file that the engines need at run time, by the name they ask for, and where it comes
 * from. `npm run build:parts` gzips each to build/parts/<name>.gz; the command line reads those,
 * the plugin embeds the same ones but those that begin with `cli-`: only the command line draws
 * annotated pictures by itself.
 */
const fromPackages: Record<string, string> = {
  'jpeg-decode.wasm': '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
  'jpeg-encode.wasm': '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  'webp-decode.wasm': '@jsquash/webp/codec/dec/webp_dec.wasm',
  'tesseract.wasm': 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'tensors.wasm': '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm',
  'codes.wasm': 'zxing-wasm/dist/reader/zxing_reader.wasm',
  'cli-svg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
}

/** What has to be made first, `from` a file of the package that it comes out of. */
const made: Record<string, { from: string; make: (source: Buffer) => Promise<Uint8Array> }> = {
  'cli-fonts.zip': {
    from: '@fontsource-variable/noto-sans-sc/unicode.json',
    make: () => labelFonts(join(root, 'node_modules')),
  },
  'mark-shapes': { from: 'simple-icons/package.json', make: async () => markShapes() },
  ...Object.fromEntries(
    allScripts.map((language) => [
      `${language}.traineddata`,
      {
        from: `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
        make: async (source: Buffer) => leanLanguage(source),
      },
    ]),
  ),
}
const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'build/parts')

/** What is made of our own sources. */
const ours: Record<string, () => Promise<Uint8Array>> = { 'kernels.wasm': assembleKernels }

/** What is made at build time and has no source that could be read in its stead. */
export const madeParts: Record<string, () => Promise<Uint8Array>> = {
  'mark-shapes': async () => markShapes(),
  ...ours,
}

/** Packed weights: committed in models/ under the name by which they are asked for. */
const models = () =>
  readdirSync(join(root, 'models')).filter((name) => !name.endsWith('.md') && !name.startsWith('.'))

export function partSources(): Map<string, string> {
  const sources = new Map<string, string>()
  for (const [name, path] of Object.entries(fromPackages))
    sources.set(name, join(root, 'node_modules', path))
  for (const [name, { from }] of Object.entries(made))
    sources.set(name, join(root, 'node_modules', from))
  for (const name of models()) sources.set(name, join(root, 'models', name))
  return sources
}

/** Writes all parts anew: cheaper than to know for sure which of them are still right. */
export async function buildParts(): Promise<void> {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const sources = partSources()
  const pack = (name: string, part: Uint8Array) =>
    writeFileSync(join(target, `${name}.gz`), gzipSync(part, { level: 9 }))
  for (const [name, source] of sources) {
    const bytes = readFileSync(source)
    pack(name, made[name] ? await made[name].make(bytes) : bytes)
  }
  for (const [name, make] of Object.entries(ours)) pack(name, await make())
  const names = [...sources.keys(), ...Object.keys(ours)].sort()
  writeFileSync(join(target, partList), JSON.stringify(listOf(names)))
}

/** Written last: whoever reads it knows by it whether the parts are whole. */
const listOf = (names: readonly string[]): PartList =>
  Object.fromEntries(
    names.map((name) => {
      const packed = readFileSync(join(target, `${name}.gz`))
      const sha256 = createHash('sha256').update(packed).digest('hex')
      return [name, { bytes: packed.length, sha256 }]
    }),
  )

if (isMain(import.meta.url)) await buildParts()
