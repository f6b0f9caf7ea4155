import type { Level } from '../../core/pack'
import { gravity } from '../annotate'
import type { Entry } from '../page/entry'

/** One mistake of a template is mended once: what is wrong, and with which covers. */
export interface Cause {
  title: string
  ink: string
  level: Level
  sure: boolean
  /** Positions of the covers. */
  covers: number[]
}

/** What is wrong with several covers, gravest first, then what most of them have. */
export function causesOf(entries: readonly Entry[]): Cause[] {
  const found = new Map<string, Cause>()
  entries.forEach(({ items }, i) => {
    for (const { title, ink, level, sure } of items) {
      const cause = found.get(title) ?? { title, ink, level, sure, covers: [] }
      if (cause.covers.at(-1) !== i) cause.covers.push(i)
      found.set(title, cause)
    }
  })
  const grave = ({ level, sure }: Cause) => gravity(level, sure)
  return [...found.values()].sort(
    (a, b) => grave(a) - grave(b) || b.covers.length - a.covers.length,
  )
}
