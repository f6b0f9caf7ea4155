import { wrote } from './own-writes'
import { rank, type Prop } from './props'
import { step } from './steps'
import { textOf, valueOf, writeValue } from './values'

/**
 * What a plugin wrote, layer by layer, so that it can be taken back: whole when something threw
 * halfway, or later, where everything still is as we left it. Figma's own undo would take back
 * whatever came last, whoever did it.
 *
 * ```ts
 * const record = openRecord()
 * record.take(node, ['visible'])   // before writing
 * try { node.visible = false } catch (error) { await record.restore(); throw error }
 * record.seal()                    // after writing: ids of the layers that really changed
 * …
 * await record.undo()              // { back: 1, left: 0 }
 * ```
 */
export interface UndoRecord {
  /** Remembers how these properties are before they are written to; the first time counts. */
  take(node: SceneNode, props: readonly Prop[]): void
  /** To be called once all is written. Answers the ids of the layers that really changed. */
  seal(): string[]
  /** Takes all back, whatever is there now. Answers the ids of layers where that failed. */
  restore(): Promise<string[]>
  /**
   * Takes back what still is as we left it, as an undo step of its own; a second time there is
   * nothing left to do. `back` and `left` count layers.
   */
  undo(): Promise<Undone>
}

export interface Undone {
  back: number
  left: number
}

interface Entry {
  node: SceneNode
  id: string
  prop: Prop
  old: unknown
  /** As text: how it was, and how we left it. */
  before: string
  after?: string
}

export function openRecord(): UndoRecord {
  const entries: Entry[] = []
  const known: Record<string, true> = {}
  const changed = () => entries.filter(({ before, after }) => after !== before)

  return {
    take(node, props) {
      for (const prop of props) {
        if (known[`${node.id} ${prop}`]) continue
        known[`${node.id} ${prop}`] = true
        const old = valueOf(node, prop)
        if (old !== undefined) entries.push({ node, id: node.id, prop, old, before: textOf(old) })
      }
    },
    seal() {
      for (const entry of entries) entry.after = now(entry)
      heard(entries)
      return unique(changed())
    },
    restore: async () => unique((await writeBack(entries.filter(differs))).failed),
    async undo() {
      // What others of our writes wait in is a step of its own.
      await step()
      const still = changed().filter((entry) => now(entry) === entry.after)
      const mine = unique(changed())
      const { done } = await writeBack(still)
      await step()
      const back = unique(done)
      for (const entry of done) entry.after = entry.before
      return { back: back.length, left: mine.filter((id) => back.indexOf(id) < 0).length }
    },
  }
}

const differs = (entry: Entry): boolean => now(entry) !== entry.before

/** Undefined for a layer that is gone or can't be had. */
function now({ node, prop }: Entry): string | undefined {
  try {
    return textOf(valueOf(node, prop))
  } catch {
    return undefined
  }
}

async function writeBack(entries: readonly Entry[]): Promise<{ done: Entry[]; failed: Entry[] }> {
  const done: Entry[] = []
  const failed: Entry[] = []
  // What is written first may move what is written later.
  for (const entry of entries.slice().sort((a, b) => rank(a.prop) - rank(b.prop))) {
    try {
      await writeValue(entry.node, entry.prop, entry.old)
      done.push(entry)
    } catch {
      failed.push(entry)
    }
  }
  heard(entries)
  return { done, failed }
}

/** What Figma will tell of these is our own doing. */
function heard(entries: readonly Entry[]): void {
  for (const entry of entries) {
    const is = now(entry)
    if (is !== undefined) wrote(entry.id, entry.prop, is)
  }
}

/** The layers of entries, each once. */
const unique = (entries: readonly Entry[]): string[] =>
  entries.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) === i)
