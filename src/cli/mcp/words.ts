import { allRules } from '../../packs/rules'
import type { LookKind } from '../../library/api'
import { lookKinds } from '../../library/kinds'
import type { CheckLine, LookLine, RuleEntry, Verdict } from '../../library/lines'

/** Of an answer in words. */
const mostBytes = 1000

/** Lines as long as they fit; what was left out is counted. */
function brief(lines: readonly string[]): string {
  const said: string[] = []
  let bytes = 0
  const more = (left: number) => `… ${left} more; ask with json: true.`
  for (const [i, line] of lines.entries()) {
    const short = line.length > 240 ? `${line.slice(0, 239)}…` : line
    const room = i + 1 < lines.length ? Buffer.byteLength(more(lines.length)) + 1 : 0
    bytes += Buffer.byteLength(short) + 1
    if (bytes + room > mostBytes) return [...said, more(lines.length - i)].join('\n')
    said.push(short)
  }
  return said.join('\n')
}

const verdicts = {
  ready: 'ready: no rule refuses it.',
  rejected: 'rejected: the platform would refuse it.',
  incomplete: 'incomplete: nothing refuses it, but a person must look.',
} as const

/** What is wrong with a cover and what to do, the gravest first. */
export function checkWords(line: CheckLine, rules: readonly RuleEntry[]): string {
  const title = (id: string) => rules.find(({ rule }) => rule === id)?.title ?? id
  const told = (verdict: Verdict) => {
    const { rule, level, outcome, message, fix, boxes } = verdict
    const [place] = boxes
    const at = place ? ` At x ${place.x}, y ${place.y}, ${place.width}×${place.height}.` : ''
    const head = outcome === 'fail' ? level : 'look'
    return `${head} – ${title(rule)} (${rule}): ${message}${fix ? ` → ${fix}` : ''}${at}`
  }
  const rank = ({ outcome, level }: Verdict) =>
    (outcome === 'fail' ? 0 : 3) + ['reject', 'downrank', 'advise'].indexOf(level)
  const wrong = line.verdicts
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'incomplete')
    .sort((a, b) => rank(a) - rank(b))
  return brief([`${verdicts[line.verdict]} ${line.width}×${line.height}.`, ...wrong.map(told)])
}

const share = (value: number) => `${(value * 100).toFixed(1)} %`
const listed = (names: readonly string[]) => names.join(', ') || 'none'

type SeenWords = { [K in LookKind]: (seen: NonNullable<LookLine[K]>) => string }

/** What an assistant is told of each kind that was seen; empty: nothing. */
const seenWords: SeenWords = {
  text: (it) => `Text covers ${share(it.share)}, ${it.lines.length} lines.`,
  faces: (it) => `Faces: ${it.length}.`,
  person: (it) => `Person: ${share(it.share)} of the picture.`,
  subject: (it) => `Subject: ${share(it.share)} of the picture.`,
  codes: (it) => `Codes: ${listed(it.map(({ kind }) => kind))}.`,
  marks: (it) => `Signs of platforms: ${listed(it.map(({ brand }) => brand))}.`,
  tone: ({ background }) => (background ? `Background: ${background}.` : ''),
  attention: (it) =>
    `Attention: ${share(it.concentration)} on one thing, ${share(it.lettering)} on text.`,
  source: (it) => `File: ${it.format}, ${it.bytes} bytes, ${it.gps ? 'with' : 'no'} GPS.`,
}

function wordsOf<K extends LookKind>(kind: K, line: LookLine): string[] {
  const seen: LookLine[K] = line[kind]
  const words = seen ? seenWords[kind](seen) : ''
  return words ? [words] : []
}

/** What was seen; words of the picture are quoted, since anybody may have written them. */
export const lookWords = (line: LookLine): string =>
  brief([
    `${line.width}×${line.height}.`,
    ...lookKinds.flatMap((kind) => wordsOf(kind, line)),
    ...Object.entries(line.unseen ?? {}).map(([kind, why]) => `Not looked at: ${kind} (${why}).`),
    ...(line.text?.lines ?? []).map(({ text }) => `Read: ${JSON.stringify(text)}`),
  ])

/** The rulebook, by what a failure costs. */
export const rulesWords = (rules: readonly RuleEntry[]): string =>
  brief(
    (['reject', 'downrank', 'advise'] as const).map((level) => {
      const ids = rules.filter((it) => it.level === level).map(({ rule }) => rule)
      return `${level}: ${ids.join(', ') || 'none'}`
    }),
  )

/** What a refusal is about. */
export function refusalWords(
  { rules: named, near, absent }: { rules: string[]; near: string[]; absent?: string[] },
  rules: readonly RuleEntry[],
): string {
  const told = (id: string) => {
    const entry = rules.find(({ rule }) => rule === id)
    return `${entry?.title ?? id} (${id}, ${entry?.level})${entry?.source ? ` – ${entry.source}` : ''}`
  }
  const titled = (id: string) => `${allRules.get(id)?.sentences.en.title ?? id} (${id})`
  const nearest = near.length > 0 ? ['Of its rules these are the nearest:', ...near.map(told)] : []
  if (absent)
    return brief(['It is about what this pack has no rule for:', ...absent.map(titled), ...nearest])
  return named.length > 0
    ? brief(['It is about:', ...named.map(told)])
    : brief(['It names no rule. Most likely it is about:', ...near.map(told)])
}
