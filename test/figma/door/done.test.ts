import { expect, test } from 'vitest'
import { cover, fix, openPlugin, price } from '../kit/plugin'

test('what changes nothing is not called done: Figma places the layers of a row itself', async () => {
  const file = await openPlugin()
  const row = { type: 'FRAME', name: 'Row', width: 800, height: 200, layoutMode: 'HORIZONTAL', children: [price()] } // prettier-ignore
  const frame = file.add(cover('Cover', [row]))
  const text = file.child(file.child(frame))
  const before = JSON.stringify([...file.store.walk(file.store.root)])
  const steps = file.session.history.steps
  const moved = fix(frame, [{ do: 'move', layer: text, x: 0, y: 100 }])
  expect(await file.ask('fix', moved, 'fixed')).toMatchObject({
    told: 'refused',
    refusal: { code: 'unchanged' },
  })
  expect(file.notes).toEqual([])
  expect(JSON.stringify([...file.store.walk(file.store.root)])).toBe(before)
  expect(file.session.history.steps).toBe(steps)
})

test('sizes need not be whole', async () => {
  const file = await openPlugin()
  const frame = file.add(cover('Cover', [price({ fontSize: 12 })]))
  const text = file.child(frame)
  await file.ask('fix', fix(frame, [{ do: 'type', layer: text, by: 0.97, hold: 0, y: 0 }]), 'fixed')
  expect(file.get(text, 'fontSize')).toBeCloseTo(11.64)
})
