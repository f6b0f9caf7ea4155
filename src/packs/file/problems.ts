import type { Locale } from '../../core/locale'

/** Where in a pack file something is wrong, and what was expected there. */
export interface Problem {
  /** From 1 on. */
  line: number
  /** `rules.text-ratio.limits.max`; empty for the file as a whole. */
  field: string
  kind: ProblemKind
  /** What was expected, where words or numbers name it. */
  expected?: string
  /** What stands there, shortened. */
  found?: string
  /** The name that was probably meant. */
  nearest?: string
}

/** A problem, before its line is looked up. */
export type Doubt = Omit<Problem, 'line' | 'field'> & { path: (string | number)[] }

const kinds = {
  size: {
    zh: (p) => `文件太大，最多 ${p.expected}`,
    en: (p) => `the file is too large, at most ${p.expected}`,
  },
  json: { zh: () => '不是有效的 JSON', en: () => 'this is not valid JSON' },
  twice: { zh: () => '同一个名称出现了两次', en: () => 'this name stands there twice' },
  newer: {
    zh: (p) => `格式版本 ${p.found} 不认识，这里能读 ${p.expected}`,
    en: (p) => `version ${p.found} of the form is not known here; ${p.expected} is`,
  },
  missing: {
    zh: (p) => `缺少${p.expected ? `：${p.expected}` : '此项'}`,
    en: (p) => `is missing${p.expected ? `: ${p.expected}` : ''}`,
  },
  unknown: { zh: () => '不认识这个名称', en: () => 'is not known' },
  expected: {
    zh: (p) => `应为 ${p.expected}，现为 ${p.found}`,
    en: (p) => `expected ${p.expected}, found ${p.found}`,
  },
  signs: { zh: () => '含有控制字符或换行', en: () => 'holds control characters or line breaks' },
  blank: { zh: () => '没有文字', en: () => 'holds no words' },
  outside: {
    zh: (p) => `超出画面（${p.expected}）`,
    en: (p) => `reaches outside the picture (${p.expected})`,
  },
  fact: { zh: (p) => `请写在 ${p.expected} 里`, en: (p) => `say it in ${p.expected}` },
  taken: {
    zh: () => '这是内置规则包的名称，请另取一个',
    en: () => 'is the id of a built-in pack; take another',
  },
} satisfies Record<string, Record<Locale, (problem: Problem) => string>>
export type ProblemKind = keyof typeof kinds

/** `Line 12, rules.text-ratio.limits.max: expected a number from 0 to 1, found -1.` */
export function sayProblem(problem: Problem, locale: Locale): string {
  const { line, field, kind, nearest } = problem
  const what = kinds[kind][locale](problem)
  if (locale === 'zh')
    return `第 ${line} 行${field && ` ${field}`}：${what}。${nearest ? `是不是 ${nearest}？` : ''}`
  return `Line ${line}${field && `, ${field}`}: ${what}.${nearest ? ` Did you mean ${nearest}?` : ''}`
}

/** A text is no pack: all that is wrong with it, the first first; nothing of it holds. */
export class WrongPack extends Error {
  override name = 'WrongPack'
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => sayProblem(problem, 'en')).join('\n'))
  }
}
