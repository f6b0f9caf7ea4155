import { errorOf } from '../../core/narrow/error'
import { packKey } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import { ask } from '../../wall/bridge'
import type { FrameName } from '../../wall/refusals'
import type { Snapshot } from '../../wall/panel-messages'
import type { Saved } from '../../wall/worker-messages'
import { Failed, RefusedByCanvas } from '../session/ended'
import { photograph } from '../session/talk'
import type { Around } from '../hooks/here'
import { split } from '../session/sort'
import { aboutOf } from '../session/results'
import { thumbOf } from '../parts/small-picture'
import { nameFor } from './file-name'
import { exportWords } from './strings'

export type Format = 'auto' | 'jpeg' | 'png'

/** What came of one cover. */
export interface Line {
  name: string
  /** The written file, and what was found on its own bytes. */
  file?: { saved: Saved; report: Report; rejects: Verdict[]; title: string; taken: Snapshot }
  problem?: string
  detail?: string
}

/** One whose file was written. */
export type Made = Line & Required<Pick<Line, 'file'>>
export const isMade = (line: Line): line is Made => line.file !== undefined

type Here = Pick<Around, 'pack' | 'settings' | 'checking' | 't' | 'locale'>

/**
 * Makes the file of each cover and judges it anew, on its own bytes: whatever was found before may
 * be another cover's by now. Nothing is downloaded here.
 */
export async function saveCovers(
  here: Here,
  frames: readonly FrameName[],
  { format, pattern }: { format: Format; pattern: string },
  signal: AbortSignal,
  onCover: (index: number) => void,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const [index, frame] of frames.entries()) {
    if (signal.aborted) break
    onCover(index + 1)
    const taken = lines.map(({ name }) => name)
    lines.push(await saveOne(here, frame, format, signal, (file, ending) =>
      unused(nameFor(pattern, file).name, ending, taken),
    )) // prettier-ignore
  }
  return lines
}

async function saveOne(
  { pack, settings, checking, t, locale }: Here,
  frame: FrameName,
  format: Format,
  signal: AbortSignal,
  nameOf: (words: { frame: string; title: string; date: string }, ending: string) => string,
): Promise<Line> {
  try {
    const taken = await photograph(frame, signal)
    const about = aboutOf(taken, settings)
    const saved = await checking.worker().fit({ about, pack: packKey(pack), format })
    if ('refused' in saved)
      return { name: frame.name, problem: exportWords[locale].refused(saved, pack.size) }
    // A layer's place is told in pixels of the export: it holds where the file has as many.
    const { layers, ...rest } = about
    const same = saved.width === taken.width && saved.height === taken.height
    const { report } = await checking.worker().check({
      about: { ...rest, ...(same && layers && { layers }), bytes: saved.bytes, origin: 'file' },
      pack: packKey(pack),
      changed: 'anything',
      trial: true,
    })
    const frameName = taken.origin === 'file' ? stemOf(frame.name) : frame.name
    const words = { frame: frameName, title: taken.title, date: today() }
    const name = nameOf(words, saved.format === 'png' ? '.png' : '.jpg')
    const rejects = rejectsIn(report, taken)
    return { name, file: { saved, report, rejects, title: taken.title, taken } }
  } catch (error) {
    if (error instanceof RefusedByCanvas)
      return { name: frame.name, problem: t.refusal(error.refusal).text }
    if (signal.aborted) return { name: frame.name, problem: t.cancelledText }
    const code = error instanceof Failed ? error.code : 'bug'
    return { name: frame.name, problem: t.failed[code], detail: errorOf(error).stack }
  }
}

/** A file is written beside the one it was made from: its ending is its own. */
export const stemOf = (file: string): string => file.replace(/\.[a-z]{3,5}$/i, '')

export const today = (): string => new Date().toISOString().slice(0, 10)

/** What would have a cover rejected, as far as the user has not decided otherwise. */
export const rejectsIn = (report: Report, { ignores }: Pick<Snapshot, 'ignores'>): Verdict[] =>
  split({ report, ignores }).open.filter(
    ({ level, outcome }) => level === 'reject' && outcome === 'fail',
  )

/** Keeps in mind what was exported, so that it is known when it comes again. */
export async function rememberFile({ file }: Line): Promise<void> {
  if (!file?.saved.hash) return
  const { saved, taken, title } = file
  const images = (taken.layers ?? []).flatMap(({ image }) => (image ? [image.hash] : []))
  const past = {
    name: taken.frame.name,
    date: new Date().toISOString(),
    hash: file.saved.hash,
    images: [...new Set(images)].slice(0, 200),
    ...(title && { title }),
    thumb: await thumbOf(saved.bytes),
  }
  ask('remember', { frame: taken.frame.id, past })
}

function unused(base: string, ending: string, taken: readonly string[]): string {
  let name = base + ending
  for (let n = 2; taken.includes(name); n++) name = `${base}-${n}${ending}`
  return name
}
