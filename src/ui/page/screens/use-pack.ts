import { useState } from 'preact/hooks'
import { packKey, type Pack } from '../../../core/pack'
import { packWords } from '../../more/pack-strings'
import { packFileText, tryPack } from '../../more/try-pack'
import type { Around } from '../../session/ports'
import type { Page } from '../open-page'

/** How a pack comes in: chosen, or brought as a file. */
export interface PackDoor {
  pack: Pack
  choosePack(pack: Pack): void
  /** Whether the choice is shown. */
  open: boolean
  show(open: boolean): void
  /** Whether the browser keeps what was chosen. */
  kept: boolean
  /**
   * What was brought last, where that is no pack and none was chosen since; with the count of all, as
   * one may come twice.
   */
  wrong: { text: string | null; count: number }
  /** Whether it is a pack, by which is judged from now on. */
  bring(file: File): Promise<boolean>
}

/** `shown`: the cover that is looked at by the user, who need not wait for it until the end. */
export function usePack(
  { pack: first, session, shelf, history, deeds }: Page,
  around: Omit<Around, 'pack'>,
  shown: string | null,
): PackDoor {
  const [pack, setPack] = useState(first)
  const [open, show] = useState(false)
  const [kept, setKept] = useState(history.kept)
  const [wrong, setWrong] = useState<PackDoor['wrong']>({ text: null, count: 0 })
  session.under({ ...around, pack })
  const choosePack = (chosen: Pack) => {
    setWrong(({ count }) => ({ text: null, count }))
    deeds.notify({ message: packWords[around.locale].used(chosen.title[around.locale]) })
    if (packKey(chosen) === packKey(pack)) return
    setPack(chosen)
    session.under({ ...around, pack: chosen })
    shelf.judgeAnew(shown ?? undefined)
    history.packs.choose(chosen).catch(() => setKept(false))
  }
  const bring = async (file: File) => {
    const text = await packFileText(file)
    const tried = tryPack(text)
    const isPack = 'pack' in tried
    setWrong(({ count }) => ({ text: isPack ? null : text, count: count + 1 }))
    if (isPack) choosePack(tried.pack)
    else show(true)
    return isPack
  }
  return { pack, choosePack, open, show, kept, wrong, bring }
}
