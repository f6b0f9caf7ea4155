/**
 * `npx tsx bench/rejections.ts FILE…`: how many refusals are explained rightly, by language. A file is
 * `{ "texts": [{ "lang", "text", "rules" }] }`; any of `rules` is right, none means that the text is
 * vague and three rules are to be offered.
 */
import { readFileSync } from 'node:fs'
import { packs } from '../src/packs'
import { explain } from '../src/packs/rejections'

interface Labelled {
  lang: string
  text: string
  rules: string[]
  all?: string[]
}

const isRight = ({ text, rules }: Labelled): boolean => {
  const told = explain(text, packs[0])
  if (rules.length === 0) return told.rules.length === 0 && told.near.length === 3
  return told.rules.some((rule) => rules.includes(rule))
}
const strangers = ({ text, rules, all = [] }: Labelled): string[] =>
  explain(text, packs[0]).rules.filter((rule) => ![...rules, ...all].includes(rule))

for (const file of process.argv.slice(2)) {
  const { texts } = JSON.parse(readFileSync(file, 'utf8')) as { texts: Labelled[] }
  const languages = [...new Set(texts.map(({ lang }) => lang))]
  const row = languages.map((lang) => {
    const of = texts.filter((it) => it.lang === lang)
    return `${lang} ${of.filter(isRight).length}/${of.length}`
  })
  const right = texts.filter(isRight).length
  const wrong = texts.filter((it) => strangers(it).length > 0)
  console.log(
    `${file}: ${right} of ${texts.length} right (${row.join(', ')}), ${wrong.length} with a rule too many`,
  )
  for (const it of wrong) console.log(`  ${strangers(it).join(', ')}: ${it.text}`)
}
