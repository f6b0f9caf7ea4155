import { errorOf } from '../../core/narrow/error'
import { isOutOfMemory } from '../../core/unseen'
import { LostPart } from '../../core/engines'
import type { Entry } from '../../report'
import { isRefused, type FileOutcome, type Refused, type Status } from '../threads/duty'
import { BadUsage, CannotWrite } from '../errors'
import { languageOf } from '../language'
import { usage } from '../usage'
import type { Exit } from './exit'
import type { Progress } from './progress'
import { printable } from './printable'

/**
 * Whoever reads may close the pipe, the disk may be full, somebody may press Ctrl-C: what was
 * printed until then is whole lines. And what nobody foresaw must not look like a verdict.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A closed pipe (`livecover … | head`) is the reader's decision, not our error.
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`livecover: ${new CannotWrite(theOutput, error).said[lang()]}\n`)
    process.exit(2)
  })
  process.stderr.on('error', () => {})
  // A line is written in one go before a signal is heard.
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  process.on('uncaughtException', (error) => process.exit(complain(error)))
}

const lang = () => languageOf(process.argv, process.env)
const theOutput = { zh: '输出', en: 'The output' }

/** Tells on stderr what ended the run; answers the exit status. */
export function complain(error: unknown): Exit {
  const tell = (text: string) => void process.stderr.write(`livecover: ${text}\n`)
  // By name: an error that crossed from a thread has lost its class.
  const { name, message, stack, said }: Partial<Refused> = isRefused(error) ? error : {}
  const w = usage[lang()]
  if (name === 'BadUsage' || name === 'CannotWrite') {
    tell(printable(said?.[lang()] ?? message ?? ''))
    if (error instanceof BadUsage) noteUsage(error)
    return 2
  }
  if (error instanceof LostPart) tell(`${message} ${w.installAnew}`)
  else if (isOutOfMemory(error)) tell(w.noMemory(errorOf(error).message))
  else tell(`${w.bug}\n${stack ?? String(error)}`)
  return 4
}

function noteUsage({ see, lines }: BadUsage): void {
  lines?.[lang()].forEach((line) => note(printable(line)))
  if (see !== undefined) note(usage[lang()].see(see))
}

export function print(text: string): void {
  try {
    process.stdout.write(text)
  } catch (error) {
    throw new CannotWrite(theOutput, errorOf(error))
  }
}

export const note = (text: string): void => void process.stderr.write(`${text}\n`)

/** What a run tells while it goes on and at its end. */
export interface Telling {
  before?: string
  /** What is told of all files, from what each has for it. */
  after?: (entries: readonly Entry[]) => string
  progress?: Progress
  /** Whether what each has to tell is wanted when all are done. */
  keep?: boolean
}

/** Prints outcomes as they come; answers how many there were of each, and what each has to tell. */
export async function printAll(
  outcomes: AsyncIterable<FileOutcome>,
  { before, after, progress, keep = after !== undefined }: Telling = {},
): Promise<{ counts: Record<Status, number>; entries: Entry[] }> {
  const entries: Entry[] = []
  const counts = { ready: 0, incomplete: 0, rejected: 0, unreadable: 0, unwritten: 0, broken: 0 }
  if (before) print(before)
  for await (const { print: text, status, notes = [], entry } of outcomes) {
    counts[status]++
    if (entry && keep) entries.push(entry)
    progress?.clear()
    notes.forEach(note)
    if (text !== '') print(`${text}\n`)
    progress?.done()
  }
  progress?.clear()
  if (after) print(after(entries))
  return { counts, entries }
}
