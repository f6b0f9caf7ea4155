import type { Hidden } from '../../core/evidence'
import { openNet, type Shaped } from '../nets/net'
import type { Layers } from './features'

/**
 * Opens the net that tools/train-covered made: it sits on three layers of the feature network and
 * says which parts of a face something hides, whatever it is.
 */
export function openCovered(bytes: Uint8Array): (layers: Layers) => Hidden {
  const net = openNet(bytes, { floats: true })
  return ([, coarse, middle, fine]) => {
    const inputs = [square(fine, 24), square(middle, 12), square(coarse, 6)]
    const [answer] = net.run(...inputs)
    const [rightEye, leftEye, nose, mouth, sheet] = answer.data
    return { rightEye, leftEye, nose, mouth, sheet }
  }
}

const square = (data: Float32Array, side: number): Shaped => ({
  data,
  shape: [1, side, side, data.length / (side * side)],
})
