import { hashBytes } from '../../core/hash'
import type { CoverFrame } from '../frames'

/** Pixels across: small changes still show, and it costs little. */
const WIDTH = 240

/**
 * A word that differs when the frame looks different: that of a small picture of it. Empty where
 * Figma can't export it.
 */
export async function glance(frame: CoverFrame): Promise<string> {
  try {
    const bytes = await frame.exportAsync({
      format: 'PNG',
      colorProfile: 'SRGB',
      useAbsoluteBounds: true,
      constraint: { type: 'WIDTH', value: WIDTH },
    })
    return `${hashBytes(bytes).toString(16)}-${bytes.length}`
  } catch {
    return ''
  }
}
