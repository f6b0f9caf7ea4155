import { baseStyle, layout, runsOf } from '../doc/text'
import type { FontName, Item, Run, Style } from '../doc/item'
import { isMissing, fontKey, needFont, type Session } from './session'
import * as check from './validate'

const styles = [
  'fontName',
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'textCase',
  'textDecoration',
  'hyperlink',
  'fills',
] as const
type StyleKey = (typeof styles)[number]
const places: Record<string, 'align' | 'vertical' | 'resize'> = {
  textAlignHorizontal: 'align',
  textAlignVertical: 'vertical',
  textAutoResize: 'resize',
}
const allowed: Record<string, string[]> = {
  textAlignHorizontal: ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED'],
  textAlignVertical: ['TOP', 'CENTER', 'BOTTOM'],
  textAutoResize: ['NONE', 'WIDTH_AND_HEIGHT', 'HEIGHT', 'TRUNCATE'],
  textCase: ['ORIGINAL', 'UPPER', 'LOWER', 'TITLE', 'SMALL_CAPS', 'SMALL_CAPS_FORCED'],
  textDecoration: ['NONE', 'UNDERLINE', 'STRIKETHROUGH'],
}
export const textProps: string[] = [
  ...styles,
  ...Object.keys(places),
  'characters',
  'hasMissingFont',
]
const mixed = { $: 'mixed' }
const isStyle = (key: string): key is StyleKey => (styles as readonly string[]).includes(key)

export function getText(s: Session, item: Item, prop: string): unknown {
  const text = item.text!
  if (prop === 'characters') return text.characters
  if (prop === 'hasMissingFont') return fontsOf(item).some((font) => isMissing(s, font))
  const place = places[prop]
  return place ? text[place] : common(runsOf(item), prop as StyleKey)
}

export function setText(s: Session, item: Item, prop: string, value: unknown) {
  const text = item.text!
  if (prop === 'hasMissingFont') throw new Error('in set_hasMissingFont: no setter for property')
  if (isStyle(prop)) return setRange(s, item, 0, text.characters.length, prop, value, `set_${prop}`)
  needFont(s, `set_${prop}`, fontsOf(item))
  if (prop === 'characters') {
    const characters = check.string(prop, value)
    const first: Run = { ...runsOf(item)[0], length: characters.length }
    return write(s, item, { ...text, characters, runs: characters ? [first] : [] }, first)
  }
  const place = places[prop]
  write(s, item, { ...text, [place]: check.oneOf(prop, value, allowed[prop]) })
}

export function getRange(item: Item, start: number, end: number, key: string): unknown {
  within(item, start, end, key)
  return common(slice(runsOf(item), start, end), key as StyleKey)
}

export function setRange(
  s: Session,
  item: Item,
  start: number,
  end: number,
  key: string,
  value: unknown,
  where = `setRange${key[0].toUpperCase()}${key.slice(1)}`,
) {
  if (!isStyle(key)) throw new Error(`in ${where}: not supported by this stand-in`)
  within(item, start, end, where)
  const next = style(s, key, value, where)
  if (key === 'fontName') needFont(s, where, [next as FontName])
  // colours and links may be changed without the font, since nothing is laid out anew
  else if (key !== 'fills' && key !== 'hyperlink') needFont(s, where, fontsOf(item))
  const text = item.text!
  const runs = runsOf(item)
  const made = merge([
    ...slice(runs, 0, start),
    ...slice(runs, start, end).map((run) => ({ ...run, [key]: next })),
    ...slice(runs, end, text.characters.length),
  ])
  const base =
    start === 0 && end === text.characters.length ? { ...baseStyle(item), [key]: next } : undefined
  write(s, item, { ...text, runs: text.characters ? made : [] }, base)
}

export function insertCharacters(
  s: Session,
  item: Item,
  start: number,
  characters: string,
  useStyle = 'BEFORE',
) {
  needFont(s, 'insertCharacters', fontsOf(item))
  within(item, start, start, 'insertCharacters')
  const text = item.text!
  const runs = runsOf(item)
  const [before, after] = [slice(runs, 0, start), slice(runs, start, text.characters.length)]
  const from =
    (useStyle === 'AFTER'
      ? (after[0] ?? before[before.length - 1])
      : (before[before.length - 1] ?? after[0])) ?? runs[0]
  const all = text.characters.slice(0, start) + characters + text.characters.slice(start)
  write(s, item, {
    ...text,
    characters: all,
    runs: merge([...before, { ...from, length: characters.length }, ...after]),
  })
}

export function deleteCharacters(s: Session, item: Item, start: number, end: number) {
  needFont(s, 'deleteCharacters', fontsOf(item))
  within(item, start, end, 'deleteCharacters')
  const text = item.text!
  const runs = runsOf(item)
  const characters = text.characters.slice(0, start) + text.characters.slice(end)
  write(s, item, {
    ...text,
    characters,
    runs: merge([...slice(runs, 0, start), ...slice(runs, end, text.characters.length)]),
  })
}

export function segments(
  item: Item,
  fields: string[],
  start = 0,
  end = item.text!.characters.length,
) {
  within(item, start, end, 'getStyledTextSegments')
  const found: (Record<string, unknown> & { start: number; end: number; characters: string })[] = []
  let at = start
  for (const run of slice(runsOf(item), start, end)) {
    const picked: Record<string, unknown> = {}
    for (const field of fields)
      picked[field] = isStyle(field) ? run[field] : segmentDefault(item, run, field)
    const last = found[found.length - 1]
    const until = at + run.length
    if (last && fields.every((f) => JSON.stringify(last[f]) === JSON.stringify(picked[f]))) {
      last.end = until
      last.characters = item.text!.characters.slice(last.start, until)
    } else if (run.length)
      found.push({
        characters: item.text!.characters.slice(at, until),
        start: at,
        end: until,
        ...picked,
      })
    at = until
  }
  return found
}

export const rangeFonts = (item: Item, start: number, end: number) =>
  unique(slice(runsOf(item), start, end).map((run) => run.fontName))

/** Sizes the box anew where the text says so; the top left corner stays. */
export function refit(s: Session, { more, ...rest }: Item): Item {
  const { drawn: _, ...kept } = more
  const item = { ...rest, more: kept }
  const { width, height } = layout(item, s.metrics)
  return { ...item, width, height }
}

const weights: Record<string, number> = {
  thin: 100,
  extralight: 200,
  light: 300,
  regular: 400,
  medium: 500,
  semibold: 600,
  bold: 700,
  extrabold: 800,
  black: 900,
}
export const weightOf = (font: FontName) =>
  weights[
    font.style
      .replace(/italic/i, '')
      .replace(/\s/g, '')
      .toLowerCase() || 'regular'
  ] ?? 400

/** What this stand-in keeps for a text as a whole, or not at all. */
function segmentDefault({ more }: Item, run: Run, field: string): unknown {
  if (field === 'textStyleId' || field === 'fillStyleId') return more[field] ?? ''
  if (field === 'boundVariables') {
    const { characters: _, ...bound } = (more.boundVariables ?? {}) as Record<string, unknown>
    return bound
  }
  if (field === 'fontWeight') return weightOf(run.fontName)
  if (field === 'fontStyle') return /italic/i.test(run.fontName.style) ? 'ITALIC' : 'REGULAR'
  if (field === 'listOptions') return { type: 'NONE' }
  if (field === 'openTypeFeatures') return {}
  return field.endsWith('Id') ? '' : 0
}

function style(s: Session, key: StyleKey, value: unknown, where: string): unknown {
  if (key === 'fontSize') return check.number(key, value, 1)
  if (key === 'fills') return check.paints(key, value, (hash) => !!s.images.get(hash))
  if (key === 'lineHeight' || key === 'letterSpacing') {
    const measure = value as { unit?: string; value?: number }
    const unit = check.oneOf(
      key,
      measure?.unit,
      key === 'lineHeight' ? ['AUTO', 'PIXELS', 'PERCENT'] : ['PIXELS', 'PERCENT'],
    )
    return unit === 'AUTO' ? { unit } : { unit, value: check.number(key, measure.value) }
  }
  if (key === 'fontName') {
    const font = value as FontName
    return { family: check.string(key, font?.family), style: check.string(key, font?.style) }
  }
  if (key === 'hyperlink') return value
  if (typeof value !== 'string') throw new Error(`in ${where}: Expected string`)
  return check.oneOf(key, value, allowed[key])
}

function write(s: Session, item: Item, text: NonNullable<Item['text']>, base?: Style) {
  const next: Item = { ...item, text, more: base ? { ...item.more, base: bare(base) } : item.more }
  if (item.text!.characters === item.name && item.more.autoRename !== false && text.characters)
    next.name = text.characters.slice(0, 200)
  else if (item.name === 'Text' && text.characters) next.name = text.characters.slice(0, 200)
  s.store.put(refit(s, next))
}

function bare(run: Style): Style {
  const {
    fontName,
    fontSize,
    lineHeight,
    letterSpacing,
    textCase,
    textDecoration,
    hyperlink,
    fills,
  } = run
  return {
    fontName,
    fontSize,
    lineHeight,
    letterSpacing,
    textCase,
    textDecoration,
    hyperlink,
    fills,
  }
}

function within(item: Item, start: number, end: number, where: string) {
  const length = item.text!.characters.length
  if (!(start >= 0 && end >= start && end <= length))
    throw new Error(
      `in ${where}: Range outside of available characters. 'start' must be less than node.characters.length and 'end' must be less than or equal to node.characters.length`,
    )
}

function slice(runs: Run[], start: number, end: number): Run[] {
  let at = 0
  const found: Run[] = []
  for (const run of runs) {
    const length = Math.min(end, at + run.length) - Math.max(start, at)
    if (length > 0 || (!run.length && start === end))
      found.push({ ...run, length: Math.max(0, length) })
    at += run.length
  }
  return found
}

function merge(runs: Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found[found.length - 1]
    if (!run.length) continue
    if (last && styles.every((key) => JSON.stringify(last[key]) === JSON.stringify(run[key])))
      last.length += run.length
    else found.push({ ...run })
  }
  return found
}

function common(runs: Run[], key: StyleKey): unknown {
  const first = runs[0]?.[key]
  return runs.every((run) => JSON.stringify(run[key]) === JSON.stringify(first)) ? first : mixed
}

const unique = (fonts: FontName[]) => [
  ...new Map(fonts.map((font) => [fontKey(font), font])).values(),
]
export const fontsOf = (item: Item) => unique(runsOf(item).map((run) => run.fontName))
