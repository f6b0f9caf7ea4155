import type { Box } from '../../core/geometry'
import { Unseen, type See } from '../../core/unseen'

/** Where people are seen: their faces, and them as a whole. Empty where nobody could look. */
export async function hostsIn(see: See): Promise<{ faces: Box[]; hosts: Box[] }> {
  const faces = await orNone(see('faces'), [])
  const person = await orNone(see('person'), null)
  return { faces: faces.map(({ box }) => box), hosts: person ? [person.box] : [] }
}

const orNone = <T>(seen: Promise<T>, none: T): Promise<T> =>
  seen.catch((error: unknown) => {
    if (error instanceof Unseen) return none
    throw error
  })
