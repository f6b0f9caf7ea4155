import type { Engines, Parts } from '../../core/engines'
import { resize } from '../../core/image/resize'
import type { Cover } from '../../core/cover'
import { blindnessOf, checkLine, formatVersion } from '../../report'
import { evidenceToJson } from '../../report/evidence-json'
import { annotated } from './annotated'
import type { Drawn, FittedFile } from '../api'
import { langOf, nameOf, packOf, packTextOf } from '../asked'
import { LiveCoverError } from '../errors'
import { inputsOf } from '../inputs'
import { kindsOf, lookKinds } from '../kinds'
import type { CheckLine, LookLine } from '../lines'
import type { Answered, Work, WorkOf } from '../messages'
import { fitted, judged, lookedAt, opened, type OnStep } from '../one-cover'
import { tooHeavy } from '../unreadable'

/** What a thread works with. */
export interface Means {
  engines: Engines
  parts: Parts
}

/** Does one piece of work. Throws `UnreadableImage`, `LiveCoverError` and bugs. */
export async function done(work: Work, means: Means, onStep: OnStep): Promise<Answered> {
  const heavy = tooHeavy(work.picture.length)
  if (heavy) throw heavy
  switch (work.task) {
    case 'check':
      return { task: work.task, answer: (await checked(work, means, onStep)).line }
    case 'draw':
      return { task: work.task, answer: await drawn(work, means, onStep) }
    case 'look':
      return { task: work.task, answer: await looked(work, means, onStep) }
    case 'fit':
      return { task: work.task, answer: await fittedFile(work, means, onStep) }
  }
}

/** As a path ends: what the command line calls a cover. */
const baseOf = (name: string): string => name.split(/[\\/]/).pop() || name

async function open(
  { picture, options }: Work,
  { engines }: Means,
  onStep: OnStep,
): Promise<Cover> {
  const title = 'title' in options ? options.title : undefined
  const brands = 'brands' in options ? options.brands : undefined
  const about = {
    name: baseOf(nameOf(options)),
    bytes: picture,
    origin: 'file' as const,
    ...(title !== undefined && { title }),
    ...(brands && { brands: [...brands] }),
  }
  return opened(about, engines, onStep)
}

async function checked(work: WorkOf<'check' | 'draw'>, means: Means, onStep: OnStep) {
  const started = performance.now()
  const { options, picture } = work
  const [pack, lang] = [packOf(options), langOf(options)]
  const cover = await open(work, means, onStep)
  const { report } = await judged(cover, pack, means.engines, started, onStep)
  const { title, brands } = options
  const blind = blindnessOf(report).length > 0
  const inputs = blind
    ? undefined
    : await inputsOf(picture, { pack: packTextOf(options), lang, title, brands })
  const said = checkLine({ file: nameOf(options) }, report, pack, lang, inputs)
  const line: CheckLine = { ...said, timings: report.timings }
  return { line, cover, report, pack, lang }
}

/** Pixels of the longer side of a drawing: each is tried until its file is light enough. */
const sides = [1280, 960, 720, 540, 400, 300]

async function drawn(work: WorkOf<'draw'>, means: Means, onStep: OnStep): Promise<Drawn> {
  const { line, cover, report, pack, lang } = await checked(work, means, onStep)
  const { maxBytes = 200_000 } = work.options
  const picture = await annotated(cover.raster, report, pack, lang, means.parts)
  const codec = await means.engines.image()
  for (const side of sides) {
    const scale = Math.min(1, side / Math.max(cover.width, cover.height))
    const [width, height] = [cover.width, cover.height].map((it) => Math.max(1, Math.round(it * scale))) // prettier-ignore
    const small = scale < 1 ? resize(picture, width, height) : picture
    for (const quality of [85, 70, 50]) {
      const jpeg = await codec.encodeJpeg(small, quality)
      if (jpeg.length <= maxBytes) return { line, jpeg }
    }
  }
  throw new LiveCoverError('too-heavy', `No drawing of this cover fits into ${maxBytes} bytes.`)
}

async function looked(work: WorkOf<'look'>, means: Means, onStep: OnStep): Promise<LookLine> {
  const started = performance.now()
  const { only = lookKinds } = work.options
  const cover = await open(work, means, onStep)
  const decode = performance.now() - started
  const { seen, unseen, timings } = await lookedAt(cover, kindsOf(only), means.engines, onStep)
  return {
    formatVersion,
    file: nameOf(work.options),
    width: cover.width,
    height: cover.height,
    ...evidenceToJson(seen),
    ...(Object.keys(unseen).length > 0 && { unseen }),
    timings: { total: performance.now() - started, decode, ...timings },
  }
}

async function fittedFile(work: WorkOf<'fit'>, means: Means, onStep: OnStep): Promise<FittedFile> {
  const { options } = work
  const [pack, format] = [packOf(options), options.format ?? 'jpeg']
  const made = await fitted(await open(work, means, onStep), pack, format, means.engines, onStep)
  if ('refused' in made)
    throw new LiveCoverError(
      'too-heavy',
      `Even so the file has ${made.measured} bytes, ${made.limit} are allowed. Ask for a JPEG.`,
    )
  return made
}
