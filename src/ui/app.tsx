import { h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask, hear } from '../wall/bridge'
import type { Asks, Tells } from '../wall/panel-messages'
import type { Settings } from '../wall/carried'
import { packKey, type Pack } from '../core/pack'
import { packs } from '../packs'
import { packKept } from './more/pack-kept'
import { Panel, type Opened } from './panel'
import { browserLocale } from './strings'

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
  const [opened, setOpened] = useState<Opened>({ command: '', editor: 'figma' })
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
