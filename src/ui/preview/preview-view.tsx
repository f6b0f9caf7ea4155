import { Text, Toggle } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import type { Zone } from '../../core/pack'
import { useHere } from '../hooks/here'
import { Noticed } from './noticed'
import { NoCover } from '../parts/no-cover'
import { Segments } from '../parts/segments'
import { usePicture, type Picture } from '../hooks/use-picture'
import { previewWords } from './strings'
import { Zones } from './zones'

type Mode = 'feed' | 'full' | 'crops'

/** The cover as a viewer meets it. */
export function PreviewView() {
  const { locale, pack } = useHere()
  const w = previewWords[locale]
  const picture = usePicture()
  const [mode, setMode] = useState<Mode>('feed')
  const [dark, setDark] = useState(
    () =>
      document.documentElement.classList.contains('figma-dark') ||
      document.body.classList.contains('figma-dark'),
  )
  const [zones, setZones] = useState(false)

  if (!picture) return <NoCover title={w.none} text={w.noneText} />
  return (
    <main class="screen">
      <Segments
        name="mode"
        label={w.modesLabel}
        options={(['feed', 'full', 'crops'] as const).map((value) => ({
          value,
          children: w.modes[value],
        }))}
        value={mode}
        onChange={setMode}
      />
      <div class={`stage ${dark ? 'night' : 'day'}`}>
        {mode === 'feed' && <Feed picture={picture} />}
        {mode === 'full' && (
          <FullScreen
            picture={picture}
            zones={zones ? pack.zones.filter(({ kind }) => kind !== 'crop') : []}
          />
        )}
        {mode === 'crops' && (
          <Crops picture={picture} zones={pack.zones.filter(({ kind }) => kind === 'crop')} />
        )}
      </div>
      <div class="row">
        <Toggle value={dark} onValueChange={setDark}>
          <Text>{w.dark}</Text>
        </Toggle>
        {mode === 'full' && (
          <Toggle value={zones} onValueChange={setZones}>
            <Text>{w.zones}</Text>
          </Toggle>
        )}
      </div>
      <Noticed frame={picture.id} />
      <p class="muted">{w.approximate}</p>
    </main>
  )
}

/** The two-column Live tab: ours and, to compare, a grey neighbour; below it a search row. */
function Feed({ picture }: { picture: Picture }) {
  const { locale } = useHere()
  const w = previewWords[locale]
  return (
    <div class="feed">
      <figure class="live-card">
        <img src={picture.url} alt={picture.name} />
        <span class="live-badge">{w.live}</span>
        <span class="live-viewers">{w.viewers}</span>
        <figcaption>
          <i class="avatar" />
          <span>
            <b class="two-lines">{picture.title || w.noTitle}</b>
            <small>{w.shop}</small>
          </span>
        </figcaption>
      </figure>
      <div class="live-card other" aria-hidden="true" />
      <figure class="search-row">
        <img src={picture.url} alt="" />
        <figcaption>
          <small>{w.search}</small>
          <b class="two-lines">{picture.title || w.noTitle}</b>
          <small>{w.shop}</small>
        </figcaption>
      </figure>
    </div>
  )
}

function FullScreen({ picture, zones }: { picture: Picture; zones: Zone[] }) {
  const { locale, pack } = useHere()
  const w = previewWords[locale]
  return (
    <figure
      class="phone-screen"
      style={{ aspectRatio: `${pack.size.width} / ${pack.size.height}` }}
    >
      <img src={picture.url} alt={picture.name} />
      <div class="phone-top">
        <i class="avatar" />
        <span>{w.shop}</span>
        <span class="live-badge still">{w.live}</span>
      </div>
      <div class="phone-bottom">
        <b class="two-lines">{picture.title || w.noTitle}</b>
      </div>
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
