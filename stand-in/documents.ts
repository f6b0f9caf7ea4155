import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { PageOfFile } from './api/load'
import { newItem, type FontName, type Item, type Kind, type Rect } from './doc/item'
import type { Drawn } from './doc/text'

/** A glyph in a text: its outline's name, place, size, first character, turn in radians. */
type Glyph = [outline: string, x: number, y: number, size: number, first: number, turn?: number]

export interface Branch extends Partial<Omit<Item, 'children' | 'more' | 'type'>> {
  id: string
  type: Kind
  children?: Branch[]
  more?: Record<string, unknown> & {
    drawn?: { width: number; height: number; glyphs: Glyph[] }
  }
}

/** A converted file: its pages as trees, its pictures, and the outlines of glyphs in em units. */
export interface Document {
  name: string
  pages: { name: string; children: Branch[] }[]
  images: Record<string, { width: number; height: number; data: string }>
  glyphs: Record<string, string>
}

/** Reads a document that was converted from a `.fig` file, gzipped or not. */
export function readDocument(path: string): Document {
  const bytes = readFileSync(path)
  return JSON.parse(String(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)) as Document
}

/** One of its pages, as the stand-in loads it; with all fonts that it names. */
export function pageOf(document: Document, index: number): PageOfFile {
  const page = document.pages[index]
  const items: Item[] = []
  const put = (branch: Branch, parent: string) => {
    items.push(itemOf(document, branch, parent))
    for (const child of branch.children ?? []) put(child, branch.id)
  }
  for (const branch of page.children) put(branch, '0:1')
  const images = Object.entries(document.images).map(([hash, { data }]) => [hash, data])
  return {
    name: page.name,
    items,
    images: Object.fromEntries(images) as Record<string, string>,
    fonts: fontsIn(items),
  }
}

function itemOf({ glyphs }: Document, branch: Branch, parent: string): Item {
  const { children = [], more = {}, ...own } = branch
  const plain = newItem(branch.id, branch.type)
  const { drawn, ...rest } = more
  const item: Item = {
    ...plain,
    strokes: [],
    ...own,
    parent,
    children: children.map(({ id }) => id),
    more: { ...plain.more, ...rest },
  }
  // As files call it; plugins are told another word.
  if (item.more.booleanOperation === 'XOR') item.more.booleanOperation = 'EXCLUDE'
  if (item.type === 'LINE') item.height = 0
  const letters = drawn && lettersOf(drawn, glyphs)
  if (letters?.paths.length) item.more.drawn = letters
  return item
}

function fontsIn(items: Item[]): FontName[] {
  const found = new Map<string, FontName>()
  for (const { text, more } of items)
    for (const style of [more.base as Item['text'], ...(text?.runs ?? [])]) {
      const font = (style as { fontName?: FontName } | undefined)?.fontName
      if (font) found.set(`${font.family} ${font.style}`, font)
    }
  return [...found.values()]
}

function lettersOf(
  { width, height, glyphs }: { width: number; height: number; glyphs: Glyph[] },
  outlines: Record<string, string>,
): Drawn {
  const corners: { x: number; y: number }[] = []
  const paths = glyphs
    .filter(([name]) => outlines[name])
    .map((glyph): [string, number] => [placed(outlines[glyph[0]], glyph, corners), glyph[4]])
  return { width, height, paths, ink: corners.length ? around(corners) : null }
}

/** A glyph, which has its y upwards, put at its place; its points are added to `corners`. */
function placed(
  data: string,
  [, left, base, size, , turn = 0]: Glyph,
  corners: { x: number; y: number }[],
): string {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  let across: number | null = null
  const tokens = data
    .trim()
    .split(/\s+/)
    .flatMap((token) => {
      if (/^[MLQCZ]$/.test(token)) return [token]
      const v = Number(token) * size
      if (across === null) {
        across = v
        return []
      }
      const point = { x: left + across * cos + v * sin, y: base + across * sin - v * cos }
      across = null
      corners.push(point)
      return [point.x.toFixed(2), point.y.toFixed(2)]
    })
  return tokens.join(' ')
}

function around(points: { x: number; y: number }[]): Rect {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const { x, y } of points) {
    box.x0 = Math.min(box.x0, x)
    box.y0 = Math.min(box.y0, y)
    box.x1 = Math.max(box.x1, x)
    box.y1 = Math.max(box.y1, y)
  }
  return { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 }
}
