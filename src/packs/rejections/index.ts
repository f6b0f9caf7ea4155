import type { Pack } from '../../core/pack'
import { normalise } from '../../language/letters/fold'
import { plain } from '../../language/letters/plain'
import { findPrices } from '../../language/money/prices'
import { findCountdowns } from '../../language/time/countdowns'
import { concepts, type Concept, type ConceptWords } from './concepts'
import { forms, type Form } from './forms'
import { en } from './words-en'
import { es } from './words-es'
import { fr } from './words-fr'
import { ko } from './words-ko'
import { pt } from './words-pt'
import { ru } from './words-ru'
import { zh } from './words-zh'

/** What a refusal is about: the rules that it names, or where it names none, the nearest. */
interface Explanation {
  /** Ids of rules, the plainest first. */
  rules: string[]
  /** Three rules to choose from where the text is too vague to name one; else none. */
  near: string[]
  /** Ids of rules that it names and the pack does not hold, where it names none that it does. */
  absent?: string[]
}

/** Letters; a refusal is shorter. */
const longest = 4000

/**
 * Which rules of a pack a pasted refusal is about, in any of its languages; the platform's own words
 * for it come first. What goes on longer than a refusal does is not read.
 */
export function explain(message: string, { clauses, common, phrases }: Pack): Explanation {
  const known = new Set(clauses.map(({ rule }) => rule.id))
  const text = plain(normalise(message.slice(0, longest)))
  const own = phrases.filter(({ words }) =>
    words.some((it) => holdsWords(text, plain(normalise(it)))),
  )
  if (own.length > 0) return { rules: unique(own.map(({ rule }) => rule)), near: [] }
  const sentences = text
    .split(/[。!?;\n]+|\.(?!\d)/)
    .filter((sentence) => sentence.trim())
    .map(mentionsIn)
  const knownForms = forms.filter(({ rule }) => known.has(rule))
  const rules = believed(sentences, knownForms)
  const absent = rules.length > 0 ? [] : believed(sentences, forms)
  const near = nearest(sentences.flat(), knownForms, common).filter((id) => known.has(id))
  return {
    rules,
    near: rules.length > 0 ? [] : near.slice(0, 3),
    ...(absent.length > 0 && { absent }),
  }
}

/** Rules that sentences name by these forms; weak forms count where no other does. */
function believed(sentences: readonly Mention[][], of: readonly Form[]): string[] {
  const found = sentences.flatMap((mentions) => namedIn(mentions, of)).map(({ form }) => form)
  const sure = found.some(({ weak }) => !weak)
  const held = found.filter(({ weak }) => !weak === sure)
  const better = (id: string) => held.some(({ rule }) => rule === id)
  return unique(held.filter(({ unless }) => !unless?.some(better)).map(({ rule }) => rule))
}

/** Whether words stand in a text; those that begin or end with a letter, not inside another word. */
function holdsWords(text: string, words: string): boolean {
  const joins = (a: string | undefined, b: string | undefined) =>
    [a, b].every((it) => it !== undefined && wordLetter.test(it))
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!joins(text[at - 1], words[0]) && !joins(words.at(-1), text[at + words.length])) return true
  return false
}

interface Mention {
  concept: Concept
  start: number
  end: number
}

interface Named {
  form: Form
  mentions: Mention[]
}

/** Letters between two concepts of one form, at most. */
const reach = 60

const letter = '[a-zа-я0-9]'
const wordLetter = new RegExp(letter)

/**
 * Words begin where a match does, unless it begins with a sign. `\\b` and `\\w` know only Latin
 * letters; here they mean Cyrillic, too. The text is plain, so that neither flags nor classes of
 * all letters are needed.
 */
const spaced = (words: ConceptWords) => (concept: Concept) =>
  `(?:(?<!${letter})|(?!${letter}))(?:${words[concept]})`
    .replaceAll('\\b', `(?!${letter})`)
    .replaceAll('\\w', letter)
/** Chinese and Korean words begin anywhere. */
const solid = (words: ConceptWords) => (concept: Concept) => words[concept]

const sources = [...[en, ru, es, pt, fr].map(spaced), ...[zh, ko].map(solid)]
const patterns = concepts.map((concept) => ({
  concept,
  ofLanguages: sources.map((source) => new RegExp(source(concept), 'g')),
}))

/** What concepts say of a sentence. A price or a countdown that it quotes speaks for itself. */
function mentionsIn(sentence: string): Mention[] {
  return [
    ...patterns.flatMap(({ concept, ofLanguages }) =>
      ofLanguages
        .flatMap((pattern) => spansIn(sentence, pattern))
        .map(([start, end]) => ({ concept, start, end })),
    ),
    ...quoted('price', findPrices(sentence)),
    ...quoted('countdown', findCountdowns(sentence)),
  ]
}

const quoted = (concept: Concept, found: { start: number; end: number }[]): Mention[] =>
  found.map(({ start, end }) => ({ concept, start, end }))

const latinOrCyrillic = /[a-zа-я]/

/** All matches, each to its word's end. */
function spansIn(text: string, pattern: RegExp): [start: number, end: number][] {
  const spans: [number, number][] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    spans.push([match.index, wordEnd(text, pattern.lastIndex)])
  return spans
}

function wordEnd(text: string, at: number): number {
  if (!latinOrCyrillic.test(text[at - 1])) return at
  while (at < text.length && latinOrCyrillic.test(text[at])) at++
  return at
}

/** The forms of a sentence; each mention counts in one only, the closest pairs first. */
function namedIn(mentions: Mention[], forms: readonly Form[]): Named[] {
  const candidates = forms.flatMap((form) => placesOf(form, mentions)).sort(byStrength)
  const used = new Set<Mention>()
  const taken = (mention: Mention) => [...used].some((other) => overlap(mention, other))
  return candidates.filter(({ mentions }) => {
    if (mentions.some(taken)) return false
    mentions.forEach((mention) => used.add(mention))
    return true
  })
}

function placesOf(form: Form, mentions: Mention[]): Named[] {
  const [first, second] = form.of.map((concept) => mentions.filter((it) => it.concept === concept))
  if (!second) return first.map((mention) => ({ form, mentions: [mention] }))
  return first.flatMap((a) =>
    second
      .filter((b) => !overlap(a, b) && gap(a, b) <= reach)
      .map((b) => ({ form, mentions: [a, b] })),
  )
}

const overlap = (a: Mention, b: Mention) => a.start < b.end && b.start < a.end
const gap = (a: Mention, b: Mention) => Math.max(a.start - b.end, b.start - a.end)

/** Strong forms first, then pairs, then what stands closer, then what says more. */
function byStrength(a: Named, b: Named): number {
  const spread = ({ mentions: [a, b] }: Named) => (b ? gap(a, b) : 0)
  const said = ({ mentions }: Named) => mentions.reduce((sum, it) => sum + it.end - it.start, 0)
  return (
    Number(a.form.weak ?? false) - Number(b.form.weak ?? false) ||
    b.mentions.length - a.mentions.length ||
    spread(a) - spread(b) ||
    said(b) - said(a)
  )
}

/** Rules of which a part is said, then the commonest. */
function nearest(mentions: Mention[], forms: readonly Form[], common: readonly string[]): string[] {
  const said = new Set(mentions.map(({ concept }) => concept))
  const partly = forms.filter(({ of, weak }) => !weak && said.has(of[0])).map(({ rule }) => rule)
  return unique([...partly, ...common])
}

const unique = (rules: string[]) => [...new Set(rules)]
