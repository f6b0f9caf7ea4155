import { h } from 'preact'
import type { Zone } from '../../core/pack'
import type { Picture } from '../hooks/use-picture'
import { useHere } from '../hooks/here'
import { previewWords } from './strings'
import { Zones } from './zones'

/* How the app of a platform for lives shows a cover. */

/** The two-column Live tab: ours and, to compare, a grey neighbour; below it a search row. */
export function Feed({ picture }: { picture: Picture }) {
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

export function FullScreen({ picture, zones }: { picture: Picture; zones: Zone[] }) {
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
