import { Unseen, type See } from '../core/unseen'
import type { Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import type { Kind, TextSeen } from '../core/evidence'
import { allKinds, kinds } from '../core/kinds'
import type { Known } from './observe'
import { textAgain } from './text'

/** What models saw in pictures and shapes; moving or typing text changes nothing of it. */
const untouched = allKinds.filter((kind) => kinds[kind].afterText === 'keep')

/**
 * What is still known of a cover after only its text layers were changed: everything that a model
 * has seen, and the text with its layers told anew. Evidence that is missing is left out, so
 * that it is looked for again.
 */
export async function afterText(see: See, cover: Cover, engines: Engines): Promise<Known> {
  const known = await afterReading(see)
  const before = await textBefore(see)
  return before ? { ...known, text: await textAgain(before, cover, engines) } : known
}

/** The same where the text has to be read again too. */
export async function afterReading(see: See): Promise<Known> {
  const known: Known = {}
  for (const kind of untouched) Object.assign(known, await seen(see, kind))
  return known
}

async function seen(see: See, kind: Kind): Promise<Known> {
  try {
    return { [kind]: await see(kind) }
  } catch (error) {
    if (error instanceof Unseen) return {}
    throw error
  }
}

/** `uncovered`: a place that was uncovered earlier has still not been read. */
async function textBefore(see: See): Promise<(TextSeen & { uncovered?: boolean }) | undefined> {
  try {
    return await see('text')
  } catch (error) {
    if (!(error instanceof Unseen)) throw error
    const { text } = error.part
    return error.reason === 'uncovered' && text ? { ...text, uncovered: true } : undefined
  }
}
