import { h } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Locale } from '../../../core/locale'
import { hear } from '../../../wall/bridge'
import type { Settings } from '../../../wall/carried'
import { Here, type Around } from '../../hooks/here'
import { browserLocale, stringsFor } from '../../strings'
import { Bar } from './bar'
import { checkingOf } from '../checking'
import { Detail } from './detail'
import { filesOf } from '../files'
import { List } from './list'
import type { Page } from '../open-page'
import { PackPanel } from './pack-panel'
import { pageStrings } from '../strings'
import { useIntake } from './use-intake'
import { useItems } from './use-items'
import { usePack } from './use-pack'
import { useFirstShown, useShown } from './use-shown'
import { Welcome } from './welcome'

/** Nothing is drawn here, and nothing has layers; titles and ignored findings are kept. */
const may = { draw: false, keep: true, resize: false }

/** The page for those who have neither Figma nor a terminal. */
export function PageApp({ page }: { page: Page }) {
  const { desk, session, shelf, deeds } = page
  const [settings, setSettings] = useState(page.settings)
  const { shown, view, part, lit, show, go, light } = useShown()
  const [toast, setToast] = useState(page.packSaid ?? '')
  const { items, stopped } = useItems(shelf)
  const locale: Locale = settings.locale ?? browserLocale()
  const id = shown && shown !== 'all' ? shown.id : null
  const door = usePack(page, { locale, settings, draws: false }, id)
  const { pack, choosePack } = door
  const checking = useMemo(() => checkingOf(shelf, session), [items])
  const change = (changed: Partial<Settings>) => {
    const next = { ...settings, ...changed }
    setSettings(next)
    deeds.settings(next)
  }
  deeds.show = ({ box }) => light(box ?? null)
  deeds.notify = ({ message }) => setToast(message)
  useWindow(locale, setToast)
  useFirstShown(items, shown, show)
  const intake = useIntake(page, locale, door)
  const frame = id ? desk.frameOf(id) : null
  const here: Around = useMemo(
    () => ({
      ...{ pack, choosePack, locale, settings, change, may, checking, view, go, part },
      t: { ...stringsFor(locale, pack.size), showOnCanvas: pageStrings[locale].show },
      selection: { frames: frame ? [frame] : [], layers: [], refusal: null, covers: 0 },
      editor: 'figma',
      mini: false,
      setMini: () => {},
      files: filesOf(items, pack, locale),
    }),
    [locale, pack, settings, checking, view, part, id],
  )
  return (
    <Here.Provider value={here}>
      <div class={`panel page ${shown ? 'with-detail' : ''}`}>
        <Bar door={door} toast={toast} />
        {door.open && <PackPanel door={door} />}
        {items.length ? (
          <div class="page-body">
            <List {...{ page, items, stopped, intake, shown, show }} />
            <Detail {...{ items, shown, show, lit, unlight: () => light(null) }} />
          </div>
        ) : (
          <Welcome page={page} intake={intake} />
        )}
      </div>
    </Here.Provider>
  )
}

/** Says in the window which page this is, and hears of what none of its screens hears. */
function useWindow(locale: Locale, say: (toast: string) => void): void {
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
    document.title = `LiveCover · ${pageStrings[locale].title}`
  }, [locale])
  useEffect(
    () =>
      hear('refused', ({ asked }) => {
        if (asked === 'outcome') say(pageStrings[locale].outcomeLost)
      }),
    [locale],
  )
}
