import type { Box } from '../core/geometry'
import { Unseen, type See } from '../core/unseen'

/** Where people are seen: their faces, and the person as a whole. Empty where nobody could look. */
export async function hostsIn(see: See): Promise<Box[]> {
  const faces = await orNone(see('faces'), [])
  const person = await orNone(see('person'), null)
  return [...faces.map(({ box }) => box), ...(person ? [person.box] : [])]
}

const orNone = <T>(seen: Promise<T>, none: T): Promise<T> =>
  seen.catch((error: unknown) => {
    if (error instanceof Unseen) return none
    throw error
  })
