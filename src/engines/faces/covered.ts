import type { Hidden } from '../../core/evidence'
import { openNet } from '../nets/net'
import type { Layers } from './features'

/**
 * Opens the net that tools/train-covered made: it sits on three layers of the feature network and
 * says which parts of a face something hides, whatever it is.
 */
export function openCovered(bytes: Uint8Array): (layers: Layers) => Hidden {
  const net = openNet(bytes, { floats: true })
  return ([, coarse, middle, fine]) => {
    const [answer] = net.run(fine, middle, coarse)
    const [rightEye, leftEye, nose, mouth, sheet] = answer.data
    return { rightEye, leftEye, nose, mouth, sheet }
  }
}
