import { runCheck } from '../commands/run-check'
import { BadUsage } from '../errors'
import type { Locale } from '../../core/locale'
import { formats, type CheckOptions } from '../options'
import { usage } from '../usage'
import { jobsOf, packOr, langOf, oneOf, someFiles } from '../values'
import { checkOptions } from './check-options'
import { aboutFiles } from './common'
import { command, type Values } from './entry'

export const check = command({
  name: 'check',
  takes: { zh: '<文件或文件夹…>', en: '<file or folder…>' },
  about: {
    zh: '判断图片会不会被驳回',
    en: 'judge pictures: which would be refused, where, and what to do',
  },
  options: checkOptions,
  examples: [
    {
      line: 'livecover check cover.png --title "Summer dresses"',
      says: {
        zh: '检查一张封面，并和直播标题对照',
        en: 'one cover, held against the title of its live',
      },
    },
    {
      line: 'livecover check covers/ --format html > report.html',
      says: {
        zh: '检查整个文件夹，写成一页可以转发的报告',
        en: 'a folder, as one page to hand on',
      },
    },
    {
      line: 'livecover check covers/ --quiet --annotate out/',
      says: {
        zh: '只看会被驳回的，并画出位置',
        en: 'only what would be refused, drawn on the pictures',
      },
    },
  ],
  more: aboutFiles,
  understand({ values, positionals, lang: spoken }): CheckOptions {
    const lang = langOf(values.lang, spoken)
    const format = values.json ? 'json' : oneOf('format', values.format ?? 'pretty', formats, lang)
    if (values.quiet && format !== 'pretty') throw new BadUsage(usage[lang].quiet)
    const { title, titles, history, brands, annotate, summary, recursive, force, quiet } = values
    const filesFrom = values['files-from']
    return {
      files: filesFrom === undefined ? someFiles(positionals, 'check', lang) : positionals,
      pack: packOr(values.pack),
      lang,
      format,
      jobs: jobsOf(values.jobs, lang),
      strict: values.strict ?? false,
      resume: resumable(values, format, lang),
      ...{ recursive, filesFrom, quiet, title, titles, history, brands, annotate },
      ...{ summary, force },
    }
  },
  run: runCheck,
})

/** Lines can be repeated, not pictures drawn again; and what was used before may be more by now. */
function resumable(
  { resume, annotate, history, summary }: Values<typeof checkOptions>,
  format: string,
  lang: Locale,
): string | undefined {
  if (resume === undefined) return undefined
  if (format !== 'json') throw new BadUsage(usage[lang].resumeJson)
  const other = Object.entries({ annotate, history, summary }).find(
    ([, it]) => it !== undefined,
  )?.[0]
  if (other) throw new BadUsage(usage[lang].resumeOther(other))
  return resume
}
