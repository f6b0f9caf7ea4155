import { describe, expect, test } from 'vitest'
import { Storage } from '../api/storage'
import { openFile } from '../kit'

const said = (file: Awaited<ReturnType<typeof openFile>>, ...logs: string[]) =>
  expect.poll(() => file.logs).toEqual(logs)
const bold = `{ family: 'Inter', style: 'Bold' }`
const refusals: Record<string, [code: string, message: RegExp]> = {
  'a colour above 1': [
    `const r = figma.createRectangle(); return r.fills = [{ type: 'SOLID', color: { r: 2, g: 0, b: 0 } }]`,
    /less than or equal to 1/,
  ],
  'an unknown key in a colour': [
    `const r = figma.createRectangle(); return r.fills = [{ type: 'SOLID', color: { r: 1, g: 0, b: 0, a: 1 } }]`,
    /Unrecognized key/,
  ],
  'an unknown paint': [
    `const r = figma.createRectangle(); return r.fills = [{ type: 'PAINT' }]`,
    /discriminator/,
  ],
  'an unknown image': [
    `const r = figma.createRectangle(); return r.fills = [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: 'no' }]`,
    /image hash/,
  ],
  'a width of zero': [`return figma.createFrame().resize(0, 10)`, /value >= 0.01/],
  'an opacity above 1': [`return figma.createFrame().opacity = 1.5`, /less than or equal to 1/],
  'a word for a number': [`return figma.createFrame().x = '3'`, /Expected number, received string/],
  'writing to a read-only property': [`return figma.createFrame().width = 3`, /no setter/],
  'a property that the kind has not': [
    `'use strict'; return figma.createRectangle().characters = 'a'`,
    /extensible/,
  ],
  'writing into a value that was given': [
    `'use strict'; return figma.createFrame().fills[0].opacity = 0`,
    /read-only/,
  ],
  'text without its font': [
    `return figma.createText().characters = 'a'`,
    /unloaded font "Inter Regular"/,
  ],
  'a node that is gone': [
    `const r = figma.createRectangle(); r.remove(); return r.x`,
    /does not exist/,
  ],
  'a node within itself': [`const f = figma.createFrame(); return f.appendChild(f)`, /into itself/],
  'a page under a frame': [
    `return figma.createFrame().appendChild(figma.currentPage)`,
    /cannot be a child/,
  ],
  'a child under a rectangle': [
    `figma.createFrame(); return figma.createRectangle().appendChild(figma.createFrame())`,
    /not a function/,
  ],
  'the synchronous getNodeById': [`return figma.getNodeById('0:1')`, /getNodeByIdAsync/],
  'the setter of currentPage': [
    `return figma.currentPage = figma.currentPage`,
    /setCurrentPageAsync/,
  ],
  'a selection of another page': [
    `const p = figma.createPage(); const f = figma.createFrame(); p.appendChild(f); return figma.currentPage.selection = [f]`,
    /only include nodes in that page/,
  ],
  'a function in a message': [
    `figma.showUI(''); return figma.ui.postMessage({ f() {} })`,
    /Cannot unwrap function/,
  ],
  'a map in a message': [
    `figma.showUI(''); return figma.ui.postMessage(new Map())`,
    /Cannot unwrap Map/,
  ],
  'a circle in a message': [
    `figma.showUI(''); const a = {}; a.a = a; return figma.ui.postMessage(a)`,
    /cyclic/,
  ],
  'a message without a window': [`return figma.ui.postMessage(1)`, /No UI is available/],
  'an unknown event': [`return figma.on('nonsense', () => {})`, /not a valid event/],
  '100 kB of plugin data': [
    `return figma.currentPage.setPluginData('k', 'x'.repeat(102400))`,
    /100 kB/,
  ],
  'a short namespace': [`return figma.currentPage.setSharedPluginData('a', 'k', 'v')`, /namespace/],
  'a relaunch command that the manifest lacks': [
    `return figma.createFrame().setRelaunchData({ other: '' })`,
    /Cannot find command/,
  ],
  'bytes that are no picture': [
    `return figma.createImage(new Uint8Array([1, 2, 3]))`,
    /unsupported/,
  ],
  'a note without a label': [`return figma.createFrame().annotations = [{}]`, /label/],
  'an empty group': [`return figma.group([], figma.currentPage)`, /at least one node/],
  "a component's copy losing a child": [
    `const c = figma.createComponent(); c.appendChild(figma.createRectangle()); return c.createInstance().children[0].remove()`,
    /instance/,
  ],
}

describe('refuses as Figma does', () => {
  for (const [name, [code, message]] of Object.entries(refusals)) {
    test(name, async () => {
      const file = await openFile()
      expect(file.is(code)).toMatch(new RegExp(`^!.*${message.source}`))
    })
  }

  test('a picture larger than 4096', async () => {
    const file = await openFile()
    const png = `const b = new Uint8Array(33); b.set([137,80,78,71,13,10,26,10,0,0,0,13,73,72,68,82,0,0,78,32,0,0,0,10])`
    expect(file.is(`${png}; return figma.createImage(b)`)).toMatch(/too large/)
  })

  test('an unknown font', async () => {
    const file = await openFile()
    expect(await file.later(`figma.loadFontAsync({ family: 'Nope', style: 'Regular' })`)).toMatch(
      /could not be loaded/,
    )
  })

  test('more than 5 MB in clientStorage', async () => {
    const file = await openFile()
    expect(
      await file.later(
        `await figma.clientStorage.setAsync('a', new Uint8Array(3e6)); return figma.clientStorage.setAsync('b', new Uint8Array(3e6))`,
      ),
    ).toMatch(/quota/)
  })

  test('every write to a read-only file, and no read', async () => {
    const file = await openFile('', { readOnly: true })
    expect(file.is('figma.createFrame()')).toMatch(/permission to edit/)
    expect(file.is(`figma.currentPage.name = 'x'`)).toMatch(/permission to edit/)
    expect(file.is('figma.currentPage.children.length')).toBe(0)
  })

  test('the network', async () => {
    const file = await openFile()
    expect(await file.later(`fetch('https://example.com')`)).toMatch(/networkAccess/)
  })
})

test('has only the globals that Figma documents', async () => {
  const file = await openFile()
  const absent = [
    'window',
    'document',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'URL',
    'structuredClone',
    'crypto',
    'performance',
    'Intl',
    'navigator',
    'process',
    'require',
    'host',
  ]
  expect(file.is(`${JSON.stringify(absent)}.filter(n => n in globalThis)`)).toEqual([])
  expect(
    file.is(
      `['figma', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'fetch', '__html__'].filter(n => !(n in globalThis))`,
    ),
  ).toEqual([])
})

const answers: Record<string, [code: string, answer: unknown]> = {
  'frames are white and clip': [
    `const f = figma.createFrame(); return [f.clipsContent, f.fills[0].color.r, f.width]`,
    [true, 1, 100],
  ],
  'a kind has its own properties only': [
    `[ 'fills' in figma.createRectangle(), 'children' in figma.createRectangle(), 'characters' in figma.createFrame() ]`,
    [true, false, false],
  ],
  'locked does not keep a plugin from writing': [
    `const f = figma.createFrame(); f.locked = true; f.x = 5; return f.x`,
    5,
  ],
  'the box of a turned node': [
    `const f = figma.createFrame(); f.resize(100, 50); f.rotation = 90; const b = f.absoluteBoundingBox; return [b.x, b.y, b.width, b.height, f.rotation]`,
    [0, -100, 50, 100, 90],
  ],
  'places add up': [
    `const f = figma.createFrame(); f.x = 10; const g = figma.createFrame(); f.appendChild(g); g.x = 5; return [g.x, g.absoluteTransform[0][2]]`,
    [5, 15],
  ],
  "a group has its children's box": [
    `const a = figma.createFrame(); a.x = 10; const b = figma.createFrame(); b.x = 200; const g = figma.group([a, b], figma.currentPage); return [g.x, g.width, a.x]`,
    [10, 290, 10],
  ],
  'moving a group moves its children': [
    `const a = figma.createFrame(); a.x = 10; const g = figma.group([a], figma.currentPage); g.x = 50; return a.x`,
    50,
  ],
  'a group keeps what is seen where it is': [
    `const f = figma.createFrame(); f.x = 100; const a = figma.createFrame(); f.appendChild(a); a.x = 7; figma.group([a], figma.currentPage); return a.absoluteBoundingBox.x`,
    107,
  ],
  'a group dies with its last child': [
    `const a = figma.createFrame(); const g = figma.group([a], figma.currentPage); a.remove(); return g.removed`,
    true,
  ],
  'constraints stretch children': [
    `const f = figma.createFrame(); const a = figma.createRectangle(); a.resize(50, 50); f.appendChild(a); a.constraints = { horizontal: 'STRETCH', vertical: 'MAX' }; f.resize(200, 200); return [a.width, a.y]`,
    [150, 100],
  ],
  'rescale grows everything': [
    `const f = figma.createFrame(); const a = figma.createRectangle(); f.appendChild(a); a.x = 10; a.strokeWeight = 2; f.rescale(2); return [f.width, a.x, a.width, a.strokeWeight]`,
    [200, 20, 200, 4],
  ],
  'rescale grows the distances of auto layout': [
    `const f = figma.createFrame(); f.layoutMode = 'HORIZONTAL'; f.itemSpacing = 6; f.paddingLeft = 10; f.resize(300, 100); const r = figma.createRectangle(); f.appendChild(r); f.rescale(2); return [f.itemSpacing, f.paddingLeft, r.x]`,
    [12, 20, 20],
  ],
  'corners that differ are mixed': [
    `const r = figma.createRectangle(); r.topLeftRadius = 4; return r.cornerRadius === figma.mixed`,
    true,
  ],
  'a clone stands on its own': [
    `const f = figma.createFrame(); f.appendChild(figma.createRectangle()); const c = f.clone(); c.children[0].x = 9; return [c.children.length, f.children[0].x, c.id !== f.id]`,
    [1, 0, true],
  ],
  'plugin data is kept by key': [
    `const f = figma.createFrame(); f.setPluginData('a', '1'); f.setPluginData('b', '2'); f.setPluginData('b', ''); return [f.getPluginData('a'), f.getPluginDataKeys()]`,
    ['1', ['a']],
  ],
  'criteria find by plugin data': [
    `const f = figma.createFrame(); f.setPluginData('role', 'x'); figma.createFrame(); return figma.currentPage.findAllWithCriteria({ types: ['FRAME'], pluginData: { keys: ['role'] } }).length`,
    1,
  ],
  'vector paths give the box': [
    `const v = figma.createVector(); v.vectorPaths = [{ windingRule: 'NONZERO', data: 'M 10 10 L 30 10 L 30 50 Z' }]; return [v.x, v.width, v.height]`,
    [10, 20, 40],
  ],
  'an instance knows its component': [
    `const c = figma.createComponent(); const i = c.createInstance(); return i.type`,
    'INSTANCE',
  ],
  'base64 goes there and back': [
    `Array.from(figma.base64Decode(figma.base64Encode(new Uint8Array([0, 255, 7, 9]))))`,
    [0, 255, 7, 9],
  ],
  'colours from CSS': [`figma.util.solidPaint('#ff000080').opacity.toFixed(2)`, '0.50'],
  'an instance of a node is the same object': [
    `const f = figma.createFrame(); return f === figma.currentPage.children[0] && f.parent === figma.currentPage`,
    true,
  ],
}

describe('answers as Figma does', () => {
  for (const [name, [code, answer]] of Object.entries(answers)) {
    test(name, async () => expect((await openFile()).is(code)).toEqual(answer))
  }
})

describe('text', () => {
  const start = `await figma.loadFontAsync({ family: 'Inter', style: 'Regular' }); await figma.loadFontAsync(${bold}); const t = figma.createText();`

  test('sizes itself', async () => {
    const file = await openFile()
    expect(
      await file.later(
        `${start} t.fontSize = 10; t.characters = 'abcd'; return [t.width, t.height, t.name]`,
      ),
    ).toEqual([40, 12, 'abcd'])
  })

  test('breaks into lines at a fixed width', async () => {
    const file = await openFile()
    expect(
      await file.later(
        `${start} t.fontSize = 10; t.characters = 'ab cd 你好'; t.textAutoResize = 'HEIGHT'; t.resize(40, t.height); return [t.width, t.height]`,
      ),
    ).toEqual([40, 36])
  })

  test('a line height in pixels grows as the type does', async () => {
    const file = await openFile()
    expect(
      await file.later(
        `${start} t.lineHeight = { unit: 'PIXELS', value: 20 }; t.characters = 'a'; t.rescale(2); return [t.lineHeight.value, t.height]`,
      ),
    ).toEqual([40, 40])
  })

  test('has styles of its own in each range', async () => {
    const file = await openFile()
    const code = `${start} t.characters = 'abcd'; t.setRangeFontName(0, 2, ${bold}); return [t.fontName === figma.mixed, t.getStyledTextSegments(['fontName']).map(s => s.characters + s.fontName.style), t.getRangeFontName(2, 4).style]`
    expect(await file.later(code)).toEqual([true, ['abBold', 'cdRegular'], 'Regular'])
  })

  test('needs every font it holds', async () => {
    const file = await openFile()
    file.session.loaded.clear()
    expect(
      await file.later(
        `await figma.loadFontAsync(${bold}); const t = figma.createText(); return t.fontSize = 20`,
      ),
    ).toMatch(/unloaded font "Inter Regular"/)
  })

  test('has ink within its box', async () => {
    const file = await openFile()
    expect(
      await file.later(
        `${start} t.fontSize = 10; t.characters = 'ab'; t.x = 5; return t.absoluteRenderBounds`,
      ),
    ).toEqual({
      x: 5,
      y: 0,
      width: 20,
      height: 10,
    })
  })
})

describe('history', () => {
  const boxes = `figma.createRectangle(); figma.createEllipse()`

  test('takes a whole run as one step', async () => {
    const file = await openFile(`${boxes}; figma.closePlugin()`)
    await expect.poll(() => file.closed()).toBe('')
    expect(file.store.get('0:1').children.length).toBe(2)
    file.session.history.undo()
    expect(file.store.get('0:1').children.length).toBe(0)
    file.session.history.redo()
    expect(file.store.get('0:1').children.length).toBe(2)
  })

  test('commitUndo parts the steps', async () => {
    const file = await openFile(
      `figma.createRectangle(); figma.commitUndo(); figma.createEllipse(); figma.closePlugin()`,
    )
    await expect.poll(() => file.closed()).toBe('')
    file.session.history.undo()
    expect(file.store.get('0:1').children.length).toBe(1)
  })
})

describe('events', () => {
  test('tell of changed nodes, and only of the topmost', async () => {
    const file = await openFile(
      `figma.currentPage.on('nodechange', e => console.log(e.nodeChanges.map(c => c.type + ' ' + (c.properties || '') + ' ' + c.node.removed)))`,
    )
    file.is(`const f = figma.createFrame(); f.appendChild(figma.createRectangle()); return 1`)
    const all = ['["CREATE  false"]', '["PROPERTY_CHANGE name,x false"]', '["DELETE  true"]']
    await said(file, ...all.slice(0, 1))
    file.is(`const f = figma.currentPage.children[0]; f.x = 3; f.name = 'new'; return 1`)
    await said(file, ...all.slice(0, 2))
    file.is(`figma.currentPage.children[0].remove()`)
    await said(file, ...all)
  })

  test('tell of the selection', async () => {
    const file = await openFile(
      `figma.on('selectionchange', () => console.log(figma.currentPage.selection.length))`,
    )
    file.is(`figma.currentPage.selection = [figma.createFrame()]; return 1`)
    await said(file, '1')
  })

  test('ask for a review of the text', async () => {
    const file = await openFile(
      `figma.on('textreview', async ({ text }) => [{ start: 0, end: text.length, suggestions: [] }])`,
    )
    expect(await file.run.review('abc')).toEqual([{ start: 0, end: 3, suggestions: [] }])
  })

  test('say goodbye', async () => {
    const file = await openFile(`figma.on('close', () => console.log('bye'))`)
    file.run.end()
    expect(file.logs).toEqual(['bye'])
  })
})

test('messages keep what Figma keeps', async () => {
  const file = await openFile(
    `figma.showUI(__html__); figma.ui.onmessage = m => figma.ui.postMessage(m)`,
  )
  const message = {
    n: 1,
    s: '你',
    b: new Uint8Array([1, 2, 255]),
    d: new Date(5),
    u: undefined,
    z: null,
    l: [true, { $: 'x' }],
  }
  file.run.message(message)
  expect(file.posts).toEqual([message])
  expect('u' in (file.posts[0] as object)).toBe(true)
})

test('clientStorage outlives a run', async () => {
  const storage = new Storage()
  const first = await openFile('', { storage })
  await first.later(
    `await figma.clientStorage.setAsync('k', { bytes: new Uint8Array([7]) }); return 1`,
  )
  const second = await openFile('', { storage })
  expect(
    await second.later(
      `const v = await figma.clientStorage.getAsync('k'); return [v.bytes[0], await figma.clientStorage.keysAsync()]`,
    ),
  ).toEqual([7, ['k']])
})

test('a throw in the plugin is told, not swallowed', async () => {
  const file = await openFile(`null.x`)
  expect(file.failures.splice(0).join()).toMatch(/TypeError/)
})

test('timers run and can be stopped', async () => {
  const file = await openFile(
    `let n = 0; const id = setInterval(() => { console.log(++n); if (n < 2) return; clearInterval(id); setTimeout(() => console.log('later'), 20) }, 2)`,
  )
  await said(file, '1', '2', 'later')
  expect(file.logs).toEqual(['1', '2', 'later'])
})
