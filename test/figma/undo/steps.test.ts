import { expect, test } from 'vitest'
import { inSandbox } from '../../kit/in-sandbox'

/** A step that ended while a copy was there would bring the copy back at the user's undo. */
const open = async () => {
  const file = await inSandbox([
    'figma/fixes/copies',
    'figma/fixes/apply',
    'figma/undo/steps',
    'figma/undo/record',
  ])
  await file.later(`
    globalThis.frame = figma.createFrame(); frame.resize(1080, 1920)
    globalThis.box = figma.createRectangle(); frame.appendChild(box); box.resize(100, 100)
    globalThis.rest = async () => { for (let i = 0; i < 50; i++) await null }
    figma.commitUndo(); return 1`)
  const undone = async () => {
    file.session.history.undo()
    return [...file.store.walk(file.store.root)].filter(({ type }) => type === 'FRAME').length
  }
  return { ...file, undone }
}

test.each([
  ['a drawing', 'figma.createEllipse(); return it.step()'],
  [
    'a fix',
    `return it.applyFix([{ frame: frame.id, edits: [{ do: 'hide', layer: box.id }], prints: [] }])`,
  ],
  [
    'a fix that is taken back',
    `const record = it.openRecord(); record.take(box, ['x']); box.x = 9; record.seal(); return record.undo()`,
  ],
])('%s ends no step while a copy is there', async (_, act) => {
  const file = await open()
  const { steps } = file.session.history
  await file.later(`globalThis.copy = it.begin(frame)
    globalThis.acted = (async () => { ${act} })(); await rest(); return 0`)
  // What is written waits in one open step with the copy.
  expect(file.session.history.steps).toBeLessThanOrEqual(steps + 1)
  await file.later(`it.end(copy); await acted; await it.step(); return 0`)
  expect(await file.undone()).toBe(1)
  file.session.history.redo()
  expect(await file.undone()).toBe(1)
})

test('with no copy a step ends at once, and a clone that throws leaves nothing waiting', async () => {
  const file = await open()
  const { steps } = file.session.history
  expect(
    await file.later(`
      let off = 0; const on = figma.on
      const broken = { clone() { throw new Error('no') } }
      try { it.begin(broken) } catch (error) { off = String(error) }
      box.x = 7; await it.step(); box.x = 8; await it.step(); return off`),
  ).toBe('Error: no')
  expect(file.session.history.steps).toBe(steps + 2)
})
