import { describe, expect, test } from 'vitest'
import { asks, type Asks } from '../../../src/wall/panel-messages'
import { cover, fix, hide, openPlugin, plan, price } from '../kit/plugin'

/** What the plugin may do depends on what the file is open in. */
const open = async (editor: 'dev' | 'buzz') => {
  const file = await openPlugin({ switches: { editor } })
  const frames = [0, 1, 2, 3].map((i) =>
    file.add(cover(`Cover ${i}`, [price()], { x: (3 - i) * 1200, y: i < 2 ? 0 : 2500 })),
  )
  const all = () => JSON.stringify([...file.store.walk(file.store.root)])
  return { file, frames, all }
}

const words = {
  name: 'New',
  background: 'b',
  host: 'h',
  product: 'p',
  title: 't',
  sample: 's',
}
const corner = { x: 0, y: 0, width: 90, height: 90 }
/** Everything that the panel can ask for that would write, in a file with this frame and this text. */
const writing = (frame: string, text: string): { [K in keyof Asks]?: Asks[K] } => ({
  annotate: plan(frame),
  clear: { frame },
  fix: fix(frame, hide(text)),
  ignore: { frame, ignores: [{ rule: 'price-number', reason: 'ours', date: '2026', print: '' }] },
  checklist: { frame, ticks: [{ item: 'licence', date: '2026' }] },
  role: { layers: [text], role: 'product' },
  template: { as: 'frame',
    size: { width: 1080, height: 1920 }, host: corner, product: corner, headline: { x: 97, y: 424, width: 886, size: 84 }, words, guides: [], zones: [] }, // prettier-ignore
  same: { frame, key: 'k', same: true },
  title: { frame, title: 'Summer' },
  try: { check: 2, frame, edits: [hide(text)[0]] },
  verdicts: { frame, said: [{ rule: 'r', platform: 'p', ours: 'o', date: '2026' }] },
  wrap: {},
  zones: { frame, size: { width: 1080, height: 1920 }, zones: [] },
  review: {},
  settle: {},
})
const keeping: (keyof Asks)[] = ['title', 'ignore', 'checklist', 'same', 'verdicts']

describe('in Dev Mode', () => {
  test('a cover is checked, shown and looked at again, and the panel knows where it is', async () => {
    const { file, frames, all } = await open('dev')
    const before = all()
    expect(await file.ask('opened', {}, 'opened')).toMatchObject({ told: 'opened', editor: 'dev' })
    expect(await file.ask('find', { check: 1, scope: 'page' }, 'found')).toMatchObject({
      frames: frames.map((id, i) => ({ id, name: `Cover ${i}` })),
    })
    const seen = await file.ask('snap', { check: 1, frame: frames[0] }, 'snapshot')
    expect(seen).toMatchObject({ told: 'snapshot', snapshot: { layers: [{ name: 'Price' }] } })
    expect((await file.ask('glance', { frames }, 'glanced')).told).toBe('glanced')
    const place = { frame: frames[0], cover: { width: 1080, height: 1920 } }
    expect((await file.ask('show', place, 'done')).told).toBe('done')
    const past = { name: 'Cover 0', date: '2026-11-29', hash: 'abc' }
    expect((await file.ask('remember', { frame: frames[0], past }, 'done')).told).toBe('done')
    expect(all()).toBe(before)
  })

  test('nothing at all is written, whatever is asked', async () => {
    const { file, frames, all } = await open('dev')
    const before = all()
    const wishes = writing(frames[0], file.child(frames[0]))
    for (const [name, wish] of Object.entries(wishes))
      expect(await file.ask(name as keyof Asks, wish), name).toMatchObject({
        told: 'refused',
        refusal: { code: 'only-looks' },
      })
    expect(all()).toBe(before)
  })

  test('what is in focus is meant where nothing is selected', async () => {
    const { file, frames } = await open('dev')
    file.session.focused = frames[2]
    expect(await file.ask('find', { check: 1, scope: 'selection' }, 'found')).toMatchObject({
      frames: [{ name: 'Cover 2' }],
    })
    file.store.select(file.store.page, [frames[1]])
    expect(await file.ask('find', { check: 2, scope: 'selection' }, 'found')).toMatchObject({
      frames: [{ name: 'Cover 1' }],
    })
  })
})

describe('in Buzz', () => {
  test('the grid is the batch, row by row', async () => {
    const { file } = await open('buzz')
    const found = await file.ask('find', { check: 1, scope: 'page' }, 'found')
    expect(found).toMatchObject({
      frames: ['Cover 1', 'Cover 0', 'Cover 3', 'Cover 2'].map((name) => ({ name })),
    })
  })

  test('nothing is drawn or changed; words are kept beside a frame', async () => {
    const { file, frames, all } = await open('buzz')
    const [frame] = frames as [string]
    const before = all()
    const wishes = Object.entries(writing(frame, file.child(frame)))
    for (const [name, wish] of wishes.filter(([name]) => !keeping.includes(name as keyof Asks)))
      expect(await file.ask(name as keyof Asks, wish), name).toMatchObject({
        told: 'refused',
        refusal: { code: 'only-looks' },
      })
    expect(all()).toBe(before)
    for (const [name, wish] of wishes.filter(([name]) => keeping.includes(name as keyof Asks)))
      expect((await file.ask(name as keyof Asks, wish, 'done')).told, name).toBe('done')
    expect(Object.keys(file.data(frame)).sort()).toEqual(['own/checklist', 'own/ignores', 'own/said', 'own/same', 'own/title']) // prettier-ignore
  })
})

test('no ask that writes is forgotten: each of the others only reads', () => {
  const reading: (keyof Asks)[] = ['opened', 'find', 'snap', 'cancel', 'glance', 'show', 'settings', 'resize', 'remember', 'past', 'outcome', 'outcomes', 'forget', 'live', 'notify', 'pack', 'close'] // prettier-ignore
  expect([...reading, ...Object.keys(writing('', ''))].sort()).toEqual(Object.keys(asks).sort())
})
