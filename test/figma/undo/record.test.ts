import { expect, test } from 'vitest'
import { inSandbox } from '../../kit/in-sandbox'

/** What we wrote goes back; what somebody else wrote since does not. */
const open = async () => {
  const file = await inSandbox(['figma/undo/record', 'figma/undo/own-writes'])
  await file.later(`
    await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
    await figma.loadFontAsync({ family: 'Inter', style: 'Bold' })
    globalThis.frame = figma.createFrame(); frame.resize(1080, 1920)
    globalThis.box = figma.createRectangle(); frame.appendChild(box); box.resize(100, 100)
    globalThis.text = figma.createText(); frame.appendChild(text)
    text.characters = 'Only $9.99'; text.setRangeFontSize(5, 10, 80)
    figma.commitUndo(); return 1`)
  return file
}

test('what was written goes back as one step of its own, and only once', async () => {
  const file = await open()
  expect(
    await file.later(`
      const record = it.openRecord()
      record.take(box, ['visible', 'opacity', 'x', 'fills'])
      box.visible = false; box.x = 40; box.fills = []
      const changed = record.seal(); figma.commitUndo()
      const undone = await record.undo()
      return [changed.length, undone, box.visible, box.x, box.fills.length, await record.undo()]`),
  ).toEqual([1, { back: 1, left: 0 }, true, 0, 1, { back: 0, left: 0 }])
})

test('a value that somebody changed since is theirs; the others go back', async () => {
  const file = await open()
  expect(
    await file.later(`
      const record = it.openRecord()
      record.take(box, ['x', 'y'])
      record.take(text, ['visible'])
      box.x = 40; box.y = 50; text.visible = false
      record.seal()
      box.x = 333; text.visible = true; text.remove()
      return [await record.undo(), box.x, box.y]`),
  ).toEqual([{ back: 1, left: 1 }, 333, 0])
})

test('half-done work goes back whole after a throw, words with their styles too', async () => {
  const file = await open()
  expect(
    await file.later(`
      const record = it.openRecord()
      record.take(text, ['words', 'size', 'x', 'y'])
      record.take(box, ['size'])
      const before = [text.characters, text.getStyledTextSegments(['fontSize']).map((s) => s.fontSize), text.width, text.textAutoResize]
      text.deleteCharacters(5, 10); text.fontSize = 20; text.resize(30, 30); box.resize(7, 7); text.x = 9
      const failed = await record.restore()
      const after = [text.characters, text.getStyledTextSegments(['fontSize']).map((s) => s.fontSize), text.width, text.textAutoResize]
      return [JSON.stringify(before) === JSON.stringify(after), failed, box.width, text.x]`),
  ).toEqual([true, [], 100, 0])
})

test('a layer that was put elsewhere comes back to its place among its siblings', async () => {
  const file = await open()
  expect(
    await file.later(`
      const record = it.openRecord()
      record.take(box, ['parent', 'x', 'y'])
      const other = figma.createFrame(); other.appendChild(box)
      record.seal()
      await record.undo()
      return [box.parent.id === frame.id, frame.children.indexOf(box)]`),
  ).toEqual([true, 0])
})

test('nothing changed is told as nothing', async () => {
  const file = await open()
  expect(
    await file.later(`
      const record = it.openRecord()
      record.take(box, ['x']); box.x = 0
      return record.seal().length`),
  ).toBe(0)
})

test('our own write is known as ours however late it is told, until somebody changes it', async () => {
  const file = await open()
  expect(
    await file.later(`
      const record = it.openRecord()
      record.take(box, ['visible', 'x', 'size'])
      box.visible = false; box.resize(50, 50); record.seal()
      const heard = [
        it.isOwnWrite(box, ['visible', 'width', 'height']),
        it.isOwnWrite(box, ['opacity']),
      ]
      record.seal()
      const again = it.isOwnWrite(box, ['visible'])
      box.visible = true
      const theirs = it.isOwnWrite(box, ['visible'])
      box.visible = false
      return [...heard, again, theirs, it.isOwnWrite(box, ['visible']), it.isOwnWrite(text, ['x'])]`),
  ).toEqual([true, false, true, false, false, false])
})
