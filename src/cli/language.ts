import { locales, type Locale } from '../core/locale'

/**
 * The language to speak: `--lang`, else that of the environment, else that of the system, which on
 * Windows is known to nobody else. What is neither is told in English.
 */
export function languageOf(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  system = Intl.DateTimeFormat().resolvedOptions().locale,
): Locale {
  const given = argv.flatMap((arg, i) =>
    arg === '--lang' ? [argv[i + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  )
  const asked = locales.find((it) => it === given.at(-1))
  if (asked) return asked
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || system) ? 'zh' : 'en'
}
