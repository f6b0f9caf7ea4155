import { join } from 'node:path'
import { afterText } from '../../src/analyzers/after-text'
import { observe } from '../../src/analyzers/observe'
import { openCover } from '../../src/analyzers/open-cover'
import { check } from '../../src/check'
import { openBoth } from '../../src/cli/threads/reading-thread'
import type { Engines } from '../../src/core/engines'
import { allKinds, type LookedFor } from '../../src/core/kinds'
import { nodeParts } from '../../src/engines/parts/node'
import { openEngines } from '../../src/engines/open'
import { turn } from '../../src/engines/threads/turn'
import { packs } from '../../src/packs'
import { took, type Took } from './stats'

export const openOurs = (): Engines =>
  openEngines(nodeParts(join(import.meta.dirname, '../../build/parts')))

/**
 * As the panel and the command line have them for one cover: text is read in a second thread of the
 * built program.
 */
export const openOursAsShipped = (): Engines =>
  openBoth(new URL('../../build/cli.js', import.meta.url))

const about = (png: Uint8Array) => ({ name: 'cover.png', bytes: png, origin: 'file' as const })

/** A whole check, every rule, from the file's bytes to the report. */
export async function wholeCheck(engines: Engines, png: Uint8Array) {
  return check(observe(await openCover(about(png), engines), engines, { turn }), packs[0])
}

/**
 * What a re-check costs after only texts were moved: decoding the new picture, and everything else.
 */
export async function afterMove(
  engines: Engines,
  png: Uint8Array,
): Promise<{ decode: Took; rest: Took }> {
  const first = observe(await openCover(about(png), engines), engines)
  await check(first, packs[0])
  let cover!: Awaited<ReturnType<typeof openCover>>
  const decode = await took(async () => (cover = await openCover(about(png), engines)))
  const rest = await took(async () =>
    check(observe(cover, engines, { known: await afterText(first.see, cover, engines) }), packs[0]),
  )
  return { decode, rest }
}

/** What these need of others has been seen before their turn; the others come after them. */
const first: LookedFor[] = [
  'file',
  'text',
  'codes',
  'faces',
  'person',
  'subject',
  'marks',
  'tone',
  'background',
  'attention',
  'likeness',
]
/** Those that open a model, or read what is written in the file. */
const opening: LookedFor[] = ['file', 'text', 'codes', 'faces', 'people', 'person', 'subject', 'marks'] // prettier-ignore
/** All others only do arithmetic on pixels. */
export const pixelKinds: string[] = allKinds.filter((kind) => !opening.includes(kind))

export async function eachKind(engines: Engines, png: Uint8Array): Promise<Map<string, Took>> {
  const times = new Map<string, Took>()
  let cover!: Awaited<ReturnType<typeof openCover>>
  times.set('decode', await took(async () => (cover = await openCover(about(png), engines))))
  const { see } = observe(cover, engines)
  for (const kind of new Set([...first, ...allKinds])) times.set(kind, await took(() => see(kind)))
  return times
}
