import { sameRatio, type Size } from '../../core/geometry'
import type { Snapshot } from '../../wall/panel-messages'
import { layersOf } from './layers'
import { historyOf } from '../storage/history'
import { ignoresOf, titleOf } from '../storage/memory'
import { refuse } from '../refuse'
import { coverSize } from '../platform'
import { exportScale, whyNot, type CoverFrame } from '../frames'
import { shows } from '../watch/shown'
import { sheetsInside } from '../sheet/tag'
import { wallOf } from '../coordinates'
import { glance } from './glance'
import { lyingOn } from './lying-on'
import { lookOnce } from './once'

/** Asked between steps; throws when the user has cancelled. */
export type GoOn = () => void

/**
 * Everything the panel needs to look and judge. Reads only: a check never changes a layer of the
 * user's.
 */
export async function snapshot(
  frame: CoverFrame,
  goOn: GoOn,
  once = lookOnce(),
): Promise<Snapshot> {
  const refusal = whyNot(frame)
  if (refusal) refuse(refusal.code, frame, refusal)
  // Photographed, our own sheet would be judged. It is the user who takes it out, at one click.
  if (sheetsInside(frame).length) refuse('sheet-inside', frame)

  // What is changed from here on is no part of this picture.
  shows(frame, { layers: [], print: '' })
  const bytes = await picture(frame)
  const print = await glance(frame)
  goOn()
  stillThere(frame)
  const png = pngSize(bytes)
  const size = sizeOf(frame, png)
  const told = isWhole(frame, size)
    ? await layersOf(frame, {
        wall: wallOf(frame, size.width),
        size,
        goOn: () => {
          goOn()
          stillThere(frame)
        },
        once,
      })
    : undefined
  shows(frame, { layers: told?.met ?? [], print })
  const onTop = lyingOn(frame)
  return {
    frame: { id: frame.id, name: frame.name },
    ...size,
    bytes,
    ...(told && { layers: told.layers }),
    ...(onTop > 0 && { onTop }),
    ...((size.width !== png.width || size.height !== png.height) && { betweenPixels: true }),
    title: titleOf(frame),
    ignores: ignoresOf(frame),
    history: await historyOf(frame),
  }
}

/**
 * Of the cover. A frame that stands between pixels may be exported a pixel larger or smaller than
 * it is; what it is counts.
 */
function sizeOf(frame: CoverFrame, png: Size): Size {
  const scale = exportScale(frame)
  const width = Math.max(1, Math.round(frame.width * scale))
  const cover = coverSize()
  const height = sameRatio(frame, cover)
    ? Math.round((width * cover.height) / cover.width)
    : Math.max(1, Math.round(frame.height * scale))
  const near = Math.abs(png.width - width) <= 1 && Math.abs(png.height - height) <= 1
  return near ? { width, height } : png
}

/** Where the picture shows more or less than the frame, no box of a layer would be right. */
const isWhole = (frame: CoverFrame, { width, height }: Size): boolean =>
  Math.abs((frame.height * width) / frame.width - height) <= 2

async function picture(frame: CoverFrame): Promise<Uint8Array> {
  try {
    return await frame.exportAsync({
      format: 'PNG',
      // The default is the document's profile; pixels would then differ from file to file.
      colorProfile: 'SRGB',
      // Shadows and overflowing layers would else move pixel (0, 0) away from the frame's corner.
      useAbsoluteBounds: true,
      contentsOnly: true,
      constraint: {
        type: 'WIDTH',
        value: Math.max(1, Math.round(frame.width * exportScale(frame))),
      },
    })
  } catch (error) {
    stillThere(frame)
    return refuse(/visible/i.test(String(error)) ? 'nothing-visible' : 'export-failed', frame, {
      detail: String(error),
    })
  }
}

function stillThere(frame: CoverFrame): void {
  if (frame.removed) refuse('removed')
}

function pngSize(bytes: Uint8Array) {
  const at = (offset: number) =>
    ((bytes[offset] << 24) |
      (bytes[offset + 1] << 16) |
      (bytes[offset + 2] << 8) |
      bytes[offset + 3]) >>>
    0
  return { width: at(16), height: at(20) }
}
