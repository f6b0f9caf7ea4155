import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Edit } from '../../../src/core/document/edit'
import type { Asks, Tells } from '../../../src/wall/panel-messages'
import { tells } from '../../../src/wall/panel-tells'
import { clone, insert, remove } from '../../../stand-in/api/nodes'
import { openFile } from '../../../stand-in/kit'
import type { Item } from '../../../stand-in/doc/item'
import type { Manifest } from '../../../stand-in/manifest'
import { solid } from '../../../stand-in/spec'

const at = (path: string) => new URL(`../../../${path}`, import.meta.url)

/** Enough of a PNG for the size to be read from it. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

export type Plugin = Awaited<ReturnType<typeof openPlugin>>
type Told = { [K in keyof Tells]: { told: K } & Tells[K] }[keyof Tells]

/**
 * The built plugin in an empty file, without its panel: what that would ask is asked here.
 *
 * @param before code that runs in the sandbox before the plugin
 */
export async function openPlugin({
  command = 'default',
  before = '',
  ...options
}: Parameters<typeof openFile>[1] & { before?: string } = {}) {
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8')) as Manifest
  const main = `;(() => { ${before} })();\n${readFileSync(at('build/main.js'), 'utf8')}`
  const file = await openFile(main, {
    manifest,
    png: pngOf(1080, 1920),
    ...options,
    command: `src/main.ts--${command}`,
  })
  const { store, session, run } = file
  const posts = file.posts as [channel: string, name: keyof Tells, message: object][]
  const say = (name: string, message: unknown) => run.message(['livecover', name, message])

  /** Waits for the first of these answers to be told after `from`. */
  async function heard(names: readonly (keyof Tells)[], from: number): Promise<Told> {
    const find = () => posts.slice(from).find(([, name]) => names.includes(name))
    await expect.poll(find, { interval: 5 }).toBeDefined()
    const [, told, message] = find()!
    // The panel takes nothing that looks otherwise.
    expect(tells[told](message), `the shape of ${told}: ${JSON.stringify(message)}`).toBe(true)
    return { told, ...message } as Told
  }

  /** Asks as the panel does, and waits for one of the answers or a refusal. */
  async function ask<K extends keyof Asks>(
    name: K,
    message: Asks[K] | object,
    ...names: (keyof Tells)[]
  ): Promise<Told> {
    const from = posts.length
    say(name, message)
    return heard([...names, 'refused'], from)
  }

  const sheets = (): Item[] =>
    [...store.walk(store.root)].filter((it) => it.pluginData['own/livecover'])
  return {
    ...file,
    posts,
    say,
    ask,
    heard,
    /** Every layer that carries our tag. */
    sheets,
    data: (id: string): Record<string, string> => store.get(id).pluginData,
    child: (id: string, at = 0): string => store.get(id).children[at],
    /** The user's own copy keeps plugin data, as Figma's duplicate does. */
    duplicate(id: string): string {
      let made = ''
      file.person(() => (made = clone(session, id)))
      return made
    },
    move: (id: string, into: string) => file.person(() => insert(session, into, undefined, id)),
    remove: (id: string) => file.person(() => remove(session, id)),
    undo: () => session.history.undo(),
    redo: () => session.history.redo(),
  }
}

export const cover = (name = 'Cover', children: object[] = [], more: object = {}) =>
  ({
    type: 'FRAME',
    name,
    width: 1080,
    height: 1920,
    fills: [solid('#e8dcc8')],
    children,
    ...more,
  }) as never
export const price = (more: object = {}) =>
  ({ type: 'TEXT', name: 'Price', characters: '$9.99', fontSize: 64, x: 200, y: 600, ...more }) as never // prettier-ignore

/** A place of a finding, as the panel tells it. */
export const placed = (
  ...polygon: [number, number][]
): Asks['annotate']['notes'][number]['places'][number] => ({
  polygon,
  ink: '#dc3412',
  dash: [],
  tint: 0.12,
  label: '',
})

export const note = (number: number, layers: string[] = []): Asks['annotate']['notes'][number] => ({
  number,
  level: 'reject',
  sure: true,
  ink: '#dc3412',
  stroke: 6,
  places: [placed([100, 600], [400, 600], [400, 680], [100, 680])],
  label: 'Price shown: $9.99',
  layers: layers.map((id) => ({ id, label: 'Price shown: $9.99' })),
})
export const plan = (
  frame: string,
  notes: Asks['annotate']['notes'] = [note(1)],
  more: Partial<Asks['annotate']> = {},
): Asks['annotate'] => ({
  frame,
  cover: { width: 1080, height: 1920 },
  notes,
  place: 'beside',
  dev: false,
  headline: 'Would be rejected',
  state: '1 problem · 14:03',
  ...more,
})
/** A fix of one cover: these edits, whatever the layers are like by now. */
export const fix = (
  frame: string,
  edits: Edit[],
  prints: Asks['fix']['covers'][0]['prints'] = [],
) => ({
  covers: [{ frame, edits, prints }],
  toast: { message: 'Done', undo: 'Undo' },
})
export const hide = (...layers: string[]): Edit[] => layers.map((layer) => ({ do: 'hide', layer }))
