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

/** What was seen; words of the picture are quoted, since anybody may have written them. */
export function lookWords(line: LookLine): string {
  const { width, height, text, faces, person, subject, codes, marks, tone } = line
  const share = (value: number) => `${(value * 100).toFixed(1)} %`
  return brief([
    `${width}×${height}.`,
    ...(text ? [`Text covers ${share(text.share)}, ${text.lines.length} lines.`] : []),
    ...(faces ? [`Faces: ${faces.length}.`] : []),
    ...(person ? [`Person: ${share(person.share)} of the picture.`] : []),
    ...(subject ? [`Subject: ${share(subject.share)} of the picture.`] : []),
    ...(codes ? [`Codes: ${codes.map(({ kind }) => kind).join(', ') || 'none'}.`] : []),
    ...(marks
      ? [`Signs of platforms: ${marks.map(({ brand }) => brand).join(', ') || 'none'}.`]
      : []),
    ...(tone?.background ? [`Background: ${tone.background}.`] : []),
    ...Object.entries(line.unseen ?? {}).map(([kind, why]) => `Not looked at: ${kind} (${why}).`),
    ...(text ? text.lines.map((it) => `Read: ${JSON.stringify(it.text)}`) : []),
  ])
}

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
  if (absent) return brief(['It is about what this pack has no rule for:', ...absent])
  return named.length > 0
    ? brief(['It is about:', ...named.map(told)])
    : brief(['It names no rule. Most likely it is about:', ...near.map(told)])
}
