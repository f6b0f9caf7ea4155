import type { Ink, Region, TextLine } from '../../core/evidence'
import { area, grow, intersect } from '../../core/geometry'
import { isClaim } from '../../language/names/claims'
import { alikeLines } from './alike-lines'
import { shareOnSubject } from './on-product'

interface Limits {
  pale: number
  opacity: number
  on: number
  large: number
}

/** What it says, that it is said again and again, that the picture shows through. */
type Witness = 'claim' | 'again' | 'pale'

/**
 * What makes a line a watermark, and whether that refuses the picture. What was read from pixels never
 * does where no product was found, or one that fills the picture: it may be printed there.
 */
export function witnessOf(
  ink: Ink,
  inks: readonly Ink[],
  again: ReadonlySet<TextLine>,
  subject: Region | null | undefined,
  limits: Limits,
): { witness: Witness | null; sure: boolean } {
  const { witness, sure } = likelyOf(ink, inks, again, subject, limits)
  return { witness, sure: sure && (ink.line.origin === 'layer' || isApart(subject)) }
}

/** A product beside which there is room. */
const isApart = (subject: Region | null | undefined) => !!subject && subject.share <= widest
const widest = 0.7

function likelyOf(
  { line, contrast, opacity = 1 }: Ink,
  inks: readonly Ink[],
  again: ReadonlySet<TextLine>,
  subject: Region | null | undefined,
  limits: Limits,
): { witness: Witness | null; sure: boolean } {
  const on = line.origin === 'layer' || !subject ? 0 : shareOnSubject(line, subject)
  const seeThrough = opacity < limits.opacity
  const isPale = seeThrough || contrast < limits.pale
  const isLarge = !subject || line.height > limits.large * subject.mask.height
  const free = subject !== undefined && on < limits.on
  if (isClaim(line.text)) return { witness: 'claim', sure: free || (isPale && isLarge) }
  if (again.has(line)) return { witness: free || isPale ? 'again' : null, sure: free }
  if (seeThrough) return { witness: 'pale', sure: true }
  const stands = isPale && isReadable(line) && standsAlone(line, inks)
  return stands ? paleWitness(free, free && on > 1 - limits.on, isLarge) : none
}

const none = { witness: null, sure: false } as const

/** Across the product's edge nothing is printed; on it or beside it something pale may be. */
function paleWitness(free: boolean, crosses: boolean, isLarge: boolean) {
  if (crosses) return { witness: 'pale', sure: true } as const
  return free || isLarge ? ({ witness: 'pale', sure: false } as const) : none
}

/** Faint scraps of a photographed world are read as this and that. */
const isReadable = ({ text, confidence }: TextLine): boolean =>
  confidence >= 0.8 && (text.match(/\p{L}/gu) ?? []).length >= 4

/** Print has other lines above or below it; a watermark hardly. */
const standsAlone = (line: TextLine, inks: readonly Ink[]): boolean =>
  !inks.some(
    ({ line: other }) =>
      other !== line && area(intersect(grow(line.box, line.height), other.box)) > 0,
  )

/** Lines whose words stand on the picture at least so often. */
export const repeatedIn = (inks: readonly Ink[], times: number): ReadonlySet<TextLine> =>
  new Set(
    alikeLines(inks.map(({ line }) => line))
      .filter((lines) => lines.length >= times)
      .flat(),
  )
