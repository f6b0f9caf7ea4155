import { describe, expect, test } from 'vitest'
import { openFile } from '../kit'

const row = (mode = 'HORIZONTAL', more = '') => `
  const f = figma.createFrame(); f.resize(300, 100)
  const [a, b] = [50, 30].map((w) => { const r = figma.createRectangle(); r.resize(w, w); f.appendChild(r); return r })
  f.layoutMode = '${mode}'; ${more}
  const at = () => [a, b].map(n => [n.x, n.y, n.width, n.height].join()).concat([f.width, f.height].join());`

const cases: Record<string, [code: string, seen: string[]]> = {
  'lines up its children and hugs them along its axis': [
    row(),
    ['0,0,50,50', '50,0,30,30', '80,100'],
  ],
  'downwards too': [row('VERTICAL'), ['0,0,50,50', '0,50,30,30', '300,80']],
  'with gaps and padding': [
    row(
      'HORIZONTAL',
      `f.itemSpacing = 10; f.paddingLeft = 5; f.paddingRight = 7; f.paddingTop = 3;`,
    ),
    ['5,3,50,50', '65,3,30,30', '102,100'],
  ],
  'hugs across where it shall': [
    row('HORIZONTAL', `f.counterAxisSizingMode = 'AUTO';`),
    ['0,0,50,50', '50,0,30,30', '80,50'],
  ],
  'in the middle': [
    row(
      'HORIZONTAL',
      `f.primaryAxisSizingMode = 'FIXED'; f.resize(300, 100); f.primaryAxisAlignItems = 'CENTER'; f.counterAxisAlignItems = 'MAX';`,
    ),
    ['110,50,50,50', '160,70,30,30', '300,100'],
  ],
  'from edge to edge': [
    row('HORIZONTAL', `f.resize(300, 100); f.primaryAxisAlignItems = 'SPACE_BETWEEN';`),
    ['0,0,50,50', '270,0,30,30', '300,100'],
  ],
  'children that fill take what is left': [
    row(
      'HORIZONTAL',
      `f.resize(300, 100); b.layoutSizingHorizontal = 'FILL'; b.layoutSizingVertical = 'FILL';`,
    ),
    ['0,0,50,50', '50,0,250,100', '300,100'],
  ],
  'goes around what is hidden or stands free': [
    row('HORIZONTAL', `a.visible = false; b.layoutPositioning = 'ABSOLUTE'; b.x = 200;`),
    ['0,0,50,50', '200,0,30,30', '0.01,100'],
  ],
  'breaks into lines': [
    row('HORIZONTAL', `f.layoutWrap = 'WRAP'; f.resize(70, 100); f.counterAxisSpacing = 4;`),
    ['0,0,50,50', '0,54,30,30', '70,100'],
  ],
}

describe('auto layout', () => {
  for (const [name, [code, seen]] of Object.entries(cases))
    test(name, async () => expect((await openFile()).is(`${code} return at()`)).toEqual(seen))

  test('has the last word on x and y; a turn stays', async () => {
    const file = await openFile()
    expect(
      file.is(
        `${row()} b.x = 5; b.y = 7; const there = b.x; a.rotation = 90; return [there, b.y, a.rotation, b.x]`,
      ),
    ).toEqual([50, 0, 90, 50])
  })

  test('a new size is a fixed one from then on', async () => {
    const file = await openFile()
    expect(
      file.is(
        `${row()} const before = f.layoutSizingHorizontal; f.resize(200, 100); b.layoutSizingHorizontal = 'FILL'; const filled = b.layoutSizingHorizontal; b.resize(20, 20); return [before, f.layoutSizingHorizontal, f.primaryAxisSizingMode, filled, b.layoutSizingHorizontal, b.width]`,
      ),
    ).toEqual(['HUG', 'FIXED', 'FIXED', 'FILL', 'FIXED', 20])
  })

  test('reflows what is around when a text grows, a child comes or goes', async () => {
    const file = await openFile()
    const code = `
      await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
      const outer = figma.createFrame(); outer.layoutMode = 'VERTICAL'; outer.counterAxisSizingMode = 'AUTO'
      const inner = figma.createFrame(); outer.appendChild(inner); inner.layoutMode = 'HORIZONTAL'; inner.counterAxisSizingMode = 'AUTO'
      const t = figma.createText(); t.fontSize = 10; t.characters = 'ab'; inner.appendChild(t)
      const last = figma.createRectangle(); last.resize(10, 10); outer.appendChild(last)
      const widths = [outer.width]
      t.characters = 'abcd'; widths.push(outer.width)
      t.fontSize = 20; widths.push(outer.width, last.y)
      inner.remove(); widths.push(outer.width, last.y)
      return widths`
    expect(await file.later(code)).toEqual([20, 40, 80, 24, 10, 0])
  })

  test('text that fills a width is as high as it needs', async () => {
    const file = await openFile()
    const code = `
      await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
      const f = figma.createFrame(); f.resize(40, 10); f.layoutMode = 'VERTICAL'
      const t = figma.createText(); t.fontSize = 10; t.characters = 'ab cd ef'; f.appendChild(t)
      t.layoutSizingHorizontal = 'FILL'
      return [t.width, t.height, f.height, t.textAutoResize]`
    expect(await file.later(code)).toEqual([40, 36, 36, 'HEIGHT'])
  })

  test('refuses sizing where there is none', async () => {
    const file = await openFile()
    expect(file.is(`figma.createRectangle().layoutSizingHorizontal = 'HUG'`)).toMatch(/^!.*HUG/)
    expect(file.is(`figma.createFrame().layoutSizingVertical = 'FILL'`)).toMatch(/^!.*FILL/)
  })

  test('a file is left as it is until something moves: data on a layer moves nothing', async () => {
    const file = await openFile()
    const id = file.add({
      type: 'FRAME',
      name: 'Row',
      width: 100,
      height: 100,
      layoutMode: 'HORIZONTAL',
      children: [{ type: 'RECTANGLE', name: 'R', width: 10, height: 10 }],
    })
    const [child] = file.store.get(id).children
    file.store.shift(child, 33, 0)
    file.store.takeTouched()
    await file.later(
      `const n = await figma.getNodeByIdAsync('${child}'); n.setPluginData('k', 'v'); n.name = 'new'; n.opacity = 0.5; return 1`,
    )
    expect(file.get(child, 'x')).toBe(33)
  })
})
