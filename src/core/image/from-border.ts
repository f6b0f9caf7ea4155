import type { Size } from '../geometry'

/**
 * Spreads from all pixels of the border over the four neighbours, as far as `enters` says. It is
 * asked again for a pixel that it entered, and must say no then. Linear in the pixels entered.
 */
export function fromBorder({ width, height }: Size, enters: (i: number) => boolean): void {
  const open: number[] = []
  const visit = (i: number) => {
    if (enters(i)) open.push(i)
  }
  for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(visit)
  for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(visit)
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const x = i % width
    if (x > 0) visit(i - 1)
    if (x < width - 1) visit(i + 1)
    if (i >= width) visit(i - width)
    if (i < (height - 1) * width) visit(i + width)
  }
}
