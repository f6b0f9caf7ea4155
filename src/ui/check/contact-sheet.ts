import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import { annotate, inkOf, outline, say, type Place } from '../../report'
import { headlineOf, split } from '../session/sort'
import { strings } from '../strings'
import type { Result } from '../session/stage'

const WIDTH = 270
const HEIGHT = 480
const GAP = 24
/** Name and headline, and a line for each finding that was ignored. */
const CAPTION = 44
const LINE = 18
const COLUMNS = 4

/** All covers of a batch on one picture, with their verdicts and numbered boxes. */
export async function contactSheet(
  results: Result[],
  pack: Pack,
  locale: Locale,
): Promise<Uint8Array> {
  const columns = Math.min(COLUMNS, results.length)
  const rows = Math.ceil(results.length / COLUMNS)
  const caption = CAPTION + LINE * Math.max(...results.map((it) => split(it).ignored.length))
  const canvas = document.createElement('canvas')
  canvas.width = GAP + columns * (WIDTH + GAP)
  canvas.height = GAP + rows * (HEIGHT + caption + GAP)
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  for (const [index, it] of results.entries()) {
    await drawCover(
      pen,
      it,
      GAP + (index % COLUMNS) * (WIDTH + GAP),
      GAP + Math.floor(index / COLUMNS) * (HEIGHT + caption + GAP),
      pack,
      locale,
    )
  }
  const blob = await new Promise<Blob>((done, failed) =>
    canvas.toBlob((it) => (it ? done(it) : failed(new Error('no PNG'))), 'image/png'),
  )
  return new Uint8Array(await blob.arrayBuffer())
}

async function drawCover(
  pen: CanvasRenderingContext2D,
  result: Result,
  x: number,
  y: number,
  pack: Pack,
  locale: Locale,
): Promise<void> {
  const { picture, report, frame } = result
  const image = new Image()
  image.src = picture
  await image.decode()
  const scale = Math.min(WIDTH / image.width, HEIGHT / image.height)
  pen.fillStyle = '#eee'
  pen.fillRect(x, y, WIDTH, HEIGHT)
  pen.drawImage(image, x, y, image.width * scale, image.height * scale)
  const ratio = (image.width * scale) / report.cover.width
  pen.font = '600 12px Inter, sans-serif'
  const { ignored } = split(result)
  const skipped = ignored.map(({ verdict }) => verdict)
  for (const { number, level, places } of annotate(report, pack, locale, skipped).reverse()) {
    for (const place of places)
      drawPlace(pen, place, number, inkOf(level, place.sure), { x, y, ratio })
  }
  pen.fillStyle = '#1a1a1a'
  const line = (text: string, nth: number) =>
    pen.fillText(within(pen, text), x, y + HEIGHT + LINE * nth)
  line(frame.name, 1)
  pen.font = '12px Inter, sans-serif'
  line(headlineOf(result, locale).words, 2)
  pen.fillStyle = '#6b6b6b'
  ignored.forEach(({ verdict, ignore }, i) =>
    line(
      `${strings[locale].ignoredBecause}: ${say(verdict, pack, locale).title} – ${ignore.reason}`,
      3 + i,
    ),
  )
}

/** Its outline, and its number where the outline begins. */
function drawPlace(
  pen: CanvasRenderingContext2D,
  { polygon, sure }: Place,
  number: number,
  ink: string,
  at: { x: number; y: number; ratio: number },
): void {
  const corners = polygon.map(([x, y]) => [at.x + x * at.ratio, at.y + y * at.ratio] as const)
  pen.strokeStyle = pen.fillStyle = ink
  pen.lineWidth = 2
  pen.setLineDash(sure ? [] : outline.dash.map((it) => it / 3))
  pen.beginPath()
  for (const [x, y] of corners) pen.lineTo(x, y)
  pen.closePath()
  pen.stroke()
  pen.setLineDash([])
  const [left, top] = corners[0]
  pen.fillRect(left, top, 20, 16)
  pen.fillStyle = '#fff'
  pen.fillText(String(number), left + 5, top + 12)
}

/** As much of a text as fits under a cover. */
function within(pen: CanvasRenderingContext2D, text: string): string {
  if (pen.measureText(text).width <= WIDTH) return text
  let most = text.length
  while (most > 1 && pen.measureText(`${text.slice(0, most)}…`).width > WIDTH) most--
  return `${text.slice(0, most)}…`
}
