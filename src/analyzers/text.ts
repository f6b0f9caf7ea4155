import { Unseen, type Analyzer, type See } from '../core/unseen'
import type { Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import type { Code, TextLine, TextSeen } from '../core/evidence'
import { shareInside, type Box } from '../core/geometry'
import { inCode } from '../core/in-code'
import { measure } from './text/areas'
import { layerLines } from './text/layer-lines'
import { mayHideText } from './text/may-hide-text'
import { pixelLines } from './text/pixel-lines'
import { looksWritten, vacated } from './text/vacated'

/**
 * Text of layers exactly, text of pixels by reading what the layers leave; each place counted once,
 * each line's origin kept.
 */
export const text: Analyzer<'text'> = async (see, engines) => {
  const cover = await see('cover')
  const known = await layerLines(cover.layers ?? [], engines.image)
  if (!mayHideText(cover.layers)) return seenText(cover, known, [])
  try {
    const reader = await engines.text()
    const codes = codesIn(see)
    const decoded = codes.then((some) => boxesOf(some, ({ text }) => text !== null))
    const read = await pixelLines(cover.raster, known, reader, decoded)
    const undecoded = boxesOf(await codes, ({ text }) => text === null)
    const lines = read.filter((line) => isWritten(line) || !inCode(line.polygon, undecoded))
    return seenText(cover, known, lines)
  } catch (error) {
    // Where the pixels can't be read, what the layers say still holds.
    throw error instanceof Unseen ? error.beside({ text: seenText(cover, known, []) }) : error
  }
}

/**
 * The same text after layers were moved or typed in: nothing is read again, what the pixels said
 * holds where no layer covers it now. Where a layer has left a picture on which there may be type,
 * that is an absence: it has to be read.
 */
export async function textAgain(
  { lines, uncovered = false }: TextSeen & { uncovered?: boolean },
  cover: Cover,
  engines: Engines,
): Promise<TextSeen | Unseen> {
  const known = await layerLines(cover.layers ?? [], engines.image)
  const bare = lines.filter(
    ({ origin, box }) =>
      origin === 'ocr' && !known.some((line) => shareInside(box, line.box) > 0.5),
  )
  const text = seenText(cover, known, bare)
  const places = known.map(({ box }) => box)
  const bared =
    mayHideText(cover.layers) &&
    vacated(lines, known).some((place) => looksWritten(cover.raster, place, places))
  return uncovered || bared ? new Unseen('uncovered', '', { text }) : text
}

function seenText(
  { raster }: Cover,
  known: readonly TextLine[],
  read: readonly TextLine[],
): TextSeen {
  const lines = [...known, ...read]
  return { lines, ...measure(raster, lines) }
}

/**
 * In what nobody could decode there may be type: letters have rings, too. There alone what is as
 * surely read, and so long, is believed; modules look like single letters, and like 口 or 回.
 */
const isWritten = ({ text, confidence }: TextLine): boolean =>
  confidence >= 0.95 &&
  text.length >= 4 &&
  /[\p{L}\d]{2}/u.test(text.replace(/[口日田回国四]/gu, ''))

const boxesOf = (codes: readonly Code[], fits: (code: Code) => boolean): Box[] =>
  codes.filter(fits).map(({ box }) => box)

/** Under what only may be a code there may be text. Where nobody can look for codes, all is read. */
async function codesIn(see: See): Promise<Code[]> {
  try {
    return (await see('codes')).filter(({ sure }) => sure)
  } catch (error) {
    if (error instanceof Unseen) return []
    throw error
  }
}
