import { enclose } from '../../core/geometry'
import type { Confidence, Region, TextLine } from '../../core/evidence'
import type { Finding } from '../../core/rule'
import { neighbours } from './neighbours'
import { mayBeOnProduct } from './on-product'

/** Something banned that is written, and the lines it stands in. */
export interface Hit {
  lines: TextLine[]
  match: string
  /** `sure` is what a person would swear to, all else a person must look at. */
  sure: boolean
}

/** A reader less sure than this of a line proves nothing by it. */
const trusted = 0.6

type Find = (text: string, ocr: boolean) => { match: string; sure: boolean }[]

/**
 * Looks in every line, in both readings of it, and in pairs of neighbours where neither alone says
 * it.
 */
export function hitsIn(lines: readonly TextLine[], find: Find): Hit[] {
  const alone = new Map(lines.map((line) => [line, inLine(line, find)]))
  const joint = neighbours(lines).flatMap(({ first, second }): Hit[] => {
    if (alone.get(first)?.sure || alone.get(second)?.sure) return []
    const ocr = first.origin === 'ocr' || second.origin === 'ocr'
    const found = find(`${first.text} ${second.text}`, ocr).find(({ sure }) => sure)
    return found ? [{ lines: [first, second], ...found }] : []
  })
  const taken = new Set(joint.flatMap(({ lines }) => lines))
  return [
    ...[...alone.values()].filter(
      (hit): hit is Hit => hit !== undefined && !taken.has(hit.lines[0]),
    ),
    ...joint,
  ]
}

function inLine(line: TextLine, find: Find): Hit | undefined {
  const ocr = line.origin === 'ocr'
  const second = line.second ? find(line.second.text, ocr) : []
  const doubted = (line.second?.confidence ?? 0) < trusted
  const found = [
    ...find(line.text, ocr),
    ...second.map((hit) => ({ ...hit, sure: hit.sure && !doubted })),
  ]
  const best = found.find(({ sure }) => sure) ?? found[0]
  return best && { lines: [line], ...best }
}

/** A hit blocks when it is sure, well read, and not part of a photographed thing. */
export function blocks({ sure, lines }: Hit, subject: Region | null | undefined): boolean {
  return sure && lines.every((line) => line.confidence >= trusted && !mayBeOnProduct(line, subject))
}

export const findingOf = ({ lines, match }: Hit): Finding => ({
  box: enclose(lines.map(({ box }) => box)),
  label: match.trim().slice(0, 40),
  ...(lines[0].layer !== undefined && { layer: lines[0].layer }),
})

/** Where something is written that nobody could read: it may be what is looked for. */
export const unreadIn = (lines: readonly TextLine[]): Finding[] =>
  lines.filter(({ unread }) => unread).map(({ box }) => ({ box, label: '?' }))

/** The same, and what was hardly read: it may say something else. */
export const doubtfulIn = (lines: readonly TextLine[]): Finding[] =>
  lines
    .filter(({ unread, text, confidence }) => unread || (text !== '' && confidence < trusted))
    .map(({ box }) => ({ box, label: '?' }))

export const confidenceOf = (hits: readonly Hit[]): Confidence =>
  hits.every(({ lines }) => lines.every(({ origin }) => origin === 'layer')) ? 'exact' : 'estimated'
