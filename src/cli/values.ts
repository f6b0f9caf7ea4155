import { availableParallelism } from 'node:os'
import { locales, type Locale } from '../core/locale'
import { packs } from '../packs'
import { BadUsage } from './errors'
import { packNamed } from './files/packs'
import { usage } from './usage'

/*
 * Values of options as they are meant. Each throws `BadUsage` with a sentence in the language of who
 * typed them.
 */

export function someFiles(files: string[], command: string, lang: Locale): string[] {
  if (files.length === 0) throw new BadUsage(usage[lang].noFile(command), command)
  return files
}

export function oneOf<T extends string>(
  option: string,
  value: string,
  allowed: readonly T[],
  lang: Locale,
): T {
  const found = allowed.find((it) => it === value)
  if (found !== undefined) return found
  throw new BadUsage(usage[lang].noneOf(`--${option}`, allowed.join(', '), value))
}

export const langOf = (given: string | undefined, lang: Locale): Locale =>
  given === undefined ? lang : oneOf('lang', given, locales, lang)

/** The pack that `--pack` names, else the first. */
export const packOr = (given = packs[0].id): string => packNamed(given)

/** Each job holds half a gigabyte: more than there are cores would be slower, not faster. */
export function jobsOf(given: string | undefined, lang: Locale): number {
  const cores = availableParallelism()
  if (given === undefined) return Math.max(1, Math.floor(cores / 2))
  const jobs = Number(given)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new BadUsage(usage[lang].jobs)
  return Math.min(jobs, cores)
}
