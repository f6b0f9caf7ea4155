import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadLine } from '../../src/core/engines'
import { openImageCodec } from '../../src/engines/pictures/image'
import { nodeParts } from '../../src/engines/parts/node'
import { openTextReader } from '../../src/engines/text/reader'
import { buildParts } from '../../tools/parts'
import type { Sample } from './data'
import { openPlainTesseract } from './plain'

export interface Kept {
  width: number
  height: number
  read: ReadLine[]
  ms: number
  plain?: ReadLine[]
  plainMs?: number
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Reads samples, plain tesseract.js beside it if asked; keeps what was read in .cache/text until
 * code or models change.
 */
export async function openLook({ plain: withPlain = false } = {}) {
  await buildParts()
  const parts = nodeParts(join(root, 'build/parts'))
  const codec = await openImageCodec(parts)
  const reader = await openTextReader(parts)
  const plain = withPlain ? await openPlainTesseract() : undefined
  const folder = join(
    root,
    '.cache/text',
    versionOf([
      'src/engines/text',
      'src/engines/text/own',
      'src/engines/nets',
      'src/engines/nets/operators',
      'models',
    ]),
  )
  mkdirSync(folder, { recursive: true })
  let warm = false

  return {
    codec,
    async look(sample: Sample): Promise<Kept> {
      const beside = plain && sample.set === 'synthetic'
      const file = join(
        folder,
        `${sample.set}-${basename(sample.path)}${beside ? '-plain' : ''}.json`,
      )
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Kept
      const raster = await codec.decode(new Uint8Array(readFileSync(sample.path)))
      const png = beside ? await codec.encodePng(raster) : undefined
      if (beside && !warm) await Promise.all([reader.read(raster, []), plain(png!, sample.lang)])
      warm = true
      const [read, ms] = await timed(() => reader.read(raster, []))
      const [plainRead, plainMs] = beside ? await timed(() => plain(png!, sample.lang)) : []
      const kept: Kept = {
        width: raster.width,
        height: raster.height,
        read,
        ms,
        plain: plainRead,
        plainMs,
      }
      writeFileSync(file, JSON.stringify(kept))
      return kept
    },
  }
}

/**
 * CPU time of all threads, because plain tesseract.js works in one of its own and the machine may
 * be busy.
 */
async function timed<T>(run: () => Promise<T>): Promise<[T, number]> {
  const before = process.cpuUsage()
  const answer = await run()
  const { user, system } = process.cpuUsage(before)
  return [answer, (user + system) / 1000]
}

function versionOf(folders: string[]): string {
  const hash = createHash('sha1')
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder))) {
      if (/\.ts$|^text-/.test(name)) hash.update(readFileSync(join(root, folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
