import { formats } from '../options'
import { files, force, lang, pack } from './common'
import type { Options } from './entry'

/** What `livecover check` can be told. */
export const checkOptions = {
  title: {
    type: 'string',
    takes: 'TEXT',
    says: { zh: '直播标题，用来对照封面文字', en: 'the title of the live, for the title match' },
  },
  titles: {
    type: 'string',
    takes: 'FILE',
    says: {
      zh: '每个文件的标题：CSV 或 TSV（列名 file 和 title），或 NDJSON',
      en: 'titles by file: CSV or TSV with the columns file and title, or NDJSON',
    },
  },
  format: {
    type: 'string',
    takes: formats.join('|'),
    says: {
      zh: '报告的样子；html 把所有封面写成一页，junit 和 github 给 CI 用',
      en: 'how the report is written; html is one page about all, junit and github are for CI',
    },
  },
  json: {
    type: 'boolean',
    says: { zh: '同 --format json：每个文件一行', en: 'as --format json: one line a file' },
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    says: { zh: '只说会被驳回的封面和原因', en: 'tell only what would be rejected' },
  },
  annotate: {
    type: 'string',
    takes: 'DIR',
    says: {
      zh: '把问题画在图片上，写成 <文件名>.annotated.png',
      en: 'write <name>.annotated.png with numbered outlines',
    },
  },
  summary: {
    type: 'string',
    takes: 'FILE',
    says: {
      zh: '把 Markdown 汇总加到文件末尾，例如 "$GITHUB_STEP_SUMMARY"',
      en: 'add a summary in Markdown to a file, as "$GITHUB_STEP_SUMMARY"',
    },
  },
  ...files,
  history: {
    type: 'string',
    takes: 'DIR',
    says: {
      zh: '以前用过的封面，用来发现重复使用；没有 --title 时，复制的文件算作另一场直播的封面',
      en: 'covers used before, for the reuse check; without --title a copy of a file counts as a cover of another live',
    },
  },
  brands: {
    type: 'string',
    takes: 'FILE',
    says: { zh: '竞品名称，每行一个', en: 'names of competitors, one a line' },
  },
  strict: {
    type: 'boolean',
    says: { zh: '需要人确认的也算不通过', en: 'what could not be judged counts as a failure' },
  },
  resume: {
    type: 'string',
    takes: 'FILE',
    says: {
      zh: '上次 --json 的结果：文件和选项都没变的不再检查，直接重复那一行',
      en: 'what an earlier run with --json printed: files with the same bytes and options are not looked at again, their lines are repeated',
    },
  },
  jobs: {
    type: 'string',
    takes: 'N',
    says: { zh: '同时检查几张，最多每核一张', en: 'check N files at a time, at most one a core' },
  },
  pack,
  lang,
  force,
} as const satisfies Options
