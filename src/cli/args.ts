import { parseArgs } from 'node:util'
import type { Locale } from '../core/locale'
import { nearestOf } from '../language/letters/nearest'
import { commands } from './entries'
import type { Asked, Command, Options } from './entries/entry'
import { BadUsage } from './errors'
import { languageOf } from './language'
import { helpOf, helpOfAll } from './print/help'
import { print } from './print/output'
import { usage } from './usage'

const called = (name: string) => commands.find((it) => it.name === name)
const [helpNames, versionNames] = [
  ['--help', '-h', 'help'],
  ['--version', '-v', '-V', 'version'],
]

/** Understands a command line. Throws `BadUsage` with a sentence for the person who typed it. */
export function parse(argv: string[], env: NodeJS.ProcessEnv = {}): Asked {
  const lang = languageOf(argv, env)
  const [name, ...rest] = argv
  const before = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)
  if (name === undefined || before.some((it) => it === '--help' || it === '-h') || name === 'help')
    return help(argv.find((it) => called(it)) ?? toExplain(rest, lang), lang)
  if (versionNames.includes(name)) return version
  const command = called(name)
  if (!command) throw new BadUsage(noCommand(name, lang), '')
  return command.ask({ ...read(rest, command, lang), lang })
}

const version: Asked = {
  name: 'version',
  options: {},
  run() {
    print(`${process.env.LIVECOVER_VERSION ?? 'development'}\n`)
    return 0
  },
}

/** Of one command, or of all. */
function help(name: string | undefined, lang: Locale): Asked {
  const command = name === undefined ? undefined : called(name)
  const run = () => {
    print(command ? helpOf(command, lang) : helpOfAll(commands, lang))
    return 0 as const
  }
  return { name: 'help', options: { of: name, lang }, run }
}

/** `help chekc`: none of the commands, and no option either. */
function toExplain(names: readonly string[], lang: Locale): undefined {
  const name = names.find((it, i) => !it.startsWith('-') && names[i - 1] !== '--lang')
  if (name !== undefined && !helpNames.includes(name) && !versionNames.includes(name))
    throw new BadUsage(noCommand(name, lang), '')
}

function noCommand(name: string, lang: Locale): string {
  const say = usage[lang]
  if (name.startsWith('-') && name !== '-') return say.commandFirst
  if (/[./\\]/.test(name) || name === '-') return one(lang, say.noCommand(name), say.isFile(name))
  const { nearest: near } = nearestOf(name, [...commands.map((it) => it.name), 'help', 'version'])
  return one(lang, say.noCommand(name), near ? say.meant(near) : '')
}

/** Sentences one after another. */
const one = (lang: Locale, ...sentences: string[]): string =>
  sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ')

/**
 * Options and the rest. Node's own strict reading would speak of positional arguments to who has
 * only mistyped a name.
 */
function read(args: string[], command: Command, lang: Locale) {
  const { options } = command
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) if (token.kind === 'option') refuseWrong(token, command, lang)
  if (command.takes.en === '' && positionals.length > 0)
    throw new BadUsage(usage[lang].takesNothing(command.name, positionals[0]), command.name)
  // None is taken several times.
  const once = Object.entries(values).filter(
    (it): it is [string, string | boolean | undefined] => !Array.isArray(it[1]),
  )
  return { values: Object.fromEntries(once), positionals }
}

interface Token {
  name: string
  rawName: string
  value?: string
  inlineValue?: boolean
}

function refuseWrong({ name, rawName, value, inlineValue }: Token, command: Command, lang: Locale) {
  const refuse = (...sentences: string[]): never => {
    throw new BadUsage(one(lang, ...sentences), command.name)
  }
  const say = usage[lang]
  const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined
  if (!option) return refuse(say.noOption(command.name, rawName), hint(name, command, lang))
  if (option.type === 'boolean') return value === undefined ? undefined : refuse(say.noValue(rawName)) // prettier-ignore
  if (value === undefined) return refuse(say.needsValue(rawName, option.takes ?? ''))
  if (!inlineValue && value.length > 1 && value.startsWith('-'))
    return refuse(say.likeOption(rawName, value))
}

/** What may have been meant by an option that the command does not have. */
function hint(name: string, command: Command, lang: Locale): string {
  const say = usage[lang]
  const owner = commands.find((it) => Object.hasOwn(it.options, name))
  if (owner) return say.ofOther(`--${name}`, owner.name)
  const { nearest: near } = nearestOf(name, namesOf(command.options))
  return near ? say.meant(`--${near}`) : ''
}

const namesOf = (options: Options): string[] => [...Object.keys(options), 'help']
