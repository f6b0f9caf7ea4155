import { tensor } from '@tensorflow/tfjs-core'
import { openNet } from '../nets/net'
import { eyewearSize } from './align'

/** Bare, clear glasses, sunglasses: the outputs of the network that tools/train-eyewear made. */
const sunglasses = 2

/** How likely dark lenses hide the eyes, seen on the strip around them. */
export function openEyewear(bytes: Uint8Array): (strip: Float32Array) => number {
  const net = openNet(bytes, { floats: true })
  return (strip) => {
    const input = tensor(
      strip.map((value) => value * 2 - 1),
      [1, eyewearSize.height, eyewearSize.width, 3],
    )
    const [answer] = net.run(input)
    const probability = answer.dataSync()[sunglasses]
    input.dispose()
    answer.dispose()
    return probability
  }
}
