import { findVariable } from '../may-lack'

const fields = [
  'fontName',
  'fontSize',
  'fills',
  'textCase',
  'textDecoration',
  'letterSpacing',
  'lineHeight',
] as const
type Field = (typeof fields)[number]
type Bound = { [field in VariableBindableTextField]?: VariableAlias }
type Looks = Pick<StyledTextSegment, Field>
type Range = { start: number; end: number; style?: string; bound?: Bound } & Looks

/** The words of a text with all their styles. */
export interface Ranges {
  characters: string
  ranges: Range[]
  /** The variable that the words come from. */
  variable?: VariableAlias
}

export function rangesOf(text: TextNode): Ranges {
  const segments = text.getStyledTextSegments([...fields, 'textStyleId', 'boundVariables'])
  const variable = text.boundVariables?.characters
  return {
    characters: text.characters,
    ...(variable && { variable }),
    ranges: segments.map(({ start, end, textStyleId, boundVariables, ...it }) => ({
      start,
      end,
      ...(textStyleId && { style: textStyleId }),
      ...(boundVariables && Object.keys(boundVariables).length && { bound: boundVariables }),
      ...looksOf(it),
    })),
  }
}

const looksOf = (it: Looks): Looks => ({
  fontName: it.fontName,
  fontSize: it.fontSize,
  fills: it.fills,
  textCase: it.textCase,
  textDecoration: it.textDecoration,
  letterSpacing: it.letterSpacing,
  lineHeight: it.lineHeight,
})

/** Writes only what differs. */
export async function writeRanges(
  text: TextNode,
  { characters, ranges, variable }: Ranges,
): Promise<void> {
  await loadAll(text, ranges)
  if (text.characters !== characters) text.characters = characters
  for (const range of ranges) {
    for (const field of fields) writeField(text, range, field)
    // Last: what is written by hand comes off its shared style.
    if (range.style) await shared(text, range, range.style)
    if (range.bound) await bindAgain(text, range, range.bound)
  }
  const words = variable && (await variableOf(variable))
  if (words) text.setBoundVariable('characters', words)
}

/** Values that came from variables come from them again. */
async function bindAgain(text: TextNode, { start, end }: Range, bound: Bound): Promise<void> {
  for (const field of Object.keys(bound) as VariableBindableTextField[]) {
    const alias = bound[field]
    const variable = alias && (await variableOf(alias))
    if (variable) text.setRangeBoundVariable(start, end, field, variable)
  }
}

/** One that is gone since leaves its value. */
const variableOf = ({ id }: VariableAlias): Promise<Variable | null> => findVariable(id)

/** Before a text is written to, its fonts must be there: those of now and those of then. */
async function loadAll(text: TextNode, ranges: Range[]): Promise<void> {
  const now = text.characters ? text.getRangeAllFontNames(0, text.characters.length) : []
  const then = ranges.map(({ fontName }) => fontName)
  const fonts = [...now, ...then, ...(text.fontName === figma.mixed ? [] : [text.fontName])]
  await Promise.all(fonts.map((font) => figma.loadFontAsync(font)))
}

async function shared(text: TextNode, { start, end }: Range, style: string): Promise<void> {
  const [now] = text.getStyledTextSegments(['textStyleId'], start, end)
  if (now && now.end === end && now.textStyleId === style) return
  // A style that is gone since leaves the looks of it.
  if ('setRangeTextStyleIdAsync' in text)
    await text.setRangeTextStyleIdAsync(start, end, style).catch(() => undefined)
}

function writeField<F extends Field>(text: TextNode, range: Range, field: F): void {
  const { start, end } = range
  const [now] = text.getStyledTextSegments([field], start, end)
  const whole = now && now.end - now.start === end - start
  if (whole && JSON.stringify(now[field]) === JSON.stringify(range[field])) return
  setters[field](text, start, end, range[field])
}

type Set<F extends Field> = (text: TextNode, start: number, end: number, value: Looks[F]) => void
const setters: { [F in Field]: Set<F> } = {
  fontName: (text, ...it) => text.setRangeFontName(...it),
  fontSize: (text, ...it) => text.setRangeFontSize(...it),
  fills: (text, ...it) => text.setRangeFills(...it),
  textCase: (text, ...it) => text.setRangeTextCase(...it),
  textDecoration: (text, ...it) => text.setRangeTextDecoration(...it),
  letterSpacing: (text, ...it) => text.setRangeLetterSpacing(...it),
  lineHeight: (text, ...it) => text.setRangeLineHeight(...it),
}
