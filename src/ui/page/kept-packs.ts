import { packKey, type Pack } from '../../core/pack'
import type { Report } from '../../core/report'
import { packById, packOf } from '../../packs'
import { WrongPack } from '../../packs/file/problems'
import type { Storage, Stored } from './storage'

type Named = Report['pack']

/** The packs that stay on this machine: the one that was chosen, and those that checks were made by. */
export interface KeptPacks {
  /** By what `packOf` opens the one that was chosen last; null where none was. */
  chosen(): Promise<string | null>
  choose(pack: Pack): Promise<void>
  /** The pack of an earlier check; null where its file is kept no more, or can’t be read any more. */
  of(named: Named): Promise<Pack | null>
  /** Lets go of all files but these and the chosen one. */
  keepOf(named: readonly Named[]): Promise<void>
}

/** No pack is called so: what names a file has a space in it. */
const CHOSEN = 'chosen'
const keyOf = ({ id, hash }: Named): string => `${id} ${hash}`

export function keptPacks(storage: Storage): KeptPacks {
  const put = (kept: Stored['packs']) => storage.put('packs', kept.key, kept)
  const chosen = async () => (await storage.get('packs', CHOSEN))?.pack ?? null
  return {
    chosen,
    async choose(pack) {
      const text = packKey(pack)
      if (pack.text !== undefined) await put({ key: keyOf(pack), pack: text })
      await put({ key: CHOSEN, pack: text })
    },
    async of(named) {
      if (named.hash === undefined) return packById(named.id) ?? null
      const kept = await storage.get('packs', keyOf(named))
      return kept ? readable(kept.pack) : null
    },
    async keepOf(named) {
      const used = new Set(named.map(keyOf))
      const text = await chosen()
      const old = (await storage.all('packs')).filter(
        ({ key, pack }) => key !== CHOSEN && !used.has(key) && pack !== text,
      )
      await storage.drop('packs', old.map(({ key }) => key)) // prettier-ignore
    },
  }
}

function readable(text: string): Pack | null {
  try {
    return packOf(text)
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    return null
  }
}
