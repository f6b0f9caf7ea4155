import type { Box } from '../../core/geometry'
import type { See } from '../../core/unseen'
import { orNone } from '../shared/or-none'

/** Where people are seen: their faces, and them as a whole. Empty where nobody could look. */
export async function hostsIn(see: See): Promise<{ faces: Box[]; hosts: Box[] }> {
  const faces = await orNone(see('faces'), [])
  const person = await orNone(see('person'), null)
  return { faces: faces.map(({ box }) => box), hosts: person ? [person.box] : [] }
}
