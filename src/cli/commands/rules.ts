import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import { levelNames } from '../../report'

/**
 * The rulebook as the product understands it, as a Markdown table. docs/rules.md is made from it, with
 * a picture a rule.
 */
export function rulesMarkdown(
  pack: Pack,
  locale: Locale,
  pictureOf?: (rule: string) => string,
): string {
  const head = {
    zh: ['规则', '名称', '级别', '平台原文', '依据', '阈值'],
    en: ['Rule', 'Title', 'Level', 'What the platform says', 'Provenance', 'Limits'],
  }[locale]
  if (pictureOf) head.push({ zh: '例图', en: 'What is meant' }[locale])
  const rows = pack.clauses.map(({ rule, level, source, provenance, limits }) => [
    `\`${rule.id}\``,
    rule.sentences[locale].title,
    levelNames[locale][level],
    (provenance === 'yours' ? words(source) : source) || '–',
    provenance,
    limitsOf(limits),
    ...(pictureOf ? [pictureOf(rule.id)] : []),
  ])
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [
    `# ${words(pack.title[locale])} · ${pack.id} ${words(pack.version)}${pack.hash ? ` · ${pack.hash}` : ''}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

export const rulesJson = (pack: Pack, locale: Locale) =>
  pack.clauses.map(({ rule, level, source, provenance, limits }) => ({
    rule: rule.id,
    title: rule.sentences[locale].title,
    level,
    provenance,
    source,
    limits,
  }))

/** What a pack file says is words, not Markdown. */
const words = (text: string) => text.replace(/[\\`*_{}[\]<>#]/g, '\\$&')

function limitsOf(limits: object): string {
  const plain = Object.entries(limits).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'string',
  )
  return plain.map(([name, value]) => `${name} ${value}`).join(', ') || '–'
}
