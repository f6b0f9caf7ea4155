import { useRef, useState } from 'preact/hooks'
import type { Locale } from '../../../core/locale'
import { chosen, dropped, type Brought, type Picture } from '../intake'
import type { Page } from '../open-page'
import { pageStrings } from '../strings'
import type { PackDoor } from './use-pack'
import { useBrought } from './use-brought'
import { useWaiting } from './use-waiting'

/** More than any cover could need; the command line draws the same line. */
const most = 200_000_000

/** How pictures come in, and what is said of what did not. */
export interface Intake {
  over: boolean
  said: string
  choose(files: FileList | null): void
}

/** Takes what is dropped anywhere on the page, or pasted. A pack holds before the pictures with it. */
export function useIntake(
  { desk, shelf }: Page,
  locale: Locale,
  door: Pick<PackDoor, 'bring' | 'wrong' | 'open'>,
): Intake {
  const w = pageStrings[locale]
  const [over, setOver] = useState(false)
  const [left, setLeft] = useState<{ names: readonly string[]; hint: boolean }>({
    names: [],
    hint: false,
  })
  const [pasted, setPasted] = useState(0)
  const bring = useRef(door.bring)
  bring.current = door.bring
  const add = (pictures: readonly Picture[]) => {
    const heavy = (file: File) => file.size > most
    const named = (it: Picture) => ({ id: desk.put(it), name: it.name })
    for (const it of pictures.filter(({ file }) => heavy(file))) {
      const detail = w.tooHeavy(Math.round(it.file.size / 1e6))
      shelf.addLost(named(it), { unreadable: { reason: 'too-heavy', detail } })
    }
    shelf.add(pictures.filter(({ file }) => !heavy(file)).map(named))
  }
  const [waiting, wait] = useWaiting(door, add)
  const take = async ({ pictures, leftOut, pack }: Brought, hint = false) => {
    if (pack && !(await bring.current(pack))) wait(pictures)
    else add(pictures)
    setLeft({ names: leftOut, hint })
  }
  useBrought(setOver, {
    dropped: (items) => void dropped(items).then(take),
    pasted(files) {
      const { pictures, pack } = chosen(files)
      if (!pictures.length && !pack) return
      const names = pictures.map((_, i) => w.pasted(pasted + i + 1))
      setPasted(pasted + pictures.length)
      const named = pictures.map(({ file }, i) => ({ file, name: names[i] }))
      void take({ pictures: named, pack, leftOut: [] }, named.length > 0)
    },
  })
  const said = [
    waiting ? w.awaiting(waiting) : '',
    left.hint ? w.pastedHint : '',
    left.names.length ? w.leftOut(left.names) : '',
  ]
  return {
    over,
    said: said.filter(Boolean).join(' '),
    choose: (files) => void (files?.length && take(chosen(files))),
  }
}
