import { h } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Locale } from '../core/locale'
import type { Pack } from '../core/pack'
import type { Editor, Settings } from '../wall/carried'
import type { Tells } from '../wall/panel-messages'
import { CheckView } from './check/check-view'
import { ExportView } from './export/export-view'
import { Here } from './hooks/here'
import { mayIn, type May } from './hooks/may'
import { useChangedByClicks } from './hooks/use-changed-by-clicks'
import { useScreenFocus } from './hooks/use-focus'
import { useLive } from './hooks/use-live'
import { useSession } from './hooks/use-session'
import { useToldRefusals } from './hooks/use-told-refusals'
import type { View } from './hooks/views'
import { Mini, useMini } from './mini'
import { MoreView } from './more/more-view'
import { PreviewView } from './preview/preview-view'
import { Resizer } from './resizer'
import { openWorker } from './session/worker/open-worker'
import { pictures } from './session/pictures'
import { openSession } from './session/session'
import { canvas } from './session/talk'
import { browserLocale, stringsFor } from './strings'
import { TopBar } from './top-bar'

/** By which command, and in which editor of Figma's. */
export interface Opened {
  command: string
  editor: Editor
}

interface PanelProps extends Opened {
  settings: Settings
  change: (part: Partial<Settings>) => void
  selection: Tells['selection']
  pack: Pack
  choose: (pack: Pack) => void
}

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

/** The panel once it is known what is selected and how it was set. */
export function Panel({ settings, change, selection, pack, choose, command, editor }: PanelProps) {
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
    (chosen: Pack) => (checking.reset(), choose(chosen)),
    [checking.reset],
  )
  const here = useMemo(
    () => ({
      ...{ pack, choosePack, locale, settings, change, selection, editor, may },
      ...{ checking, view, go, part, mini, setMini },
      t: stringsFor(locale, pack.size),
    }),
    [pack, locale, settings, selection, checking, view, part, mini],
  )
  useScreenFocus(view, checking.stage.at)
  useLive(session, settings.live)
  useToldRefusals(locale, pack)
  useChangedByClicks(checking, locale, go)
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [locale])
  useEffect(() => {
    if (command === 'check' && selection.frames.length) void checking.check('selection')
    if (command === 'check-page') void checking.check('page')
  }, [command])

  return (
    <Here.Provider value={here}>
      {mini ? (
        <Mini />
      ) : (
        <div class="panel">
          <TopBar />
          {view === 'check' && <CheckView />}
          {view === 'preview' && <PreviewView />}
          {view === 'export' && <ExportView />}
          {view === 'more' && <MoreView />}
          {may.resize && <Resizer />}
        </div>
      )}
    </Here.Provider>
  )
}
