import { wallOf } from '../../../src/figma/coordinates'
import type { CoverFrame } from '../../../src/figma/frames'
import { layersOf } from '../../../src/figma/snapshot/layers'
import { lookOnce } from '../../../src/figma/snapshot/once'
import type { Layer } from '../../../src/core/scene'
import { cover, type Fake } from '../../kit/nodes'

/** The layers told of a cover of 1080×1920 at the page's origin. */
export async function seenIn(...children: Fake[]): Promise<Layer[]> {
  const frame = cover(...children) as unknown as CoverFrame
  const told = await layersOf(frame, {
    wall: wallOf(frame, 1080),
    size: { width: 1080, height: 1920 },
    goOn: () => {},
    once: lookOnce(),
  })
  if (!told) throw new Error('too many layers')
  return told.layers
}

export const names = (layers: readonly Layer[]): string[] => layers.map(({ name }) => name)
