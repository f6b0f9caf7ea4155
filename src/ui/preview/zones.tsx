import { Fragment, h } from 'preact'
import type { Size } from '../../core/geometry'
import type { Zone } from '../../core/pack'
import type { Locale } from '../../core/locale'

/** The pack's zones over a picture that fills its parent. */
export const Zones = ({ zones, size, locale }: { zones: Zone[]; size: Size; locale: Locale }) => (
  <Fragment>
    {zones.map(({ id, kind, title, box }) => (
      <span
        key={id}
        class={`zone ${kind}`}
        style={{
          left: `${(100 * box.x) / size.width}%`,
          top: `${(100 * box.y) / size.height}%`,
          width: `${(100 * box.width) / size.width}%`,
          height: `${(100 * box.height) / size.height}%`,
        }}
      >
        <small>{title[locale]}</small>
      </span>
    ))}
  </Fragment>
)
