import type { Engines } from '../../src/core/engines'
import { defocused, moved } from '../people/blurred'
import { rowsOf, type Row } from '../people/data'
import { focusAfter, look, type Seen } from '../people/look'
import { rowsWithoutFocus } from '../people/without-focus'

/** Everything that the curves are drawn from. */
export interface Measured {
  of: (set: string, ...classes: RegExp[]) => Seen[]
  /**
   * Focus of the subject after the picture has been blurred by shares of the shorter side of the
   * subject's box.
   */
  defocused: number[]
  moved: number[]
}

const sets: Record<string, (row: Row) => boolean> = {
  covers: () => true,
  person: () => true,
  products: () => true,
  background: () => true,
  faces: () => true,
  text: ({ label_class }) => /^(poster|scene_text)$/.test(label_class),
}
/** Frames without focus that are composed, of each kind. */
const composed = 15

export async function measure(engines: Engines): Promise<Measured> {
  const rows = [
    ...Object.entries(sets).flatMap(([set, wanted]) => rowsOf(set).filter(wanted)),
    ...rowsWithoutFocus(composed),
  ]
  const seen: Seen[] = []
  for (const row of rows) seen.push(await look(row, engines, false))
  const blurred = { defocused: [] as number[], moved: [] as number[] }
  for (const { row, subject } of seen) {
    if (!['covers', 'person', 'products'].includes(row.set) || !subject) continue
    const side = Math.min(subject.box.width, subject.box.height)
    const soft = await focusAfter(row, engines, {
      name: 'defocused-by-short-side',
      change: defocused(0.006 * side),
    })
    const shaken = await focusAfter(row, engines, {
      name: 'moved-by-short-side',
      change: moved(0.05 * side),
    })
    if (soft !== null) blurred.defocused.push(soft)
    if (shaken !== null) blurred.moved.push(shaken)
  }
  const of = (set: string, ...classes: RegExp[]) =>
    seen.filter(
      ({ row }) =>
        row.set === set &&
        (classes.length === 0 || classes.some((one) => one.test(row.label_class))),
    )
  return { of, ...blurred }
}
