import { readdirSync, readFileSync } from 'node:fs'
import { measure } from '../../src/analyzers/text/areas'
import { layerLines } from '../../src/analyzers/text/layer-lines'
import { judge } from '../../src/check/judge'
import type { Edit, Skipped } from '../../src/core/document/edit'
import type { Evidence } from '../../src/core/evidence'
import { boundsOf, enclose, polygonOf } from '../../src/core/geometry'
import { newMask, newRaster } from '../../src/core/image/raster'
import type { Placement } from '../../src/core/document/placement'
import type { Verdict } from '../../src/core/report'
import type { Layer } from '../../src/core/scene'
import type { Look } from '../../src/fixes/look'
import { typeFloor } from '../../src/fixes/type-floor'
import { readableBox } from '../../src/fixes/places/readable'
import { packs } from '../../src/packs'
import type { CoverFix } from '../../src/wall/carried'
import type { Tried } from '../../src/wall/panel-messages'
import { insert, remove } from '../../stand-in/api/nodes'
import type { Metrics } from '../../stand-in/doc/text'
import type { Spec } from '../../stand-in/spec'
import { inSandbox } from '../kit/in-sandbox'
import { pngOf } from '../figma/kit/plugin'

/** Letters about as wide and as high as Inter's, and square Chinese ones. */
const likeInter: Metrics = {
  width: (text, style) =>
    [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 1 : 0.56), 0) *
    style.fontSize,
  line: ({ fontSize }) => ({ ascent: fontSize * 0.97, descent: fontSize * 0.24 }),
  ink: (text, style) => ({
    x: style.fontSize * 0.05,
    y: -style.fontSize * 0.74,
    width: Math.max(1, likeInter.width(text, style) - style.fontSize * 0.1),
    height: style.fontSize * 0.92,
  }),
}

/** A small document as it lies in a file: layers, and what is done to them after they are added. */
export interface DayDocument {
  id: string
  layers: (Spec & { role?: string })[]
  title?: string
  note?: string
  /** Whether anything in it can be mended unseen, where that is known beforehand. */
  safe?: 'some' | 'none'
  /** `at`: the place among its siblings, from the back; on top without it. */
  instances?: { of: string; into: string; name: string; x: number; y: number; at?: number }[]
  runs?: { text: string; start: number; end: number; fontSize: number; color: string }[]
}

/**
 * More documents, one in a file, from the folder that DAY_DOCUMENTS names; an error where there is
 * no such folder.
 */
export const dayDocuments = (folder = process.env.DAY_DOCUMENTS): DayDocument[] =>
  folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as DayDocument)
    : []

const pack = packs[0]
const size = { width: 1080, height: 1920 }
const bounded = new Set(['price-number', 'promo-countdown', 'third-party-logo', 'text-ratio', 'safe-zone', 'product-coverage', 'product-centred', 'frame-size']) // prettier-ignore
export const kindsOf = ({ rule }: Verdict) =>
  pack.clauses.find((clause) => clause.rule.id === rule)?.rule.fixes ?? []

/**
 * A document in the stand-in with the plugin's hands, looked at by the rules that need nothing but
 * layers: no picture is drawn.
 */
export async function openHands({ layers, instances = [], runs = [] }: DayDocument) {
  const file = await inSandbox(
    ['figma/fixes/apply', 'figma/fixes/trial', 'figma/fixes/placements', 'figma/snapshot/snapshot'],
    '',
    { png: pngOf(1080, 1920), metrics: likeInter },
  )
  const { session, store } = file
  // Fonts of the documents are there, but for one that is said to be missing.
  for (const family of ['Inter', 'Noto Sans SC'])
    for (const style of ['Regular', 'Bold', 'Medium', 'Semi Bold'])
      session.loaded.add(`${family} ${style}`)
  const roots = layers.map((layer) => file.add(plain(layer) as Spec))
  const named = (name: string) => {
    const found = [...store.walk(store.root)].find((it) => it.name === name)
    if (!found) throw new Error(`There is no layer “${name}”`)
    return found.id
  }
  const roleOf = (layer: Spec & { role?: string }): void => {
    if (layer.role)
      file.run.evaluate(`figma.currentPage.findAll(n => n.name === ${JSON.stringify(layer.name)}).forEach(n => n.setPluginData('role', ${JSON.stringify(layer.role)})); 0`) // prettier-ignore
    layer.children?.forEach(roleOf)
  }
  layers.forEach(roleOf)
  for (const { of, into, name, x, y, at } of instances)
    await file.later(`const made = (await figma.getNodeByIdAsync(${JSON.stringify(named(of))})).createInstance();
      const into = await figma.getNodeByIdAsync(${JSON.stringify(named(into))}); into.insertChild(${at ?? 'into.children.length'}, made);
      made.name = ${JSON.stringify(name)}; made.x = ${x}; made.y = ${y}; return 0`)
  for (const { text, start, end, fontSize } of runs)
    await file.later(`const t = await figma.getNodeByIdAsync(${JSON.stringify(named(text))}); await figma.loadFontAsync(t.fontName); t.setRangeFontSize(${start}, ${end}, ${fontSize}); return 0`) // prettier-ignore
  await file.later('figma.commitUndo(); return 0')
  const isCover = (id: string) => {
    const { type, width, height } = store.get(id)
    return ['FRAME', 'COMPONENT'].includes(type) && width === 1080 && height === 1920
  }
  const frames = roots.filter(isCover)

  const lookOf = async (frame: string, seen: Layer[], placements: Placement[]): Promise<Look> => {
    const known = seen.map(({ ink: _, ...it }: Layer & { ink?: unknown }) =>
      it.text ? { ...it, text: { ...it.text, ink: undefined } } : it,
    ) as Layer[]
    const verdicts = await judged(known)
    return {
      frame,
      cover: size,
      layers: known,
      placements,
      verdicts,
      faces: [],
      hosts: [],
      textBox: readableBox(pack.zones, 1),
      smallestType: typeFloor(pack, size),
      rim: { r: 1, g: 1, b: 1 },
    }
  }
  const json = async <T>(code: string): Promise<T> => {
    const answer = await file.later(`return JSON.stringify(await (async () => { ${code} })())`)
    if (String(answer).startsWith('!')) throw new Error(String(answer))
    return JSON.parse(String(answer)) as T
  }
  const node = (id: string) => `await figma.getNodeByIdAsync(${JSON.stringify(id)})`

  return {
    ...file,
    frames,
    named,
    json,
    look: async (frame = frames[0]): Promise<Look> => {
      const { layers: seen, placements } = await json<{ layers: Layer[]; placements: Placement[] }>(
        `const f = ${node(frame)}; const s = await it.snapshot(f, () => {}); return { layers: s.layers, placements: it.placementsOf(f) }`,
      )
      return lookOf(frame, seen, placements)
    },
    tryOut: async (edits: readonly Edit[], frame = frames[0]) => {
      const tried = await json<Tried & { skipped: Skipped[] }>(
        `return it.tryOn(${node(frame)}, ${JSON.stringify(edits)}, () => {})`,
      )
      const seen = await lookOf(frame, tried.snapshot.layers ?? [], tried.placements)
      const look: Look = { ...seen, unlinks: tried.unlinks }
      return { look, skipped: tried.skipped, prints: tried.prints }
    },
    apply: (edits: readonly Edit[], prints: CoverFix['prints'] = [], frame = frames[0]) =>
      json<{ layers: number; texts: boolean }>(
        `const done = await it.applyFix(${JSON.stringify([{ frame, edits, prints }])}); globalThis.record = done.record; return { layers: done.layers, texts: done.texts }`,
      ),
    takeBack: () => json<{ back: number; left: number }>('return record.undo()'),
    all: () => JSON.stringify([...store.walk(store.root)]),
    insert: (into: string, id: string) => file.person(() => insert(session, into, undefined, id)),
    removeLayer: (id: string) => file.person(() => remove(session, id)),
  }
}

/** Without what is no property of a layer, and with pictures that are only named. */
function plain({ role: _, children, ...layer }: Spec & { role?: string }): object {
  const fills = (layer.fills as { type: string; image?: string }[] | undefined)?.map((paint) =>
    paint.image ? { type: 'SOLID', color: { r: 0.5, g: 0.5, b: 0.5 } } : paint,
  )
  return { ...layer, ...(fills && { fills }), ...(children && { children: children.map(plain) }) }
}

async function judged(layers: Layer[]): Promise<Verdict[]> {
  const lines = await layerLines(layers, () => Promise.reject(new Error('no picture')))
  const raster = newRaster(size.width, size.height)
  const products = layers.filter(({ role }) => role === 'product')
  const box = products.length ? enclose(products.map((it) => it.box)) : null
  const seen = {
    cover: { ...size, name: 'Cover', bytes: new Uint8Array(), raster, origin: 'frame', layers },
    text: { lines, ...measure(raster, lines) },
    faces: [],
    codes: [],
    marks: [],
    person: null,
    subject: box && {
      mask: newMask(1, 1),
      share: (box.width * box.height) / (size.width * size.height),
      box: boundsOf(polygonOf(box)),
      boxShare: (box.width * box.height) / (size.width * size.height),
      centroid: { x: (box.x + box.width / 2) / 1080, y: (box.y + box.height / 2) / 1920 },
      confidence: 'exact',
      layers: products.map(({ id }) => id),
    },
  } as unknown as Evidence
  return pack.clauses
    .filter(({ rule }) => bounded.has(rule.id))
    .map((clause) => judge(clause, seen, size))
}
