import { penOf } from '../parts/pen'
import type { Locale } from '../../core/locale'
import { reference } from '../../core/image/reference'
import type { Entry } from '../../report'
import { pngOf } from '../parts/png-of'
import { pageLines, type PageLine } from './page-lines'

/** Lengths in pixels of the picture. */
const WIDTH = reference.width
const EDGE = 40
const PICTURE = 400
const GAP = 32
/** A canvas has its limits: longer pages are left to HTML. */
const TALLEST = 16_000

/**
 * The page as one PNG, for where no file of HTML is taken. Rejects where the browser can make no
 * picture of it. Of covers for which there is no room `more` says at its end how many there are.
 */
export async function pagePicture(
  entries: readonly Entry[],
  locale: Locale,
  more: (covers: number) => string,
): Promise<Uint8Array> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  const pen = penOf(canvas)
  const blocks = entries.map((entry) => blockOf(pen, entry, locale))
  const shown = blocks.filter(
    (_, i) => i === 0 || sum(blocks.slice(0, i + 1)) + 3 * EDGE <= TALLEST,
  )
  const left = blocks.length - shown.length
  canvas.height = sum(shown) + (left > 0 ? 3 : 2) * EDGE
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  let y = EDGE
  for (const block of shown) {
    await drawBlock(pen, block, y)
    y += block.height
  }
  if (left > 0)
    drawLine(pen, { text: more(left), x: 0, y: 0, size: 24, bold: false, ink: '#000' }, EDGE, y)
  return pngOf(canvas)
}

interface Block {
  entry: Entry
  lines: PageLine[]
  /** Of the picture as it is shown. */
  tall: number
  height: number
}

const sum = (blocks: readonly Block[]) => blocks.reduce((all, { height }) => all + height, 0)

function blockOf(pen: CanvasRenderingContext2D, entry: Entry, locale: Locale): Block {
  const { width, height } = entry.size
  const tall = width ? (PICTURE * height) / width : 0
  const lines = pageLines(pen, entry, WIDTH - 2 * EDGE - PICTURE - GAP, locale)
  const last = Math.max(0, ...lines.map((line) => line.y + line.size))
  return { entry, lines, tall, height: Math.ceil(Math.max(tall, last) + 2 * EDGE) }
}

async function drawBlock(
  pen: CanvasRenderingContext2D,
  { entry, lines, tall }: Block,
  top: number,
): Promise<void> {
  if (entry.picture) {
    for (const source of [entry.picture, `data:image/svg+xml,${encodeURIComponent(entry.marks)}`]) {
      const image = new Image()
      image.src = source
      await image.decode()
      pen.drawImage(image, EDGE, top, PICTURE, tall)
    }
  }
  const left = EDGE + PICTURE + GAP
  for (const line of lines) drawLine(pen, line, left, top)
}

function drawLine(
  pen: CanvasRenderingContext2D,
  { text, x, y, size, bold, ink, ground }: PageLine,
  left: number,
  top: number,
): void {
  pen.font = `${bold ? 600 : 400} ${size}px Inter, "Noto Sans SC", sans-serif`
  if (ground) {
    pen.fillStyle = ground
    pen.beginPath()
    pen.arc(left + x + 14, top + y + size - 6, 15, 0, 2 * Math.PI)
    pen.fill()
    pen.textAlign = 'center'
  }
  pen.fillStyle = ink
  pen.fillText(text, left + x + (ground ? 14 : 0), top + y + size)
  pen.textAlign = 'start'
}
