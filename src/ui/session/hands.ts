import { packKey } from '../../core/pack'
import type { Edit, Skipped } from '../../core/document/edit'
import { touchesTextsOnly } from '../../core/document/edit'
import type { Pack } from '../../core/pack'
import type { Verdict } from '../../core/report'
import type { FixKind } from '../../core/rule'
import type { Look } from '../../fixes/look'
import { typeFloor } from '../../fixes/type-floor'
import { readableBox } from '../../fixes/places/readable'
import { clauseOf } from '../../report'
import { keptIn } from '../report/adoption'
import type { CoverFix, Settings } from '../../wall/carried'
import type { Snapshot } from '../../wall/panel-messages'
import type { Changed } from '../../wall/worker-messages'
import { tryEdits } from './talk'
import type { Checking } from './session'
import type { Result } from './stage'
import { aboutOf } from './results'

/** How a cover looks after edits, with what has to be known to do them. */
export interface Trial {
  look: Look
  skipped: Skipped[]
  prints: CoverFix['prints']
  /** A PNG of the cover as it would be. */
  picture: Uint8Array
}

/** What has to be known to try something on a cover. */
export interface Here {
  pack: Pack
  settings: Settings
  checking: Pick<Checking, 'worker' | 'seenLast'>
}

/** What mends a verdict, the best first. */
export const kindsIn =
  (pack: Pack) =>
  (verdict: Verdict): readonly FixKind[] =>
    verdict.outcome === 'fail' ? (clauseOf(verdict, pack).rule.fixes ?? []) : []

/** As `kindsIn`; `rule`: for what this rule found, alone. */
export const kindsOf =
  (pack: Pack, rule?: string) =>
  (verdict: Verdict): readonly FixKind[] =>
    rule && verdict.rule !== rule ? [] : kindsIn(pack)(verdict)

/** A result as the hands see it. */
export const lookAt = (result: Result, pack: Pack): Look => ({
  ...fixed(result, pack),
  cover: { width: result.report.cover.width, height: result.report.cover.height },
  layers: result.layers,
  placements: result.placements,
  verdicts: result.report.verdicts,
  faces: result.faces,
  hosts: result.hosts,
})

/** What no edit changes. */
const fixed = (result: Result, pack: Pack) => {
  const { zones, size } = pack
  const { frame, rim, report } = result
  const { focus } = keptOf(result)
  return {
    frame: frame.id,
    rim,
    smallestType: typeFloor(pack, report.cover),
    textBox: readableBox(zones, report.cover.width / size.width),
    ...(focus && { focus }),
  }
}

/** Around what a frame of another shape becomes a cover. */
export const keptOf = ({ layers, anchor }: Result) => {
  const marked = (['host', 'product'] as const).find((it) => layers.some(({ role }) => role === it))
  return keptIn(marked ?? null, anchor)
}

/**
 * Tries edits on a copy of a cover, and judges how that looks. Where only texts are touched, all
 * that was seen in pictures still holds, as long as nothing comes to light.
 */
export async function tryOn(
  here: Here,
  result: Result,
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<Trial> {
  const { checking, pack, settings } = here
  const tried = await tryEdits(result.frame.id, edits, signal)
  const texts = new Set(result.placements.flatMap(({ layer, text }) => (text ? [layer] : [])))
  const known = checking.seenLast() === result.frame.id
  const check = (changed: Changed) =>
    checking.worker().check({
      about: aboutOf(tried.snapshot, settings),
      pack: packKey(pack),
      changed,
      trial: true,
    })
  const only = known && touchesTextsOnly(edits, (layer) => texts.has(layer))
  let seen = await check(only ? 'texts' : 'anything')
  const bare = seen.report.verdicts.some(({ why }) => why?.reason === 'uncovered')
  if (bare) seen = await check('uncovered')
  return {
    look: {
      ...fixed(result, pack),
      cover: sizeOf(tried.snapshot),
      layers: tried.snapshot.layers ?? [],
      placements: tried.placements,
      verdicts: seen.report.verdicts,
      faces: seen.faces,
      hosts: seen.hosts,
      unlinks: tried.unlinks,
    },
    skipped: tried.skipped,
    prints: tried.prints,
    picture: tried.snapshot.bytes,
  }
}

const sizeOf = ({ width, height }: Snapshot) => ({ width, height })
