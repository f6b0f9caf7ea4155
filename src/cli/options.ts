import type { Told } from '../packs/outcomes/line'
import type { Locale } from '../core/locale'

/** What each command was asked for; `entries/` read it from the command line. */

/** The files of a command. */
export interface FileOptions {
  files: string[]
  /** Folders with all that is in them. */
  recursive?: boolean
  /** A list of more files; `-` for one on stdin. */
  filesFrom?: string
  lang: Locale
}

export const formats = ['pretty', 'json', 'markdown', 'html', 'junit', 'github'] as const

export interface CheckOptions extends FileOptions {
  /** A built-in pack's id, or the text of a pack file. */
  pack: string
  format: (typeof formats)[number]
  jobs: number
  strict: boolean
  /** Only what would be rejected. */
  quiet?: boolean
  /** Of the live of every file that `titles` names none for. */
  title?: string
  /** A list of titles by file. */
  titles?: string
  history?: string
  brands?: string
  annotate?: string
  /** Where a summary in Markdown is added. */
  summary?: string
  /** What an earlier run printed: what it answered is not looked at again. */
  resume?: string
  /** Write over files that are not ours. */
  force?: boolean
  /** Whether the terminal wants colours; told by whoever knows it. */
  colour?: boolean
  /** What the platform said: an outcome is printed, no report. */
  told?: Told
}

export interface LookOptions extends FileOptions {
  masks?: string
  only?: string[]
  force?: boolean
}

export interface FitOptions {
  file: string
  out: string
  pack: string
  /** The pack as it was typed, where it was. */
  named?: string
  lang: Locale
  force?: boolean
}

export interface RulesOptions {
  /** Every rule there is, whatever the pack. */
  all: boolean
  pack: string
  lang: Locale
  format: 'markdown' | 'json'
}

export interface ExplainOptions {
  /** What the platform said. */
  text: string
  pack: string
  /** The pack as it was typed, where it was. */
  named?: string
  lang: Locale
  json: boolean
}

export interface CalibrateOptions {
  /** Of outcomes, one a line. */
  file: string
  /** Where a pack that fits is written. */
  out?: string
  /** Where the outcomes are drawn, as SVG. */
  plot?: string
  pack: string
  lang: Locale
  json: boolean
  force?: boolean
}
