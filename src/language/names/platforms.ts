import { within } from '../letters/edits'
import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'
import { skeleton } from '../letters/skeleton'
import { ownIn } from './own-names'
import { aliexpressNames, apart, longer, ordinary, platforms } from './platform-names'

export interface PlatformFound {
  /** Key of the lexicon. */
  brand: string
  /** As written. */
  match: string
  /** Places in the text given. */
  start: number
  end: number
  /** False for an ordinary word that is a marketplace, too, and stands alone: a person must look. */
  sure: boolean
}

const isLatin = (name: string) => /^[a-z0-9 .-]+$/.test(name)
const simpleName = (name: string) => plain(fold(name).text)
const joined = (name: string) => skeleton(name.replace(/[ .-]/g, ''))

/** Latin names by their look-alike form. */
const latin = new Map(
  platforms.flatMap(({ brand, names }) =>
    names.filter(isLatin).map((name): [string, string] => [joined(name), brand]),
  ),
)
/** Names that are written in two parts. */
const parted = new Set(
  platforms.flatMap(({ names }) =>
    names
      .filter((name) => isLatin(name) && /[ .-]/.test(name))
      .map((name) => name.replace(/[.-]/g, ' ')),
  ),
)
const long = [...latin.keys()].filter((name) => name.length >= 6)
const longAnywhere = new RegExp(long.join('|'), 'g')
const shorts = [...latin.keys()].filter((name) => name.length >= 4 && name.length < 6)
const handle = new RegExp(
  `^(${shorts.join('|')})(?:${['shop', 'store', 'official', 'live', 'haul', 'finds', 'com', 'app', 'seller', 'mall', 'global', 'br', 'mx', 'es', 'ru', 'uk', 'us'].map(joined).join('|')})$`,
)

/**
 * Names of other scripts. Where words are spaced, a name begins a word and up to three letters of
 * inflection may follow.
 */
const foreign = platforms.flatMap(({ brand, names }) =>
  names.filter((name) => !isLatin(name)).map((name): [string, string] => [simpleName(name), brand]),
)
const brandOfForeign = new Map(foreign)
const escaped = foreign
  .map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .sort((a, b) => b.length - a.length)
const isSpaced = (name: string) =>
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)
const foreignAnywhere = new RegExp(`(${escaped.filter((name) => !isSpaced(name)).join('|')})`, 'gu')
const foreignWord = new RegExp(
  `(?<![\\p{L}\\p{M}])[وبلف]?(?:ال)?(${escaped.filter(isSpaced).join('|')})\\p{L}{0,2}(?!\\p{L})`,
  'gu',
)

/**
 * Names of other selling and social platforms, in several scripts, with look-alike letters, dropped
 * or added spaces and one wrong letter in long names. Ordinary words that are names too (line,
 * wish, target, x) count only in a telling phrase, or alone, and then not surely. Linear. `own`:
 * brands, and any other names, that the text may name.
 */
export function findPlatforms(text: string, own: readonly string[] = []): PlatformFound[] {
  const folded = fold(text)
  const whole = plain(folded.text)
  // Its names hold others (Ali, Express), which mean nothing there.
  const simple = whole.replace(aliexpressNames, (name) => ' '.repeat(name.length))
  const found: { brand: string; start: number; end: number }[] = []
  for (const { 0: match, index } of matchesOf(whole, aliexpressNames))
    found.push({ brand: 'aliexpress', start: index, end: index + match.length })

  for (const { phrases, brand } of platforms) {
    if (phrases)
      for (const { 0: match, index } of matchesOf(simple, phrases))
        found.push({ brand, start: index, end: index + match.length })
  }
  for (const pattern of [foreignAnywhere, foreignWord]) {
    for (const { 0: match, 1: name, index } of matchesOf(simple, pattern))
      found.push({ brand: brandOfForeign.get(name)!, start: index, end: index + match.length })
  }
  for (const { brand, start, end } of latinNames(simple)) found.push({ brand, start, end })

  const alone = platforms
    .filter(
      ({ alone, brand }) => alone?.test(folded.text) && !found.some((it) => it.brand === brand),
    )
    .map(({ brand }) => ({ brand, start: 0, end: folded.text.length, sure: false }))
  const all = [...distinct(found).map((it) => ({ ...it, sure: true })), ...alone]
  const isOwn = ownIn(folded.text, own)
  const others = all.filter((it) => !isOwn(it))
  return others.map(({ brand, start, end, sure }) => ({
    brand,
    sure,
    match: unfold(text, folded, start, end),
    start: folded.from[start],
    end: folded.from[end],
  }))
}

interface Token {
  text: string
  start: number
  end: number
}

function* latinNames(simple: string) {
  const known = new Map<string, string | undefined>()
  const brandOf = (name: string) => {
    if (!known.has(name)) known.set(name, brandOfToken(name))
    return known.get(name)
  }
  const tokens = tokensOf(simple)
  for (let i = 0; i < tokens.length; i++) {
    const { text, start, end } = tokens[i]
    const brand = brandOf(text)
    if (brand) yield { brand, start, end }
    // A reader may put a space into a name, and a designer one between all letters.
    let name = text
    for (let j = i + 1; j < Math.min(tokens.length, i + 12) && name.length < 14; j++) {
      if (tokens[j].start - tokens[j - 1].end > 2) break
      if (j - i > 1 && tokens[j].text.length > 1 && tokens[i].text.length > 1) break
      name += tokens[j].text
      const whole = latin.get(skeleton(name))
      const pair = `${text} ${tokens[j].text}`
      if (
        whole &&
        (name.length >= 6 || j - i >= 3 || parted.has(pair)) &&
        !(j === i + 1 && apart.has(pair))
      )
        yield { brand: whole, start, end: tokens[j].end }
    }
  }
}

const wordlike =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}\p{Script=Armenian}\p{Script=Coptic}\d@$|!€]{1,40}/gu

/** Words of letters and of the digits and signs that may stand for letters. */
function tokensOf(simple: string): Token[] {
  return matchesOf(simple, wordlike).map(({ 0: text, index }) => {
    const head = text.length - text.replace(/^[@$|!€]+/, '').length
    const core = text.slice(head).replace(/[@|!€]+$/, '')
    return { text: core, start: index + head, end: index + head + core.length }
  })
}

function brandOfToken(token: string): string | undefined {
  if (token.length < 4 || token.length > 30 || ordinary.has(token) || !/\p{L}/u.test(token))
    return undefined
  const form = skeleton(token)
  const exact = latin.get(form)
  if (exact) return exact
  const prefixed = form.match(handle)
  if (prefixed) return latin.get(prefixed[1])
  if (form.length < 6) return undefined
  if (longer.test(token)) return undefined
  const inside = form.match(longAnywhere)?.[0]
  if (inside) return latin.get(inside)
  if (form.length > 14) return undefined
  // A short name must keep its first letter: `cazada` is not Lazada.
  const near = long.find(
    (name) => within(form, name, 1) && (name.length > 6 || name[0] === form[0]),
  )
  return near && latin.get(near)
}

/** One entry for each brand and place; longer ones first. */
function distinct(found: { brand: string; start: number; end: number }[]) {
  const kept: typeof found = []
  const taken = new Set<string>()
  for (const one of [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    const cells = Array.from(
      { length: one.end - one.start },
      (_, i) => `${one.brand}:${one.start + i}`,
    )
    if (cells.some((cell) => taken.has(cell))) continue
    cells.forEach((cell) => taken.add(cell))
    kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
