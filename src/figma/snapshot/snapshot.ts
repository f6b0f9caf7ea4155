import type { Snapshot } from '../../wall/panel-messages'
import { layersOf } from './layers'
import { historyOf } from '../storage/history'
import { ignoresOf, titleOf } from '../storage/memory'
import { refuse } from '../refuse'
import { exportScale, whyNot, type CoverFrame } from '../frames'
import { sheetsInside } from '../sheet/tag'
import { wallOf } from '../coordinates'

/** Asked between steps; throws when the person has cancelled. */
export type GoOn = () => void

/**
 * Everything the panel needs to look and judge. Reads only: a check never changes a layer of the
 * person's.
 */
export async function snapshot(frame: CoverFrame, goOn: GoOn): Promise<Snapshot> {
  const refusal = whyNot(frame)
  if (refusal) refuse(refusal.code, frame, refusal)
  // Photographed, our own sheet would be judged. It is the user who takes it out, at one click.
  if (sheetsInside(frame).length) refuse('sheet-inside', frame)

  const bytes = await picture(frame)
  goOn()
  stillThere(frame)
  const { width, height } = pngSize(bytes)
  const layers = await layersOf(frame, wallOf(frame, width), { width, height }, () => {
    goOn()
    stillThere(frame)
  })
  return {
    frame: { id: frame.id, name: frame.name },
    width,
    height,
    bytes,
    ...(layers && { layers }),
    title: titleOf(frame),
    ignores: ignoresOf(frame),
    history: await historyOf(frame),
  }
}

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
