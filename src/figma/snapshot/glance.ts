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
    return hashOf(bytes)
  } catch {
    return ''
  }
}

/** FNV-1a over every byte. */
function hashOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  return `${(hash >>> 0).toString(16)}-${bytes.length}`
}
