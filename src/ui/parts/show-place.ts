import type { Finding } from '../../core/finding'
import { ask } from '../../wall/bridge'
import type { Result } from '../session/stage'

/** Turns the canvas to a place of a cover, or to the whole of it. */
export function showPlace({ frame, report }: Result, place?: Finding): void {
  const { width, height } = report.cover
  ask('show', {
    frame: frame.id,
    cover: { width, height },
    ...(place?.layers && { layer: place.layers[0] }),
    ...(place && {
      box: { x: place.box.x, y: place.box.y, width: place.box.width, height: place.box.height },
    }),
  })
}
