import { Unseen, type See } from '../core/analyzer'
import type { Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import type { Evidence, Kind } from '../core/evidence'
import { textAgain } from './text'

/** What models saw in pictures and shapes; moving or typing text changes nothing of it. */
const untouched: Kind[] = ['faces', 'person', 'subject', 'codes', 'marks']

/**
 * What is still known of a cover after only its text layers were changed: everything that a model has seen, and the text with its
 * layers told anew. Evidence that could not be had is left out, so that it is looked for again.
 */
export async function afterText(see: See, cover: Cover, engines: Engines): Promise<Partial<Evidence>> {
  const known: Partial<Evidence> = {}
  for (const kind of untouched) Object.assign(known, await seen(see, kind))
  const { text } = await seen(see, 'text')
  return text ? { ...known, text: await textAgain(text, cover, engines) } : known
}

async function seen(see: See, kind: Kind): Promise<Partial<Evidence>> {
  try {
    return { [kind]: await see(kind) }
  } catch (error) {
    if (error instanceof Unseen) return {}
    throw error
  }
}
