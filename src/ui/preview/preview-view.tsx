import { Text, Toggle } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import type { Zone } from '../../core/pack'
import { useHere } from '../hooks/here'
import { Noticed } from './noticed'
import { NoCover } from '../parts/no-cover'
import { Segments } from '../parts/segments'
import { usePicture, type Picture } from '../hooks/use-picture'
import { Feed, FullScreen } from './live-screens'
import { isBar, modesOf, type Mode } from './modes'
import { previewWords } from './strings'
import { Zones } from './zones'

/** The cover as a viewer meets it. */
export function PreviewView() {
  const { locale, pack } = useHere()
  const w = previewWords[locale]
  const picture = usePicture()
  const modes = modesOf(pack)
  const [chosen, setChosen] = useState('0')
  const mode = modes[Number(chosen)] ?? modes[0]
  const [dark, setDark] = useState(
    () =>
      document.documentElement.classList.contains('figma-dark') ||
      document.body.classList.contains('figma-dark'),
  )
  const [zones, setZones] = useState(false)

  if (!picture) return <NoCover title={w.none} text={w.noneText} />
  const hasMore = mode.kind === 'full' && mode.zones.some((it) => pack.selling || !isBar(it))
  return (
    <main class="screen">
      {modes.length > 1 && (
        <Segments
          name="mode"
          label={w.modesLabel}
          options={modes.map((it, i) => ({ value: String(i), children: nameOf(it) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <div class={`stage ${dark ? 'night' : 'day'}`}>
        <Stage {...{ mode, picture, zones }} />
      </div>
      <div class="row">
        <Toggle value={dark} onValueChange={setDark} data-field="dark">
          <Text>{w.dark}</Text>
        </Toggle>
        {hasMore && (
          <Toggle value={zones} onValueChange={setZones} data-field="zones">
            <Text>{w.zones}</Text>
          </Toggle>
        )}
      </div>
      <Noticed frame={picture.id} />
      <p class="muted">{pack.selling ? w.approximate : w.barsOf(sourcesOf(pack.zones))}</p>
    </main>
  )

  function nameOf(it: Mode): string {
    return it.kind === 'full' && it.placement ? it.placement : w.modes[it.kind]
  }
}

/** Where the bars are from that are drawn. */
const sourcesOf = (zones: readonly Zone[]): string[] => [
  ...new Set(zones.filter(isBar).map(({ source }) => source)),
]

function Stage({ mode, picture, zones }: { mode: Mode; picture: Picture; zones: boolean }) {
  const { pack } = useHere()
  if (mode.kind === 'feed') return <Feed picture={picture} />
  if (mode.kind === 'crops') return <Crops picture={picture} zones={mode.zones} />
  const shown = mode.zones.filter((it) => zones || (!pack.selling && isBar(it)))
  if (pack.selling) return <FullScreen picture={picture} zones={shown} />
  return <PlainScreen picture={picture} zones={shown} />
}

/** The picture alone under what the pack says of the app. */
function PlainScreen({ picture, zones }: { picture: Picture; zones: Zone[] }) {
  const { locale, pack } = useHere()
  return (
    <figure
      class="phone-screen plain"
      style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
    >
      <img src={picture.url} alt={picture.name} />
      <Zones zones={zones} size={pack.size} locale={locale} />
    </figure>
  )
}

function Crops({ picture, zones }: { picture: Picture; zones: Zone[] }) {
  const { locale, pack } = useHere()
  return (
    <div class="crop-list">
      {zones.map(({ id, title, box }) => (
        <figure key={id}>
          <span class="cropped" style={{ aspectRatio: `${box.width} / ${box.height}` }}>
            <img
              src={picture.url}
              alt=""
              style={{
                width: `${(100 * pack.size.width) / box.width}%`,
                left: `${(-100 * box.x) / box.width}%`,
                top: `${(-100 * box.y) / box.height}%`,
              }}
            />
          </span>
          <figcaption>{title[locale]}</figcaption>
        </figure>
      ))}
    </div>
  )
}
