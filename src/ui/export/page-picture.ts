import type { Locale } from '../../core/locale'
import type { Entry } from '../../report'
import { pageLines, type PageLine } from './page-lines'

/** Lengths in pixels of the picture. */
const WIDTH = 1080
const EDGE = 40
const PICTURE = 400
const GAP = 32
/** A canvas has its limits: longer pages are left to HTML. */
const TALLEST = 16_000

/**
 * The page as one PNG, for where no file of HTML is taken. Rejects where the browser can make no
 * picture of it; covers for which there is no room are left out.
 */
export async function pagePicture(entries: readonly Entry[], locale: Locale): Promise<Uint8Array> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  const pen = canvas.getContext('2d')!
  const blocks = entries.map((entry) => blockOf(pen, entry, locale))
  const shown = blocks.filter((_, i) => sum(blocks.slice(0, i + 1)) + 2 * EDGE <= TALLEST)
  canvas.height = sum(shown) + 2 * EDGE
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  let y = EDGE
  for (const block of shown) {
    await drawBlock(pen, block, y)
    y += block.height
  }
  const blob = await new Promise<Blob>((done, failed) =>
    canvas.toBlob((it) => (it ? done(it) : failed(new Error('no PNG'))), 'image/png'),
  )
  return new Uint8Array(await blob.arrayBuffer())
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
  for (const { text, x, y, size, bold, ink, ground } of lines) {
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
}
