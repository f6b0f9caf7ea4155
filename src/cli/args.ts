import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { locales, type Locale } from '../core/locale'
import { packs } from '../packs'
import { BadUsage } from './errors'
import { packNamed } from './files/packs'

export interface CheckOptions {
  files: string[]
  /** A built-in pack's id, or the text of a pack file. */
  pack: string
  lang: Locale
  format: 'pretty' | 'json' | 'markdown' | 'html'
  jobs: number
  strict: boolean
  /** Of the live of every file that `titles` names none for. */
  title?: string
  /** A list of titles by file. */
  titles?: string
  history?: string
  brands?: string
  annotate?: string
  /** What an earlier run printed: what it answered is not looked at again. */
  resume?: string
  /** Write over files that are not ours. */
  force?: boolean
  /** Whether the terminal wants colours; told by whoever knows it. */
  colour?: boolean
}

export interface LookOptions {
  files: string[]
  masks?: string
  only?: string[]
  force?: boolean
}

export interface FitOptions {
  file: string
  out: string
  pack: string
  force?: boolean
}

export interface RulesOptions {
  pack: string
  lang: Locale
  format: 'markdown' | 'json'
}

export interface ExplainOptions {
  /** What the platform said. */
  text: string
  pack: string
  lang: Locale
  json: boolean
}

export type Command =
  | { name: 'check'; options: CheckOptions }
  | { name: 'look'; options: LookOptions }
  | { name: 'fit'; options: FitOptions }
  | { name: 'rules'; options: RulesOptions }
  | { name: 'explain'; options: ExplainOptions }
  | { name: 'help' }
  | { name: 'version' }

const shapes = {
  check: {
    title: { type: 'string' },
    titles: { type: 'string' },
    pack: { type: 'string', default: packs[0].id },
    history: { type: 'string' },
    brands: { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    annotate: { type: 'string' },
    resume: { type: 'string' },
    jobs: { type: 'string' },
    strict: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  look: {
    pack: { type: 'string' },
    masks: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  fit: {
    out: { type: 'string', short: 'o' },
    pack: { type: 'string', default: packs[0].id },
    force: { type: 'boolean' },
  },
  rules: {
    pack: { type: 'string', default: packs[0].id },
    lang: { type: 'string' },
    format: { type: 'string', default: 'markdown' },
  },
  explain: {
    pack: { type: 'string', default: packs[0].id },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  },
} as const

/** Understands a command line. Throws `BadUsage` with a sentence for the person who typed it. */
export function parse(argv: string[], env: NodeJS.ProcessEnv = {}): Command {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || argv.includes('--help') || argv.includes('-h'))
    return { name: 'help' }
  if (name === 'version' || name === '--version') return { name: 'version' }
  if (!(name in shapes))
    throw new BadUsage(
      `There is no command “${name}”. The commands are check, look, fit, rules and explain.`,
    )
  const lang = (given?: string) => langOf(given, env)

  switch (name as keyof typeof shapes) {
    case 'check': {
      const { values, positionals } = read(rest, shapes.check)
      const format = values.json
        ? 'json'
        : oneOf('format', values.format ?? 'pretty', ['pretty', 'json', 'markdown', 'html'])
      return {
        name: 'check',
        options: {
          files: some(positionals, 'check'),
          pack: packNamed(values.pack),
          lang: lang(values.lang),
          format,
          jobs: jobsOf(values.jobs),
          strict: values.strict ?? false,
          title: values.title,
          titles: values.titles,
          history: values.history,
          brands: values.brands,
          annotate: values.annotate,
          resume: resumable(values, format),
          force: values.force,
        },
      }
    }
    case 'look': {
      const { values, positionals } = read(rest, shapes.look)
      // What is seen does not depend on it; a wrong one is told all the same.
      if (values.pack !== undefined) packNamed(values.pack)
      return {
        name: 'look',
        options: {
          files: some(positionals, 'look'),
          masks: values.masks,
          only: values.only?.split(',').filter(Boolean),
          force: values.force,
        },
      }
    }
    case 'fit': {
      const { values, positionals } = read(rest, shapes.fit)
      if (positionals.length !== 1 || !values.out)
        throw new BadUsage('fit takes one picture and -o OUT.jpg or -o OUT.png.')
      if (!/\.(jpe?g|png)$/i.test(values.out))
        throw new BadUsage('The output must end in .jpg or .png: the platform takes nothing else.')
      const { out, force } = values
      const pack = packNamed(values.pack)
      return { name: 'fit', options: { file: positionals[0], out, pack, force } }
    }
    case 'rules': {
      const { values } = read(rest, shapes.rules)
      return {
        name: 'rules',
        options: {
          pack: packNamed(values.pack),
          lang: lang(values.lang),
          format: oneOf('format', values.format, ['markdown', 'json']),
        },
      }
    }
    case 'explain': {
      const { values, positionals } = read(rest, shapes.explain)
      const text = positionals.join(' ').trim()
      if (!text) throw new BadUsage('explain takes what the platform said: explain "TEXT".')
      return {
        name: 'explain',
        options: {
          text,
          pack: packNamed(values.pack),
          lang: lang(values.lang),
          json: values.json ?? false,
        },
      }
    }
  }
}

/** Lines can be repeated, not pictures drawn again; and what was used before may be more by now. */
function resumable(
  { resume, annotate, history }: { resume?: string; annotate?: string; history?: string },
  format: string,
): string | undefined {
  if (resume === undefined) return undefined
  if (format !== 'json') throw new BadUsage('--resume repeats lines of --json: give that, too.')
  const other = annotate !== undefined ? 'annotate' : history !== undefined ? 'history' : null
  if (other) throw new BadUsage(`--resume can't be used with --${other}.`)
  return resume
}

type Shape = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function read<S extends Shape>(args: string[], options: S) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error))
  }
}

function some(files: string[], command: string): string[] {
  if (files.length === 0) throw new BadUsage(`${command} needs at least one picture or folder.`)
  return files
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (!(allowed as readonly string[]).includes(value))
    throw new BadUsage(`--${option} takes ${allowed.join(', ')}; “${value}” is none of them.`)
  return value as T
}

/** `--lang`, else the language of the environment, else English. */
function langOf(given: string | undefined, env: NodeJS.ProcessEnv): Locale {
  if (given !== undefined) return oneOf('lang', given, locales)
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en'
}

/** Each job holds half a gigabyte: more than there are cores would be slower, not faster. */
function jobsOf(given: string | undefined): number {
  const cores = availableParallelism()
  if (given === undefined) return Math.max(1, Math.floor(cores / 2))
  const jobs = Number(given)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new BadUsage('--jobs takes a whole number from 1 to 64.')
  return Math.min(jobs, cores)
}
