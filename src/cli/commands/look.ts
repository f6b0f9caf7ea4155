import { basename, join } from 'node:path'
import { encode } from 'fast-png'
import { Unseen } from '../../core/unseen'
import type { Engines } from '../../core/engines'
import type { Evidence, Kind } from '../../core/evidence'
import { newMask, type Mask } from '../../core/image/raster'
import { fill } from '../../core/image/fill'
import { observe } from '../../analyzers/observe'
import { openCover } from '../../analyzers/open-cover'
import { evidenceToJson } from '../../report/evidence-json'
import { BadUsage } from '../errors'
import type { Input } from '../files/files'
import { readPicture } from '../files/read'
import { makeFolder, writeWhole } from '../files/write'

/** The names that the evidence JSON uses, and the kinds behind them. */
const kinds: Record<string, Kind[]> = {
  text: ['text'],
  faces: ['faces'],
  person: ['person'],
  subject: ['subject'],
  codes: ['codes'],
  marks: ['marks'],
  tone: ['tone', 'background'],
  attention: ['attention'],
  source: ['file'],
}

/** The kinds to look at for `--only`; all when none is named. Throws `BadUsage`. */
export function kindsFor(names: readonly string[] = Object.keys(kinds)): Kind[] {
  const unknown = names.find((name) => !(name in kinds))
  if (unknown)
    throw new BadUsage(
      `--only takes ${Object.keys(kinds).join(', ')}; “${unknown}” is none of them.`,
    )
  return names.flatMap((name) => kinds[name])
}

/**
 * What the analyzers saw in one file, as plain JSON values. What could not be looked at is null and
 * named in `unseen`.
 */
export async function lookAt(
  { file, stem }: Input,
  engines: Engines,
  wanted: readonly Kind[],
  masks?: string,
) {
  const started = performance.now()
  const cover = await openCover(
    { name: basename(file), bytes: await readPicture(file), origin: 'file' },
    engines,
  )
  const decoded = performance.now() - started
  const { see, timings } = observe(cover, engines, { now: () => performance.now() })

  const seen: Record<string, unknown> = {}
  const unseen: Record<string, string> = {}
  for (const kind of wanted) {
    try {
      seen[kind] = await see(kind)
    } catch (error) {
      if (!(error instanceof Unseen)) throw error
      unseen[kind] = error.message
      // What ran out of memory may be in any state: who looks next gets new eyes.
      if (error.reason === 'out-of-memory') await engines.close()
      if (kind !== 'person' && kind !== 'subject') seen[kind] = null
    }
  }
  if (masks) writeMasks(masks, stem, seen as Partial<Evidence>, cover)
  return {
    file,
    width: cover.width,
    height: cover.height,
    ...evidenceToJson(seen as Partial<Evidence>),
    ...(Object.keys(unseen).length > 0 && { unseen }),
    timings: { total: performance.now() - started, decode: decoded, ...timings },
  }
}

function writeMasks(
  folder: string,
  stem: string,
  { text, person, subject }: Partial<Evidence>,
  size: { width: number; height: number },
) {
  makeFolder(folder)
  const empty = () => newMask(size.width, size.height)
  const write = (kind: string, mask: Mask) =>
    writeWhole(join(folder, `${stem}.${kind}.png`), encode({ ...mask, channels: 1, depth: 8 }))
  if (text) {
    const mask = empty()
    for (const { polygon } of text.lines) fill(mask, polygon)
    write('text', mask)
  }
  if (person !== undefined) write('person', person?.mask ?? empty())
  if (subject !== undefined) write('subject', subject?.mask ?? empty())
}
