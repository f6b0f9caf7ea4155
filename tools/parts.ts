import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { partList, type PartList } from '../src/engines/node'
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

/** What has to be made first. `from` is what its age is read off. */
const made: Record<string, { from: string; make: (source: Buffer) => Promise<Uint8Array> }> = {
  'cli-fonts.zip': {
    from: '@fontsource-variable/noto-sans-sc/unicode.json',
    make: () => labelFonts(join(root, 'node_modules')),
  },
  'mark-shapes': { from: 'simple-icons/package.json', make: async () => markShapes() },
  ...Object.fromEntries(
    ['kor', 'ara', 'kaz'].map((language) => [
      `${language}.traineddata`,
      {
        from: `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`,
        make: async (source: Buffer) => leanLanguage(source),
      },
    ]),
  ),
}
const root = new URL('..', import.meta.url).pathname
const target = join(root, 'build/parts')

/** What is made at build time and has no source that could be read in its stead. */
export const madeParts: Record<string, () => Uint8Array> = { 'mark-shapes': markShapes }

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

/** Writes what is missing or older than its source; removes what nobody asks for any more. */
export async function buildParts(): Promise<void> {
  mkdirSync(target, { recursive: true })
  const sources = partSources()
  rmSync(join(target, partList), { force: true })
  for (const file of readdirSync(target))
    if (!sources.has(file.replace(/\.gz$/, ''))) rmSync(join(target, file))
  for (const [name, source] of sources) {
    const packed = join(target, `${name}.gz`)
    const { mtime } = statSync(source)
    if (existsSync(packed) && statSync(packed).mtimeMs === Math.floor(mtime.getTime())) continue
    const bytes = readFileSync(source)
    writeFileSync(packed, gzipSync(made[name] ? await made[name].make(bytes) : bytes, { level: 9 }))
    utimesSync(packed, mtime, new Date(Math.floor(mtime.getTime())))
  }
  writeFileSync(join(target, partList), JSON.stringify(listOf([...sources.keys()].sort())))
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

if (import.meta.url === `file://${process.argv[1]}`) await buildParts()
