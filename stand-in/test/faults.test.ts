import { describe, expect, test } from 'vitest'
import { exportSize } from '../doc/export-size'
import { openFile } from '../kit'
import type { Switches } from '../switches'

const calls: Record<string, [keyof Switches, code: string]> = {
  'reading storage': ['storage', `figma.clientStorage.getAsync('k')`],
  'writing storage': ['storage', `figma.clientStorage.setAsync('k', 1)`],
  'keys of storage': ['storage', `figma.clientStorage.keysAsync()`],
  originals: ['originals', `image.getBytesAsync()`],
  exports: ['exports', `figma.createFrame().exportAsync()`],
  fonts: ['fonts', `figma.loadFontAsync({ family: 'Inter', style: 'Regular' })`],
}
const image = `const b = new Uint8Array(33); b.set([137,80,78,71,13,10,26,10,0,0,0,13,73,72,68,82,0,0,0,9,0,0,0,9]); const image = figma.createImage(b);`

describe.each(Object.entries(calls))('%s', (_, [name, code]) => {
  test('answers, rejects, or never comes', async () => {
    const file = await openFile()
    const outcome = () =>
      file.later(
        `${image} const soon = figma.getNodeByIdAsync('0:0').then(() => figma.getNodeByIdAsync('0:0')).then(() => 'never'); return Promise.race([${code}.then(() => 'answers', () => 'rejects'), soon])`,
      )
    const seen = []
    for (const fault of ['answers', 'rejects', 'never'] as const) {
      Object.assign(file.switches, { [name]: fault })
      seen.push(await outcome())
    }
    expect(seen).toEqual(['answers', 'rejects', 'never'])
  })
})

test('plugin data can come back cut off', async () => {
  const file = await openFile()
  const kept = `figma.currentPage.setPluginData('k', '{"a":1}'); return [figma.currentPage.getPluginData('k'), figma.currentPage.getPluginData('none')]`
  expect(file.is(kept)).toEqual(['{"a":1}', ''])
  file.switches.data = 'broken'
  expect(file.is(kept)).toEqual(['{"a"', ''])
})

describe('the size of an export', () => {
  const size = (x: number, how: Switches['exportSize'], scale = 1) => {
    const { width, height } = exportSize({ x, y: 0, width: 1080, height: 1920 }, scale, how)
    return [width, height]
  }
  test('is that of the node, or of all pixels that it touches', () => {
    expect(size(0.5, 'rounded')).toEqual([1080, 1920])
    expect(size(0.5, 'outward')).toEqual([1081, 1920])
    expect(size(7, 'outward')).toEqual([1080, 1920])
    expect(size(0.5, 'outward', 2)).toEqual([2160, 3840])
  })
})

describe('annotations', () => {
  const note = (kind: string, property: string) =>
    `const n = figma.create${kind}(); n.annotations = [{ properties: [{ type: '${property}' }] }]; return n.annotations.length`
  test.each([
    ['Text', 'fontSize', 1],
    ['Frame', 'padding', 1],
    ['Rectangle', 'cornerRadius', 1],
    ['Frame', 'fontSize', /not available on FRAME/],
    ['Rectangle', 'itemSpacing', /not available on RECTANGLE/],
    ['Component', 'mainComponent', /not available on COMPONENT/],
  ])('a %s points at %s', async (kind, property, answer) => {
    const seen = (await openFile()).is(note(kind, property))
    if (answer instanceof RegExp) expect(seen).toMatch(answer)
    else expect(seen).toBe(answer)
  })

  test('come back with both labels, and can be written back so', async () => {
    const file = await openFile()
    expect(
      file.is(
        `const f = figma.createFrame(); f.annotations = [{ labelMarkdown: '**Big** one' }]; f.annotations = [...f.annotations, { label: 'plain' }]; return f.annotations`,
      ),
    ).toEqual([
      { label: 'Big one', labelMarkdown: '**Big** one' },
      { label: 'plain', labelMarkdown: 'plain' },
    ])
  })

  test('are not to be had on groups, sections, slices and booleans', async () => {
    const file = await openFile()
    expect(
      file.is(
        `const r = () => figma.createRectangle(); return [figma.group([r()], figma.currentPage), figma.union([r(), r()], figma.currentPage), figma.createSection(), figma.createSlice()].map(n => 'annotations' in n)`,
      ),
    ).toEqual([false, false, false, false])
  })
})

test('a toast that was taken away can be pressed no more', async () => {
  const file = await openFile()
  file.is(
    `const button = (n) => ({ button: { text: 'b', action: () => console.log(n) } }); const a = figma.notify('a', button('a')); figma.notify('b', button('b')); a.cancel(); return 1`,
  )
  for (const { id } of file.notes) file.run.pressNote(id)
  expect(file.logs).toEqual(['b'])
})
