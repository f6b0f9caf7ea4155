import type { Locale, Translated } from '../../core/locale'
import type { Exit } from '../print/exit'

/** An option as it is typed and as help tells it. */
export interface Option {
  type: 'string' | 'boolean'
  short?: string
  /** What stands for its value in help: `FILE`. */
  takes?: string
  says: Translated<string>
}
export type Options = Readonly<Record<string, Option>>

type ValueOf<T> = T extends 'boolean' ? boolean : string

/** The values of options: texts and switches. */
export type Values<S extends Options> = {
  [K in keyof S]?: ValueOf<S[K]['type']>
}

/** A command line that has only options which its command has. */
export interface Given<S extends Options> {
  values: Values<S>
  positionals: string[]
  /** The language of the sentences of `BadUsage`, and of the answer. */
  lang: Locale
}

export interface Example {
  line: string
  says: Translated<string>
}

/** Everything about one command, in one place. */
export interface Entry<S extends Options, O> {
  name: string
  /** What it takes, as help shows it. */
  takes: Translated<string>
  /** What it does, in one sentence. */
  about: Translated<string>
  options: S
  examples: readonly Example[]
  /** What else has to be known, below the options. */
  more?: Translated<string>
  /** Throws `BadUsage`. */
  understand(given: Given<S>): O
  /** Throws `BadUsage` and `CannotWrite`. `script` is what a job's thread starts with. */
  run(options: O, script: URL): Promise<Exit> | Exit
}

/** A command whose options nobody else has to know. */
export interface Command extends Pick<
  Entry<Options, unknown>,
  'name' | 'takes' | 'about' | 'options' | 'examples' | 'more'
> {
  ask(given: Given<Options>): Asked
}

/** What a command line asks for. */
export interface Asked {
  name: string
  options: unknown
  run(script: URL): Promise<Exit> | Exit
}

export function command<S extends Options, O>(entry: Entry<S, O>): Command {
  return {
    ...entry,
    ask: (given) => {
      // `parse` has seen to it that there are no others.
      const options = entry.understand(given as Given<S>)
      return { name: entry.name, options, run: (script) => entry.run(options, script) }
    },
  }
}
