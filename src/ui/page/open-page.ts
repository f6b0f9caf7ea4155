import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Settings } from '../../wall/carried'
import { packKept } from '../more/pack-kept'
import { openWorker } from '../session/worker/open-worker'
import { openSession, type Session } from '../session/session'
import { canvas } from '../session/talk'
import { browserLocale } from '../strings'
import { openDesk, type Deeds, type Desk } from './desk'
import { keepingIn } from './keep-check'
import { openHistory, type History } from './history'
import type { Remembered } from './storage'
import { picturesOf } from './pictures'
import { openShelf, type Shelf } from './shelf'

/** All that the page works with. */
export interface Page {
  /** As it was when it was opened. */
  pack: Pack
  /** A sentence where another pack was kept, and can't be read. */
  packSaid: string | null
  desk: Desk
  session: Session
  shelf: Shelf
  history: History
  /** As they were when it was opened. */
  settings: Settings
  /** What the screens do with what is asked of the page. */
  deeds: Deeds
  /** Called when something new is kept in the history, or could not be. */
  onKept: (kept: boolean) => void
}

const usual: Settings = { locale: null, place: 'over', live: false, dev: false, brands: [] }

export async function openPage(): Promise<Page> {
  const storage = await openHistory()
  const settings = { ...usual, ...(await storage.settings().catch(() => ({}))) }
  const past: Remembered[] = await storage.covers().catch(() => [])
  const history: History = {
    ...storage,
    async forget() {
      await storage.forget()
      past.length = 0
    },
  }
  const locale: Locale = settings.locale ?? browserLocale()
  const chosen = await storage.packs.chosen().catch(() => null)
  const { pack, said: packSaid } = packKept(chosen, locale)
  const deeds: Deeds = {
    show: () => {},
    notify: () => {},
    settings: (it) => void history.set(it).catch(() => page.onKept(false)),
    remember(cover) {
      past.push(cover)
      void history.remember(cover).catch(() => page.onKept(false))
    },
    keepOutcome: (line) =>
      history.keepOutcome(line).catch((error: unknown) => {
        page.onKept(false)
        throw error
      }),
    outcomes: () => history.outcomes().catch(() => []),
    past: () => past,
  }
  const desk = openDesk(deeds)
  const pictures = picturesOf(desk.fileOf)
  const session = openSession(
    { canvas, openWorker, pictures },
    { pack, locale, settings, draws: false },
  )
  const keep = keepingIn(history)
  const shelf = openShelf(session, (result) => {
    void keep(result).then(
      () => page.onKept(true),
      () => page.onKept(false),
    )
  })
  const page: Page = {
    pack,
    packSaid,
    desk,
    session,
    shelf,
    history,
    settings,
    deeds,
    onKept: () => {},
  }
  return page
}
