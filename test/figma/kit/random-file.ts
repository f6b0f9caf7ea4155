import { Storage } from '../../../stand-in/api/storage'
import { solid } from '../../../stand-in/spec'
import type { Dice } from '../../kit/dice'
import type { Plugin } from './plugin'

/** Documents, plugin data and storage as nobody makes them, by the dice. */
const junk = ['', '{', 'null', '[]', '[null]', '{"a":1}', '"x"', '[[[[]]]]', '1e999', '[{"rule":5}]', '{"__proto__":{"x":1}}', 'x'.repeat(5000), `[${'{},'.repeat(500)}{}]`, '['.repeat(50_000), '\u0000', '😀'.repeat(30), '{"for":"1:1","is":[1]}'] // prettier-ignore
const words = ['$9.99', '连衣裙 仅剩 3 天', 'Summer', '', 'a'.repeat(300), '\u202eabc', 'shopee', '😀', 'a\nb\nc', '\u2028'] // prettier-ignore
export const word = (r: Dice): string => r.of(words)

export function randomStorage(r: Dice): Storage {
  const storage = new Storage()
  const settings = [5, 'x', [], null, { place: 'nowhere' }, { brands: Array(300).fill('x') }, { size: { width: -1, height: 1e9 } }, { size: 'x' }, { locale: 'xx' }] // prettier-ignore
  const history = [5, 'x', [null, 5, {}], [{ name: 'a', date: 'b', hash: 'c', images: 5, thumb: {} }], { a: 1 }, Array(3000).fill({ name: 'n', date: 'd', hash: 'ff' })] // prettier-ignore
  if (r.to(2)) storage.set('settings', r.of<unknown>(settings))
  if (r.to(2))
    storage.set(
      r.of(['history', 'history x', 'history 2020-01-01 a', 'history 9999 z']),
      r.of<unknown>(history),
    )
  return storage
}

/** Before the plugin runs, in the sandbox: a storage that is blocked, or does not answer. */
export const randomFault = (r: Dice): string => {
  const answer = r.of(['', '', '', `Promise.reject(new Error('blocked'))`, 'new Promise(() => {})'])
  return answer && `figma.clientStorage.${r.of(['getAsync', 'setAsync', 'keysAsync'])} = () => ${answer}` // prettier-ignore
}

function layer(r: Dice, depth: number): object {
  const type = r.of(['TEXT', 'TEXT', 'RECTANGLE', 'ELLIPSE', 'FRAME', 'GROUP'])
  const place = { x: r.to(1500) - 200, y: r.to(2200) - 200 }
  const size = { ...place, width: 1 + r.to(900), height: 1 + r.to(900) }
  const name = word(r) || type
  if (type === 'TEXT')
    return { type, name, ...place, characters: word(r), fontSize: 1 + r.to(200), visible: r.to(9) > 0, locked: r.to(9) === 0 } // prettier-ignore
  if (type === 'GROUP' && depth < 3)
    return { type, name, children: [layer(r, depth + 1), layer(r, depth + 1)] }
  if (type === 'FRAME' && depth < 3)
    return { type, name, ...size, children: Array.from({ length: r.to(3) }, () => layer(r, depth + 1)) } // prettier-ignore
  return {
    type: 'RECTANGLE',
    name,
    ...size,
    fills: [solid('#cc8844', r.to(100) / 100)],
    opacity: r.to(9) === 0 ? 0 : 1,
    blendMode: r.to(9) === 0 ? 'MULTIPLY' : 'PASS_THROUGH',
  }
}

/** Fills the file; answers the ids of its frames. */
export function randomDocument(r: Dice, file: Plugin): string[] {
  const frames = Array.from({ length: 1 + r.to(3) }, (_, i) =>
    file.add({
      type: 'FRAME',
      name: word(r) || `Cover ${i}`,
      x: i * 1300,
      y: r.of([0, 0.5, -4000]),
      width: r.of([1080, 1080, 540, 1080.5, 100]),
      height: 1920,
      fills: [solid('#e8dcc8')],
      children: Array.from({ length: r.to(6) }, () => layer(r, 0)),
    } as never),
  )
  const lookalike = { type: 'FRAME', name: 'LiveCover notes', x: -2900, width: 100, height: 100, children: [{ type: 'TEXT', name: 'LiveCover 1', characters: 'theirs' }] } // prettier-ignore
  file.add(lookalike as never)
  const keys = ['ignores', 'checklist', 'said', 'state', 'title', 'role', 'history', 'for', 'noted', 'sheet', 'livecover', 'own'] // prettier-ignore
  for (const id of [...file.store.items.keys()])
    if (r.to(4) === 0)
      file.store.edit(id, {
        pluginData: Object.fromEntries(
          keys.filter(() => r.to(3) === 0).map((key) => [`own/${key}`, r.of(junk)]),
        ),
      })
  return frames
}
