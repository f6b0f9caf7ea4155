import { expect, test } from 'vitest'
import { takeComplaints } from '../../../stand-in/complaints'
import { Storage } from '../../../stand-in/api/storage'
import { cover, fix, hide, note, openPlugin, placed, plan, price } from '../kit/plugin'

/** Whatever is asked, and whatever Figma does meanwhile: the panel gets an answer. */
const throwing = (name: string) => `
  const node = figma.createText(), proto = Object.getPrototypeOf(node); node.remove()
  const old = Object.getOwnPropertyDescriptor(proto, '${name}')
  Object.defineProperty(proto, '${name}', { ...old, set() { throw new Error('in set_${name}: something Figma says') } })`

async function open(options: Parameters<typeof openPlugin>[0] = {}) {
  const file = await openPlugin(options)
  const frame = file.add(cover('Cover', [price()]))
  return { file, frame, text: file.child(frame) }
}

test('what Figma refuses in words that nobody knows is told, with its words', async () => {
  const { file, frame, text } = await open({ before: throwing('visible') })
  expect(await file.ask('fix', fix(frame, hide(text)), 'fixed')).toMatchObject({
    told: 'refused',
    asked: 'fix',
    refusal: { code: 'failed', frame, detail: expect.stringContaining('something Figma says') },
  })
})

test('a cover that somebody deletes while it is mended is gone, and no fault of Figma’s', async () => {
  const before = `${throwing('visible')}
    const set = Object.getOwnPropertyDescriptor(proto, 'visible').set
    Object.defineProperty(proto, 'visible', { ...old, set(it) { this.parent.remove(); set(it) } })`
  const { file, frame, text } = await open({ before })
  expect(await file.ask('fix', fix(frame, hide(text)), 'fixed')).toMatchObject({
    told: 'refused',
    refusal: { code: 'removed', frame },
  })
})

test('a cover that somebody deletes while covers are cleared costs the others nothing', async () => {
  const before = `
    const old = figma.getNodeByIdAsync
    Object.defineProperty(figma, 'getNodeByIdAsync', { value(id) {
      const [cover, other] = figma.currentPage.findAll((it) => it.getPluginData('state'))
      if (other) cover.remove()
      return old(id)
    } })`
  const { file, frame } = await open({ before })
  await file.ask('annotate', plan(frame), 'drawn')
  await file.ask('annotate', plan(file.add(cover('Other', [price()], { x: 9000 }))), 'drawn')
  expect(await file.ask('clear', {}, 'cleared')).toMatchObject({ told: 'cleared', groups: 2 })
})

test('one annotation that is refused costs the drawing nothing', async () => {
  const { file, frame, text } = await open({ before: throwing('annotations') })
  const dev = plan(frame, [note(1, [text])], { dev: true })
  expect(await file.ask('annotate', dev, 'drawn')).toMatchObject({ told: 'drawn', notes: 1 })
  expect(file.sheets()).toHaveLength(1)
})

test.each<[string, object]>([
  ['a box of no number', { places: [placed([1e308, 0], [1e308, 1e308], [-1e308, 0])] }],
  ['a number of no end', { number: 1e308, places: [placed([0, -1e308], [0.5, -1], [0, 0])] }],
])('%s is drawn or refused, and nothing half-drawn stays', async (_, odd) => {
  const { file, frame } = await open()
  const { told } = await file.ask('annotate', plan(frame, [{ ...note(1), ...odd }]), 'drawn')
  expect(['drawn', 'refused']).toContain(told)
  expect(file.sheets()).toHaveLength(told === 'drawn' ? 1 : 0)
  expect(file.store.get(file.store.page).children).toHaveLength(told === 'drawn' ? 2 : 1)
})

test('a layer in twenty nested instances, whose id is as long, holds up nothing', async () => {
  const { file, frame, text } = await open()
  const long = `I${Array.from({ length: 20 }, (_, i) => `1234${i}:567${i}`).join(';')}`
  const dev = plan(frame, [note(1, [long, text])], { dev: true })
  expect((await file.ask('annotate', dev, 'drawn')).told).toBe('drawn')
  expect(file.get(text, 'annotations')).toHaveLength(1)
})

test('a fix of more layers than anybody draws is done', async () => {
  const { file, frame, text } = await open()
  const many = fix(frame, hide(...Array<string>(501).fill(text)))
  expect((await file.ask('fix', many, 'fixed')).told).toBe('fixed')
})

test.each(['annotate', 'find', 'snap', 'clear', 'fix', 'title', 'role', 'settings', 'remember'])(
  '“%s” of another shape is answered, too',
  async (name) => {
    const { file, frame } = await open()
    for (const odd of [
      null,
      5,
      { frame: 5, check: 7 },
      { frame, check: 'x', notes: 3, layers: {} },
    ])
      if (name !== 'clear' || odd === null || typeof odd !== 'object' || odd.frame === 5)
        expect(await file.ask(name as 'find', odd as object)).toMatchObject({
          told: 'refused',
          asked: name,
          refusal: { code: 'not-understood' },
        })
  },
)

test('what is none of our messages is left out without a word', async () => {
  const { file } = await open()
  const before = file.posts.length
  for (const odd of [
    'x',
    null,
    5,
    [],
    {},
    ['livecover'],
    [['livecover'], 'find', {}],
    ['other', 'find', {}],
    ['livecover', '__proto__', {}],
    ['livecover', 'toString', {}],
    ['livecover', 'selection', {}],
    ['livecover', 5, {}],
  ])
    // prettier-ignore
    file.run.message(odd)
  expect((await file.ask('opened', {}, 'opened')).told).toBe('opened')
  expect(file.posts.slice(before).map(([, name]) => name)[0]).toBe('opened')
})

test('a cover whose frame has a name without end is remembered', async () => {
  const { file, frame } = await open()
  const past = { name: 'x'.repeat(5000), date: '2026-11-29', hash: 'abc' }
  expect((await file.ask('remember', { frame, past }, 'done')).told).toBe('done')
  expect(JSON.parse(file.data('0:0')['own/history'])).toMatchObject([{ frame, hash: 'abc' }])
})

const blocked = (answer: string) =>
  `for (const name of ['getAsync', 'setAsync', 'deleteAsync', 'keysAsync']) figma.clientStorage[name] = () => ${answer}`
test.each([
  ['rejects', `Promise.reject(new Error('storage is blocked'))`],
  ['throws', `{ throw new Error('storage is blocked') }`],
  ['never answers', 'new Promise(() => {})'],
])('a storage that %s: window, check and choices go on', async (_, answer) => {
  const { file, frame } = await open({ before: blocked(answer) })
  expect(await file.ask('opened', {}, 'opened')).toMatchObject({
    told: 'opened',
    settings: { place: 'over', live: true },
  })
  expect((await file.ask('snap', { check: 1, frame }, 'snapshot')).told).toBe('snapshot')
  const settings = { locale: null, place: 'over', live: true, dev: false, brands: [] }
  expect(await file.ask('settings', settings)).toMatchObject({ refusal: { code: 'storage-blocked' } }) // prettier-ignore
  const past = { name: 'x', date: 'd', hash: 'h' }
  expect(await file.ask('remember', { frame, past })).toMatchObject({ told: 'refused' })
  expect(file.data('0:0')['own/history']).toContain('"h"')
})

test('settings and a history that nobody understands are none', async () => {
  for (const odd of [
    5,
    'x',
    [],
    null,
    { place: 'nowhere' },
    { size: { width: -1, height: 1e9 } },
  ]) {
    const storage = new Storage()
    storage.set('settings', odd)
    storage.set('history 2020-01-01 a', odd)
    const { file, frame } = await open({ storage })
    expect((await file.ask('opened', {}, 'opened')).told).toBe('opened')
    expect((await file.ask('snap', { check: 1, frame }, 'snapshot')).told).toBe('snapshot')
  }
})

test('a cancelled check draws nothing and is told so', async () => {
  const { file, frame } = await open()
  file.say('cancel', { check: 3 })
  expect(await file.ask('annotate', { ...plan(frame), check: 3 }, 'drawn')).toMatchObject({
    told: 'refused',
    check: 3,
    refusal: { code: 'cancelled' },
  })
  expect(file.sheets()).toEqual([])
})

test('nothing of all that is an unheard error', async () => expect(await takeComplaints()).toEqual([])) // prettier-ignore
