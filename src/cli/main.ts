import { openEngines } from '../engines/open'
import type { Engines } from '../core/engines'
import { packById } from '../packs'
import {
  parse,
  type CheckOptions,
  type Command,
  type FitOptions,
  type LookOptions,
  type RulesOptions,
} from './args'
import { checkFile, unreadable, type FileOutcome } from './commands/check'
import { BadUsage, CannotWrite } from './errors'
import { expand, type Input } from './files/files'
import { fitFile } from './commands/fit'
import { help } from './commands/help'
import { openHistory } from './files/history'
import { kindsFor, lookAt } from './commands/look'
import { parts } from './parts'
import { inThreads } from './threads/pool'
import { printable } from './print/printable'
import { fileErrorOf } from './files/read'
import { openBoth } from './threads/reading-thread'
import { rulesJson, rulesMarkdown } from './commands/rules'
import { makeFolder } from './files/write'

/** 0 nothing rejected · 1 something rejected · 2 bad usage · 3 some file could not be read. */
type Exit = 0 | 1 | 2 | 3

/** Runs one command line; answers the exit status. `script` is what a job's thread starts with. */
export async function main(argv: string[], script: URL): Promise<Exit> {
  watchOutput()
  try {
    return await run(parse(argv, process.env), script)
  } catch (error) {
    // By name: an error that crossed from a thread has lost its class.
    const { name, message } = error as Error
    if (name !== 'BadUsage' && name !== 'CannotWrite') throw error
    process.stderr.write(`livecover: ${message}\n${name === 'BadUsage' ? `\n${help}` : ''}`)
    return 2
  }
}

/**
 * Whoever reads may close the pipe, the disk may be full, somebody may press Ctrl-C: what was
 * printed until then is whole lines.
 */
function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A closed pipe (`livecover … | head`) is the reader's decision, not our error.
    if (error.code === 'EPIPE') process.exit(0)
    process.stderr.write(`livecover: ${new CannotWrite('The output', error).message}\n`)
    process.exit(2)
  })
  process.stderr.on('error', () => {})
  // A line is written in one go before a signal is heard.
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}

function run(command: Command, script: URL): Promise<Exit> | Exit {
  switch (command.name) {
    case 'check':
      return runCheck(command.options, script)
    case 'look':
      return runLook(command.options)
    case 'fit':
      return runFit(command.options)
    case 'rules':
      return runRules(command.options)
    case 'help':
      print(help)
      return 0
    case 'version':
      print(`${process.env.LIVECOVER_VERSION ?? 'development'}\n`)
      return 0
  }
}

async function runCheck(options: CheckOptions, script: URL): Promise<Exit> {
  const files = await expand(options.files)
  for (const folder of [options.annotate, options.history])
    if (folder !== undefined) makeFolder(folder)
  if (files.length === 0)
    throw new BadUsage('There is no picture (PNG, JPEG, WebP) in that folder.')
  const parallel = options.jobs > 1 && files.length > 1
  const outcomes = parallel
    ? inThreads(files, options, script, ({ file }, error) => unreadable(error, file, options))
    : oneByOne(files, options, script)
  const counts = { ready: 0, incomplete: 0, rejected: 0, unreadable: 0 }
  let done = 0
  for await (const { print: text, status } of outcomes) {
    counts[status]++
    if (status === 'unreadable' && options.format !== 'json')
      process.stderr.write(`${printable(text)}\n`)
    else print(`${text}\n`)
    if (process.stderr.isTTY && files.length > 1)
      process.stderr.write(`\r${++done} of ${files.length}\r`)
  }
  if (counts.unreadable > 0) return 3
  return counts.rejected > 0 || (options.strict && counts.incomplete > 0) ? 1 : 0
}

/**
 * Several are as many at once as `--jobs` says, and no more; a single one may have a thread more.
 */
async function* oneByOne(
  files: readonly Input[],
  options: CheckOptions,
  script: URL,
): AsyncGenerator<FileOutcome> {
  const engines = files.length === 1 ? openBoth(script) : openEngines(parts)
  try {
    const means = {
      engines,
      parts,
      ...(options.history !== undefined && { history: openHistory(options.history) }),
    }
    for (const file of files) yield await checkFile(file, options, means)
  } finally {
    await engines.close()
  }
}

async function runLook({ files, masks, only }: LookOptions): Promise<Exit> {
  const wanted = kindsFor(only)
  if (masks !== undefined) makeFolder(masks)
  return withEngines(async (engines) => {
    let exit: Exit = 0
    for (const input of await expand(files)) {
      try {
        print(`${JSON.stringify(await lookAt(input, engines, wanted, masks))}\n`)
      } catch (error) {
        print(
          `${JSON.stringify({ file: input.file, ...(await fileErrorOf(error, input.file)) })}\n`,
        )
        exit = 3
      }
    }
    return exit
  })
}

async function runFit(options: FitOptions): Promise<Exit> {
  try {
    const { written, message } = await withEngines((engines) =>
      fitFile(options, engines, packById('aliexpress-live')!),
    )
    process.stderr.write(written ? `${message}\n` : `livecover: ${message}\n`)
    return written ? 0 : 1
  } catch (error) {
    const { error: told } = await fileErrorOf(error, options.file)
    process.stderr.write(`${printable(options.file)}: ${told.message} (${told.code})\n`)
    return 3
  }
}

function runRules({ pack: id, lang, format }: RulesOptions): Exit {
  const pack = packById(id)!
  print(
    format === 'json'
      ? `${JSON.stringify(rulesJson(pack, lang), null, 2)}\n`
      : rulesMarkdown(pack, lang),
  )
  return 0
}

async function withEngines<T>(use: (engines: Engines) => Promise<T>): Promise<T> {
  const engines = openEngines(parts)
  try {
    return await use(engines)
  } finally {
    await engines.close()
  }
}

function print(text: string): void {
  try {
    process.stdout.write(text)
  } catch (error) {
    throw new CannotWrite('The output', error)
  }
}
