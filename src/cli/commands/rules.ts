import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import { packs } from '../../packs'
import { isFact } from '../../packs/limits'
import { allRules } from '../../packs/rules'
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

/** Every rule that a pack may name, with its own limits, and the packs of ours that hold it. */
export const allRulesJson = (locale: Locale) =>
  [...allRules].map(([rule, { sentences, limits }]) => ({
    ...{ rule, title: sentences[locale].title },
    limits: settable(rule, limits),
    packs: holders(rule),
  }))

const holders = (rule: string): string[] =>
  packs.filter(({ clauses }) => clauses.some((it) => it.rule.id === rule)).map(({ id }) => id)

/** The same as a Markdown table. */
export function allRulesMarkdown(locale: Locale): string {
  const head = {
    zh: ['规则', '名称', '默认阈值', '所在的内置规则包'],
    en: ['Rule', 'Title', 'Limits by default', 'In these packs of ours'],
  }[locale]
  const rows = allRulesJson(locale).map(({ rule, title, limits, packs }) => [
    `\`${rule}\``,
    title,
    limitsOf(limits),
    packs.join(', '),
  ])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}

/** Without what follows from the picture and its zones. */
const settable = (rule: string, limits: object): object =>
  Object.fromEntries(Object.entries(limits).filter(([name]) => !isFact(rule, name)))

/** What a pack file says is words, not Markdown. */
const words = (text: string) => text.replace(/[\\`*_{}[\]<>#]/g, '\\$&')

function limitsOf(limits: object): string {
  const plain = Object.entries(limits).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'string',
  )
  return plain.map(([name, value]) => `${name} ${value}`).join(', ') || '–'
}
