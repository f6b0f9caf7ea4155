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
type Range = { start: number; end: number; style?: string } & Record<Field, unknown>

/** The words of a text with all their styles. */
export interface Ranges {
  characters: string
  ranges: Range[]
}

export function rangesOf(text: TextNode): Ranges {
  const segments = text.getStyledTextSegments([...fields, 'textStyleId'])
  return {
    characters: text.characters,
    ranges: segments.map(({ start, end, textStyleId, ...it }) => ({
      start,
      end,
      ...(textStyleId && { style: textStyleId }),
      ...(pick(it) as Record<Field, unknown>),
    })),
  }
}

const pick = (it: Record<string, unknown>) =>
  Object.fromEntries(fields.map((field) => [field, it[field]]))

/** Writes only what differs: a style that is written anew would come off its shared style. */
export async function writeRanges(text: TextNode, { characters, ranges }: Ranges): Promise<void> {
  await loadAll(text, ranges)
  if (text.characters !== characters) text.characters = characters
  for (const range of ranges) {
    if (range.style) await shared(text, range, range.style)
    for (const field of fields) writeField(text, range, field)
  }
}

/** Before a text is written to, its fonts must be there: those of now and those of then. */
async function loadAll(text: TextNode, ranges: Range[]): Promise<void> {
  const now = text.characters ? text.getRangeAllFontNames(0, text.characters.length) : []
  const then = ranges.map(({ fontName }) => fontName as FontName)
  const fonts = [...now, ...then, ...(text.fontName === figma.mixed ? [] : [text.fontName])]
  await Promise.all(fonts.map((font) => figma.loadFontAsync(font)))
}

async function shared(text: TextNode, { start, end }: Range, style: string): Promise<void> {
  // A style that is gone since leaves the looks of it, which are written next.
  if ('setRangeTextStyleIdAsync' in text)
    await text.setRangeTextStyleIdAsync(start, end, style).catch(() => undefined)
}

function writeField(text: TextNode, range: Range, field: Field): void {
  const { start, end } = range
  const [now] = text.getStyledTextSegments([field], start, end)
  const whole = now && now.end - now.start === end - start
  if (whole && JSON.stringify(now[field]) === JSON.stringify(range[field])) return
  const set = `setRange${field[0].toUpperCase()}${field.slice(1)}` as 'setRangeFontSize'
  text[set](start, end, range[field] as never)
}
