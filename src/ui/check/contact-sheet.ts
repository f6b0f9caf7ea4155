import { penOf } from '../parts/pen'
import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import { annotate, inkOf, say, type Annotation } from '../../report'
import { drawMarks, drawNumber, NUMBER } from './contact-marks'
import { pngOf } from '../parts/png-of'
import { headlineOf, split } from '../session/sort'
import { strings } from '../strings'
import type { Result } from '../session/stage'

const WIDTH = 300
const HEIGHT = 534
const GAP = 24
const LINE = 18
const COLUMNS = 4
const INK = { words: '#1a1a1a', quiet: '#6b6b6b' }

/** A line under a cover; with a number where it is about a finding. */
interface Caption {
  text: string
  ink: string
  number?: number
}

/** All covers of a batch on one picture, with numbered outlines, and under each what is wrong. */
export async function contactSheet(
  results: Result[],
  pack: Pack,
  locale: Locale,
): Promise<Uint8Array> {
  const columns = Math.min(COLUMNS, results.length)
  const rows = Math.ceil(results.length / COLUMNS)
  const captions = results.map((it) => captionOf(it, pack, locale))
  const tall = HEIGHT + LINE * Math.max(...captions.map(({ length }) => length)) + GAP
  const canvas = document.createElement('canvas')
  canvas.width = GAP + columns * (WIDTH + GAP)
  canvas.height = GAP + rows * (tall + GAP)
  const pen = penOf(canvas)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  for (const [index, it] of results.entries()) {
    const x = GAP + (index % COLUMNS) * (WIDTH + GAP)
    const y = GAP + Math.floor(index / COLUMNS) * (tall + GAP)
    await drawCover(pen, it, annotationsOf(it, pack, locale), { x, y })
    captions[index].forEach((line, nth) => drawCaption(pen, line, x, y + HEIGHT + LINE * (nth + 1)))
  }
  return pngOf(canvas)
}

const annotationsOf = (result: Result, pack: Pack, locale: Locale): Annotation[] => {
  const ignored = split(result).ignored.map(({ verdict }) => verdict)
  return annotate(result.report, pack, locale, ignored)
}

function captionOf(result: Result, pack: Pack, locale: Locale): Caption[] {
  return [
    { text: result.frame.name, ink: INK.words },
    { text: headlineOf(result, locale).words, ink: INK.words },
    ...annotationsOf(result, pack, locale).map(({ number, brief, level, sure }) => ({
      text: brief,
      ink: inkOf(level, sure),
      number,
    })),
    ...split(result).ignored.map(({ verdict, ignore }) => ({
      text: strings[locale].labelled(
        strings[locale].ignoredBecause,
        `${say(verdict, pack, locale).title} – ${ignore.reason}`,
      ),
      ink: INK.quiet,
    })),
  ]
}

async function drawCover(
  pen: CanvasRenderingContext2D,
  { picture, report }: Result,
  annotations: readonly Annotation[],
  { x, y }: { x: number; y: number },
): Promise<void> {
  const image = new Image()
  image.src = picture
  await image.decode()
  const scale = Math.min(WIDTH / image.width, HEIGHT / image.height)
  pen.fillStyle = '#eee'
  pen.fillRect(x, y, WIDTH, HEIGHT)
  pen.drawImage(image, x, y, image.width * scale, image.height * scale)
  const ratio = (image.width * scale) / report.cover.width
  pen.save()
  pen.translate(x, y)
  drawMarks(pen, annotations, ratio, { width: WIDTH, height: HEIGHT })
  pen.restore()
}

function drawCaption(
  pen: CanvasRenderingContext2D,
  { text, ink, number }: Caption,
  x: number,
  y: number,
): void {
  const indent = number === undefined ? 0 : NUMBER.width + 6
  if (number !== undefined) drawNumber(pen, number, ink, { x, y: y - 12 })
  pen.font = '12px Inter, sans-serif'
  pen.fillStyle = number === undefined ? ink : INK.words
  pen.fillText(within(pen, text, WIDTH - indent), x + indent, y)
}

/** As much of a text as fits. */
function within(pen: CanvasRenderingContext2D, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text
  let most = text.length
  while (most > 1 && pen.measureText(`${text.slice(0, most)}…`).width > width) most--
  return `${text.slice(0, most)}…`
}
