/** A file or page that a test has opened, with the lists of what went wrong in it. */
export interface Heard {
  lists: string[][]
  /** Lets arrive what is still on its way. */
  settle?: () => Promise<unknown>
}

const opened = new Set<Heard>()

/** From now on what stands in these lists at the end of a test fails it. */
export function heed(heard: Heard): void {
  opened.add(heard)
}

/**
 * What went wrong since it was last asked, in any file or page, and empties the lists. A test that
 * expects something to go wrong empties them itself.
 */
export async function takeComplaints(): Promise<string[]> {
  const found: string[] = []
  for (const { lists, settle } of opened) {
    await settle?.()
    for (const list of lists) found.push(...list.splice(0))
  }
  return found
}
