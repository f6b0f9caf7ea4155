import { describe, expect, test } from 'vitest'
import { openFile } from '../kit'

const refused = /^!in \S+: /

describe('a file that one may only view', () => {
  test('runs no plugin at all', async () => {
    await expect(openFile('', { switches: { access: 'view' } })).rejects.toThrow(/permission/)
  })
})

describe('a file that can’t be written', () => {
  test('says so in words that are known, or in words that nobody has met', async () => {
    const words = async (refusal: 'known' | 'unknown') =>
      (await openFile('', { readOnly: true, switches: { refusal } })).is('figma.createFrame()')
    expect(await words('known')).toMatch(/permission to edit/)
    expect(await words('unknown')).toMatch(refused)
    expect(await words('unknown')).not.toMatch(/read.?only|permission|edit|write|view|lock/i)
  })
})

describe('Dev Mode', () => {
  const dev = { switches: { editor: 'dev' } } as const

  test('starts only what was made for it', async () => {
    await expect(openFile('', { ...dev, manifest: { editorType: ['figma'] } })).rejects.toThrow(
      /not compatible/,
    )
    await expect(
      openFile('', { ...dev, manifest: { editorType: ['dev'], capabilities: [] } }),
    ).rejects.toThrow(/not compatible/)
  })

  test('lets one read, export and keep data, and nothing else', async () => {
    const file = await openFile('', dev)
    const id = file.add({ type: 'FRAME', name: 'F', width: 10, height: 10 })
    const of = (code: string) =>
      file.later(`const n = await figma.getNodeByIdAsync('${id}'); return ${code}`)
    expect(await of(`[figma.editorType, n.name, figma.skipInvisibleInstanceChildren]`)).toEqual([
      'dev',
      'F',
      true,
    ])
    expect(await of(`(n.setPluginData('k', 'v'), n.setRelaunchData({ again: '' }), 1)`)).toBe(1)
    for (const code of [`n.x = 5`, `figma.createFrame()`, `n.remove()`, `n.annotations = []`])
      expect(await of(code)).toMatch(refused)
  })
})

describe('Buzz', () => {
  const buzz = { switches: { editor: 'buzz' } } as const

  test('puts new layers into the asset in focus, and has no pages', async () => {
    const file = await openFile('', buzz)
    const asset = (x: number) =>
      ({ type: 'FRAME', name: 'Asset', width: 10, height: 10, x }) as const
    const [first, second] = [file.add(asset(0)), file.add(asset(20))]
    expect(file.is(`figma.createRectangle().parent.id`)).toBe(first)
    file.store.select('0:1', [second])
    expect(file.is(`figma.createText().parent.id`)).toBe(second)
    expect(file.is(`figma.createPage()`)).toMatch(refused)
    expect(file.is(`figma.getCanvasGrid().map(row => row.map(n => n.id))`)).toEqual([
      [first, second],
    ])
  })

  test('has a grid that other files have not', async () => {
    expect((await openFile()).is(`figma.getCanvasGrid()`)).toMatch(/Buzz/)
  })
})

describe('pages', () => {
  const other = async () => {
    const file = await openFile()
    const page = file.store.create('PAGE', '0:0').id
    file.add({ type: 'FRAME', name: 'Far', width: 10, height: 10 }, page)
    return { file, page }
  }
  const page = `const p = figma.root.children[1];`

  test.each(['p.children', 'p.findAll()', 'figma.root.findAll()', 'p.findAllWithCriteria({})'])(
    'that are not loaded throw at %s',
    async (code) => {
      const { file } = await other()
      expect(file.is(`${page} return ${code}`)).toMatch(/explicitly loaded/)
      expect(file.is(`${page} return p.name`)).toBe('Page')
    },
  )

  test.each([
    `await p.loadAsync()`,
    `await figma.loadAllPagesAsync()`,
    `await figma.setCurrentPageAsync(p)`,
  ])('can be looked into after %s', async (code) => {
    const { file } = await other()
    expect(await file.later(`${page} ${code}; return p.children[0].name`)).toBe('Far')
  })

  test('that one made are there', async () => {
    expect((await openFile()).is(`figma.createPage().children.length`)).toBe(0)
  })

  test('may be loaded from the beginning', async () => {
    const { file } = await other()
    file.switches.unloadedPages = false
    expect(file.is(`${page} return p.children.length`)).toBe(1)
  })
})

test('a copy made by the person keeps data and buttons, one made by a plugin no buttons', async () => {
  const file = await openFile()
  const id = file.add({ type: 'FRAME', name: 'F', width: 10, height: 10 })
  const of = (one: string, code: string) =>
    file.later(`const n = await figma.getNodeByIdAsync('${one}'); return ${code}`)
  await of(id, `(n.setPluginData('k', 'v'), n.setRelaunchData({ again: 'x' }), 1)`)
  const kept = `[n.getPluginData('k'), n.getRelaunchData()]`
  expect(await of(file.duplicate(id), kept)).toEqual(['v', { again: 'x' }])
  const page = file.store.create('PAGE', '0:0').id
  const pasted = file.duplicate(id, page)
  expect(await of(pasted, kept)).toEqual(['v', { again: 'x' }])
  expect(file.store.get(pasted).parent).toBe(page)
  const clone = (await of(id, `n.clone().id`)) as string
  expect(await of(clone, kept)).toEqual(['v', {}])
})
