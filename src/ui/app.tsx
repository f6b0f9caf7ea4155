import { h } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ask, hear } from '../wall/bridge'
import type { Locale } from '../core/locale'
import type { Asks, Editor, Settings, Tells } from '../wall/panel-messages'
import { packKey, type Pack } from '../core/pack'
import { packs } from '../packs'
import { CheckView } from './check/check-view'
import { ExportView } from './export/export-view'
import { Here } from './hooks/here'
import { mayIn, type May } from './hooks/may'
import { MoreView } from './more/more-view'
import { packKept } from './more/pack-kept'
import { PreviewView } from './preview/preview-view'
import { Mini, useMini } from './mini'
import { Resizer } from './resizer'
import { browserLocale, strings, stringsFor } from './strings'
import { TopBar } from './top-bar'
import { openSession } from './session/session'
import { openWorker } from './session/open-worker'
import { pictures } from './session/pictures'
import { canvas } from './session/talk'
import { useSession } from './hooks/use-session'
import type { View } from './hooks/views'
import { useScreenFocus } from './hooks/use-focus'
import { useLive } from './hooks/use-live'

const canvasFor = ({ size, shape, own }: Pack): Asks['pack']['canvas'] => ({
  size,
  larger: shape.larger,
  own: [...own],
})

/**
 * The face: what is selected, what was found, and nothing that the parts below can decide
 * themselves.
 */
export function App() {
  const [settings, setSettings] = useState<Settings | null>(null)
  const [selection, setSelection] = useState<Tells['selection'] | null>(null)
  const [opened, setOpened] = useState({ command: '', editor: 'figma' as Editor })
  const [pack, setPack] = useState(packs[0])

  useEffect(() => {
    const offs = [
      hear('opened', (it) => {
        setSettings(it.settings)
        setSelection(it.selection)
        setOpened({ command: it.command, editor: it.editor })
        const { pack: chosen, said } = packKept(it.pack, it.settings.locale ?? browserLocale())
        setPack(chosen)
        if (said) ask('notify', { message: said, error: true })
        if (chosen !== packs[0]) ask('pack', { canvas: canvasFor(chosen) })
      }),
      hear('selection', setSelection),
    ]
    ask('opened', {})
    return () => offs.forEach((off) => off())
  }, [])

  if (!settings || !selection) return <div class="panel" aria-busy="true" />
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part }
    setSettings(next)
    ask('settings', next)
  }
  const choose = (chosen: Pack) => {
    setPack(chosen)
    const keep = chosen.id === packs[0].id ? '' : packKey(chosen)
    ask('pack', { canvas: canvasFor(chosen), keep })
  }
  return <Panel {...opened} {...{ settings, change, selection, pack, choose }} />
}

interface PanelProps {
  settings: Settings
  change: (part: Partial<Settings>) => void
  selection: Tells['selection']
  pack: Pack
  choose: (pack: Pack) => void
  command: string
  editor: Editor
}

const clicks: (keyof Asks)[] = ['fix', 'template', 'zones', 'role', 'show', 'clear', 'wrap', 'same', 'live', 'forget', 'pack', 'outcome'] // prettier-ignore
/**
 * What the panel would have kept by itself, as one types or exports: told once, or every letter
 * would bring a toast.
 */
const kept: (keyof Asks)[] = ['title', 'ignore', 'checklist', 'verdicts', 'settings', 'remember']

const opening: Record<string, [View, string]> = {
  preview: ['preview', ''],
  export: ['export', ''],
  rejection: ['more', 'rejection'],
  'new-cover': ['more', 'new-cover'],
}

/** A room whose only door is shut is not entered. */
const openingView = (command: string, { draw, keep }: May): [View, string] => {
  const shut = (command === 'new-cover' && !draw) || (command === 'rejection' && !keep)
  return (!shut && opening[command]) || ['check', '']
}

function Panel({ settings, change, selection, pack, choose, command, editor }: PanelProps) {
  const locale: Locale = settings.locale ?? browserLocale()
  const may = useMemo(() => mayIn(editor), [editor])
  const around = { pack, locale, settings, draws: may.draw }
  const [session] = useState(() => openSession({ canvas, openWorker, pictures }, around))
  const checking = useSession(session, around)
  const [[view, part], setView] = useState<[View, string]>(openingView(command, may))
  const go = useCallback((next: View, at = '') => setView([next, at]), [])
  const [mini, setMini] = useMini()
  // What was found by other rules can't be said in the words of these.
  const choosePack = useCallback(
    (chosen: Pack) => {
      checking.reset()
      choose(chosen)
    },
    [checking.reset],
  )
  const here = useMemo(
    () => ({
      pack,
      choosePack,
      locale,
      t: stringsFor(locale, pack.size),
      settings,
      change,
      selection,
      editor,
      may,
      checking,
      view,
      go,
      part,
      mini,
      setMini,
    }),
    [pack, locale, settings, selection, checking, view, part, mini],
  )
  useScreenFocus(view, checking.stage.at)
  const told = useRef(new Set<string>())
  useLive(session, settings.live)
  // A check tells of its refusals itself; what was asked for by a click elsewhere is told as Figma
  // tells things.
  useEffect(
    () =>
      hear('refused', ({ asked, refusal }) => {
        const first = kept.includes(asked) && !told.current.has(asked + refusal.code)
        if (!clicks.includes(asked) && !first) return
        told.current.add(asked + refusal.code)
        const { title, text } = strings[locale].refusal(refusal, pack.size)
        ask('notify', { message: `${title}. ${text}`.slice(0, 500), error: true })
      }),
    [locale, pack],
  )
  // A mended or new cover, or one whose fix was taken back, is what one wants to see checked next.
  useEffect(() => {
    const offs = [
      hear('fixed', ({ frames, texts }) => void checking.renew(frames, texts)),
      hear('undone', ({ frames, left }) => {
        if (left) ask('notify', { message: strings[locale].undoneBut(left) })
        void checking.renew(frames, false)
      }),
    ]
    return () => offs.forEach((off) => off())
  }, [checking.renew, locale])
  useEffect(
    () =>
      hear('made', () => {
        checking.reset()
        setView(['check', ''])
      }),
    [checking.reset],
  )

  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [locale])
  useEffect(() => {
    if (command === 'check' && selection.frames.length) void checking.check('selection')
    if (command === 'check-page') void checking.check('page')
  }, [command])

  if (mini) {
    return (
      <Here.Provider value={here}>
        <Mini />
      </Here.Provider>
    )
  }
  return (
    <Here.Provider value={here}>
      <div class="panel">
        <TopBar />
        {view === 'check' && <CheckView />}
        {view === 'preview' && <PreviewView />}
        {view === 'export' && <ExportView />}
        {view === 'more' && <MoreView />}
        {may.resize && <Resizer />}
      </div>
    </Here.Provider>
  )
}
