import { refuse, writing } from '../refuse'
import { forget, keep, kept, keys } from './own-storage'

/** Of our keys: each outcome has one of its own, so that two windows never write over each other. */
const ours = /^outcome \d{4}-/
/** So many are kept, the newest: about 2 MB of the 5 that the storage holds. */
const MOST = 600

/** Keeps what the platform said of a cover, as the line that `livecover calibrate` reads. */
export async function keepOutcome(line: string): Promise<void> {
  const key = `outcome ${new Date().toISOString()} ${Math.random().toString(36).slice(2)}`
  await writing(() => keep(key, line))
  for (const old of (await ourKeys()).slice(0, -MOST)) await forget(old)
}

/** All that are kept, the oldest first. */
export async function keptOutcomes(): Promise<string[]> {
  const lines = await Promise.all((await ourKeys()).map(kept))
  return lines.filter((it) => typeof it === 'string')
}

/** Forgets all of them; refuses where the storage still holds some. */
export async function forgetOutcomes(): Promise<void> {
  await Promise.all((await ourKeys()).map(forget))
  if ((await ourKeys()).length > 0) refuse('storage-blocked')
}

const ourKeys = async () => (await keys()).filter((key) => ours.test(key)).sort()
