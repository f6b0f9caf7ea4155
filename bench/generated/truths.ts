import { area, intersect, polygonOf, type Box } from '../../src/core/geometry'
import { unionShare } from '../../src/core/image/fill'
import type { Drawing } from './draw'
import type { Scene } from './scenes'

const frame = { x: 0, y: 0, width: 1080, height: 1920 }
const textBox = { x: 97, y: 420, width: 886, height: 858 }

/** Rules of which no drawing settles anything: three speak of photographs, one of no picture. */
export const unsettled = ['visual-focus', 'visual-flow', 'face-sharpness', 'upload-checklist']

/**
 * What each other rule should say of a scene: whether it should fail it. Undefined where the drawing
 * settles nothing: too near to a limit, or nothing of the kind drawn.
 */
export function truthsOf(
  scene: Scene,
  { lines, product, host }: Drawing,
  bytes: number,
): Record<string, boolean | undefined> {
  const says = (kind: Scene['lines'][number]['kind']) =>
    scene.lines.some((line) => line.kind === kind)
  const whole = scene.size.width * 16 === scene.size.height * 9
  const inFrame = (box: Box) => area(intersect(box, frame)) / area(frame)
  /** Decided only well away from the limit, and only where nothing was cropped off. */
  const clear = (value: number | null, low: number, high: number, lowFails: boolean) =>
    !whole || value === null || (value > low && value < high)
      ? undefined
      : value <= low === lowFails
  const offset =
    product &&
    Math.max(Math.abs(middle(product).x / 1080 - 0.5), Math.abs(middle(product).y / 1920 - 0.5))
  return {
    'frame-size': scene.size.width !== 1080 || scene.size.height !== 1920,
    'file-weight': bytes > 5_000_000,
    'gps-metadata': scene.file === 'jpeg with GPS',
    'qr-code': scene.code !== null,
    'third-party-logo': says('platform'),
    'promo-countdown': says('countdown'),
    'price-number': says('price'),
    'competitor-packaging': says('competitor'),
    'category-keyword': !says('category'),
    'text-ratio': clear(unionShare(lines.map(polygonOf), frame), 0.12, 0.18, false),
    'title-match': titleFails(scene),
    'subject-sharpness': product && !scene.pale ? scene.blurred : undefined,
    'face-visible': host ? scene.host!.hides !== 'nothing' : false,
    'cover-reuse': scene.past === 'itself',
    'colour-saturation': scene.pale ? undefined : scene.grey,
    'host-coverage': host ? clear(inFrame(host), 0.36, 0.44, true) : true,
    'product-coverage': clear(product && inFrame(product), 0.5, 0.7, true),
    'product-centred': clear(offset, 0.07, 0.17, false),
    'background-clean': scene.pale ? undefined : scene.background === 'busy',
    contrast: scene.pale ? true : scene.background === 'busy' ? false : undefined,
    'safe-zone': whole ? outside(scene, lines) : undefined,
  }
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** Decided only where all of the title stands on the cover, or none of it. */
function titleFails({ title, lines }: Scene): boolean | undefined {
  if (lines.length === 0) return undefined
  if (title === 'Bluetooth speaker') return true
  return lines.some(({ text }) => text === title) ? false : undefined
}

/**
 * Type under the app's bar is outside; type within the text box is inside, where host and product
 * are in the middle as well.
 */
function outside({ host, product }: Scene, lines: Box[]): boolean | undefined {
  if (lines.some(({ y, height }) => y + height < 150)) return true
  const within = lines.every((box) => area(intersect(box, textBox)) === area(box))
  return within && (host || product?.x === 540) ? false : undefined
}
