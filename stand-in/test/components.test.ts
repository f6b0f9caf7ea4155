import { describe, expect, test } from 'vitest'
import { openFile } from '../kit'

const made = `
  await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
  const c = figma.createComponent(); c.resize(200, 100); c.name = 'Part'
  const t = figma.createText(); t.fontSize = 10; t.characters = 'ab'; c.appendChild(t)
  const r = figma.createRectangle(); r.resize(20, 20); c.appendChild(r)
  const i = c.createInstance(); const [it, ir] = i.children;`

const cases: Record<string, [code: string, answer: unknown]> = {
  'parts are named after the instance and their source': [
    `return [it.id === 'I' + i.id + ';' + t.id, i.name]`,
    [true, 'Part'],
  ],
  'what changes in the component changes in the instance': [
    `r.opacity = 0.5; r.x = 30; r.resize(40, 40); t.characters = 'abcd'; return [ir.opacity, ir.x, ir.width, it.characters, it.width]`,
    [0.5, 30, 40, 'abcd', 40],
  ],
  'what an instance has otherwise stays so': [
    `ir.opacity = 0.2; it.characters = 'mine'; r.opacity = 0.5; t.characters = 'theirs'; r.x = 9; return [ir.opacity, it.characters, ir.x]`,
    [0.2, 'mine', 9],
  ],
  'its place, name and visibility are its own': [
    `i.x = 500; c.x = 7; c.name = 'New'; c.visible = false; return [i.x, i.name, i.visible]`,
    [500, 'Part', true],
  ],
  'its size is that of the component until it has its own': [
    `c.resize(300, 100); const before = i.width; i.resize(50, 50); c.resize(400, 100); return [before, i.width]`,
    [300, 50],
  ],
  'parts come and go with the component’s': [
    `const n = figma.createEllipse(); c.insertChild(0, n); r.remove(); return [i.children.map(x => x.type), ir.removed, it.removed]`,
    [['ELLIPSE', 'TEXT'], true, false],
  ],
  'instances in components follow through': [
    `const outer = figma.createComponent(); outer.appendChild(i); const o = outer.createInstance(); t.characters = 'deep'; const part = o.children[0].children[0]; return [part.characters, part.id === 'I' + o.id + ';' + i.id + ';' + t.id]`,
    ['deep', true],
  ],
  'a copy of an instance is an instance, with parts of its own': [
    `const k = i.clone(); t.characters = 'x'; return [k.type, k.children[0].characters, k.children[0].id === 'I' + k.id + ';' + t.id]`,
    ['INSTANCE', 'x', true],
  ],
  'the component knows its instances': [
    `const k = i.clone(); return (await c.getInstancesAsync()).map(x => x.id).join() === [i.id, k.id].join()`,
    true,
  ],
  'once detached it follows no more, and its parts have plain ids': [
    `const f = i.detachInstance(); t.characters = 'x'; return [f.type, f.children[0].characters, f.children[0].id.startsWith('I')]`,
    ['FRAME', 'ab', false],
  ],
}

describe('instances follow their component', () => {
  for (const [name, [code, answer]] of Object.entries(cases))
    test(name, async () =>
      expect(await (await openFile()).later(`${made} ${code}`)).toEqual(answer),
    )
})

test('nobody is told of parts that followed, only of the component', async () => {
  const file = await openFile(`figma.currentPage.on('nodechange', ({ nodeChanges }) => {
    for (const c of nodeChanges) console.log(c.type, c.properties || '') })`)
  await file.later(`${made} t.name = 'Text'; return 1`)
  await expect.poll(() => file.logs.length).toBeGreaterThan(0)
  file.logs.length = 0
  await file.later(`await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
    const c = figma.currentPage.children[0]; c.children[0].opacity = 0.5; c.children[1].remove(); return 1`)
  await expect.poll(() => file.logs.length).toBe(2)
  expect(file.logs.map((it) => it.split(' ')[0]).sort()).toEqual(['DELETE', 'PROPERTY_CHANGE'])
})
