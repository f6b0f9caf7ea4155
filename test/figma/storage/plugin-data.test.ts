import { expect, test } from 'vitest'
import { cover, note, openPlugin, plan, price } from '../kit/plugin'

/** Plugin data can be anything: another version's, a half-merged one, somebody's edit. */
const long = `["${Array.from({ length: 9000 }, (_, i) => `1:${i}`).join('","')}"]`
const junk = ['{', '"x"', 'null', '[1, null, {}]', long, '{"for":5}', '{"__proto__":{"for":"1:1"}}', '['.repeat(90_000), '\u0000', 'x'.repeat(99_000)] // prettier-ignore

test.each(junk.map((it) => [it.slice(0, 30), it]))(
  'whatever is kept as %s: a cover is described, checked, drawn on and cleared',
  async (_, bad) => {
    const file = await openPlugin()
    const frame = file.add(cover('Cover', [price()]))
    const keys = ['noted', 'state', 'sheet', 'ignores', 'checklist', 'said', 'title', 'own', 'for', 'history'] // prettier-ignore
    const spoil = (id: string) =>
      file.store.edit(id, { pluginData: Object.fromEntries(keys.map((it) => [`own/${it}`, bad])) })
    spoil(frame)
    spoil('0:0')
    file.store.select(file.store.page, [frame])
    expect((await file.ask('opened', {}, 'opened')).told).toBe('opened')
    expect((await file.ask('snap', { check: 1, frame }, 'snapshot')).told).toBe('snapshot')
    expect((await file.ask('annotate', plan(frame, [note(1)]), 'drawn')).told).toBe('drawn')
    spoil(frame)
    expect((await file.ask('clear', { frame }, 'cleared')).told).toBe('cleared')
    const said = [{ rule: 'r', platform: 'p', ours: 'fail', date: 'd' }]
    expect((await file.ask('verdicts', { frame, said }, 'done')).told).toBe('done')
    expect(file.data(frame)['own/noted']).toBeUndefined()
  },
)

test('annotations are found again where the list of them is broken', async () => {
  const file = await openPlugin()
  const frame = file.add(cover('Cover', [price()]))
  const text = file.child(frame)
  await file.ask('annotate', plan(frame, [note(1, [text])], { dev: true }), 'drawn')
  file.store.edit(frame, { pluginData: { ...file.data(frame), 'own/noted': '{' } })
  await file.ask('clear', { frame }, 'cleared')
  expect(file.get(text, 'annotations')).toEqual([])
})
