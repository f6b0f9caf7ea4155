import { openNet } from '../nets/net'
import { eyewearSize } from './align'

/** Bare, clear glasses, sunglasses: the outputs of the network that tools/train-eyewear made. */
const sunglasses = 2

/** How likely dark lenses hide the eyes, seen on the strip around them. */
export function openEyewear(bytes: Uint8Array): (strip: Float32Array) => number {
  const net = openNet(bytes, { floats: true })
  return (strip) => {
    const data = strip.map((value) => value * 2 - 1)
    const [answer] = net.run({ data, shape: [1, eyewearSize.height, eyewearSize.width, 3] })
    return answer.data[sunglasses]
  }
}
