import { describe, expect, test } from 'vitest'
import { openFile } from '../kit'
import type { Switches } from '../switches'

const listening = `figma.currentPage.on('nodechange', ({ nodeChanges }) => {
  for (const c of nodeChanges) console.log(c.origin, c.type, (c.properties || []).join()) })`

async function open(switches: Partial<Switches> = {}) {
  const file = await openFile(listening, { switches })
  const id = file.add({ type: 'FRAME', name: 'F', width: 10, height: 10 })
  await expect.poll(() => file.logs).toEqual(['LOCAL CREATE '])
  file.logs.length = 0
  return { file, id }
}
const noted = (id: string) =>
  `const n = await figma.getNodeByIdAsync('${id}'); n.annotations = [{ label: 'a' }]; n.setRelaunchData({ again: '' });`

describe('changes', () => {
  test('that Figma has no name for are not told', async () => {
    const { file, id } = await open()
    await file.later(`${noted(id)} return 1`)
    await file.later(`${noted(id)} n.name = 'new'; return 1`)
    await expect.poll(() => file.logs).toEqual(['LOCAL PROPERTY_CHANGE name'])
  })

  test('may be told under a name that nobody knows yet', async () => {
    const { file, id } = await open({ otherNames: true })
    await file.later(`${noted(id)} n.opacity = 0.5; return 1`)
    await expect.poll(() => file.logs).toEqual(['LOCAL PROPERTY_CHANGE opacity,somethingNew'])
  })

  test('are told as late as is asked, and together', async () => {
    const { file, id } = await open()
    // no test waits so long: they are told when a colleague's must be told after them
    file.switches.delay = 1_000_000
    file.edit(id, { x: 5 })
    file.edit(id, { y: 5 })
    await file.later('1')
    expect(file.logs).toEqual([])
    file.colleague(() => {})
    expect(file.logs).toEqual(['LOCAL PROPERTY_CHANGE x,y'])
    file.run.end()
  })

  test('of a colleague are told as such, and are no step of one’s own', async () => {
    const { file, id } = await open()
    file.edit(id, { x: 5 })
    const steps = file.session.history.steps
    file.colleague(() => file.store.edit(id, { opacity: 0.5 }))
    await expect
      .poll(() => file.logs)
      .toEqual(['LOCAL PROPERTY_CHANGE x', 'REMOTE PROPERTY_CHANGE opacity'])
    expect(file.session.history.steps).toBe(steps)
    file.session.history.undo()
    expect([file.get(id, 'x'), file.get(id, 'opacity')]).toEqual([0, 0.5])
  })
})
