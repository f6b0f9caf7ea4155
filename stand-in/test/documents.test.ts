import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageOf, readDocument, type Branch, type Document } from '../documents'
import { openFile } from '../kit'

const png = `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=`

const small: Document = {
  name: 'small',
  pages: [
    {
      name: 'First',
      children: [
        {
          id: '1:2',
          type: 'FRAME',
          name: 'Row',
          transform: [
            [1, 0, 10],
            [0, 1, 0],
          ],
          width: 200,
          height: 100,
          more: { layoutMode: 'HORIZONTAL' },
          children: [
            {
              id: 'I1:3;4:5',
              type: 'RECTANGLE',
              name: 'Picture',
              transform: [
                [1, 0, 33],
                [0, 1, 5],
              ],
              fills: [
                {
                  type: 'IMAGE',
                  visible: true,
                  opacity: 1,
                  blendMode: 'NORMAL',
                  scaleMode: 'FILL',
                  imageHash: 'abc',
                },
              ],
            },
            {
              id: '1:6',
              type: 'TEXT',
              name: 'T',
              width: 20,
              height: 12,
              text: { characters: 'L', runs: [], align: 'LEFT', vertical: 'TOP', resize: 'NONE' },
              more: { drawn: { width: 20, height: 12, glyphs: [['g', 2, 10, 10, 0]] } },
            },
          ],
        },
      ],
    },
  ],
  images: { abc: { width: 1, height: 1, data: png } },
  glyphs: { g: 'M 0 0 L 0.5 0 L 0.5 1 L 0 1 Z' },
}

test('a page is opened as it was drawn: places, pictures, letters', async () => {
  const file = await openFile()
  file.load(pageOf(small, 0))
  expect([file.get('I1:3;4:5', 'x'), file.get('1:2', 'name')]).toEqual([33, 'Row'])
  const [fill] = file.get('I1:3;4:5', 'fills') as { imageHash: string }[]
  expect(file.session.images.get(fill.imageHash)?.width).toBe(1)
  expect(file.get('1:6', 'absoluteRenderBounds')).toEqual({ x: 12, y: 0, width: 5, height: 10 })
  expect(file.session.history.steps).toBe(0)
})

test('letters are drawn anew once the text is edited', async () => {
  const file = await openFile()
  file.load(pageOf(small, 0))
  file.edit('1:6', { characters: 'Longer' })
  expect(file.store.get('1:6').more.drawn).toBeUndefined()
})

test('new layers get ids that the file has not', async () => {
  const file = await openFile()
  file.load(pageOf(small, 0))
  const before = file.store.items.size
  const made = file.is(`return [1, 2, 3, 4, 5, 6, 7].map(() => figma.createFrame().id)`) as string[]
  expect(file.store.items.size).toBe(before + 7)
  expect(made).not.toContain('1:2')
})

test('a boolean operation is called as plugins call it, and keeps its outline when it is scaled', async () => {
  const file = await openFile()
  const curved = { windingRule: 'EVENODD', data: 'M 0 0 C 10 0 20 10 20 20 L 0 20 Z' }
  const at = (
    id: string,
    type: 'BOOLEAN_OPERATION' | 'VECTOR',
    children: Branch[] = [],
  ): Branch => ({
    id,
    type,
    name: id,
    width: 20,
    height: 20,
    children,
    more: { booleanOperation: 'XOR', vectorPaths: [curved] },
  })
  const joined = at('2:1', 'BOOLEAN_OPERATION', [at('2:2', 'VECTOR')])
  file.load(pageOf({ ...small, pages: [{ name: 'One', children: [joined] }] }, 0))
  expect(file.get('2:1', 'booleanOperation')).toBe('EXCLUDE')
  await file.later(`(await figma.getNodeByIdAsync('2:1')).rescale(2)`)
  await file.later(`(await figma.getNodeByIdAsync('2:1')).x = 100`)
  expect(file.store.get('2:1')).toMatchObject({ width: 40, height: 40 })
  expect(file.store.get('2:1').more.vectorPaths).toEqual([
    { windingRule: 'EVENODD', data: 'M 0 0 C 20 0 40 20 40 40 L 0 40 Z' },
  ])
  expect(file.get('2:2', 'x')).toBe(100)
  await file.later(`(await figma.getNodeByIdAsync('2:2')).resize(10, 40)`)
  expect(file.get('2:1', 'width')).toBe(10)
})

const folder = process.env.FIGMA_DOCUMENTS ?? 'data/figma-documents'
const real = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.json.gz'))
  : []

test.each([...real, null])('a real file opens whole: %s', async (name) => {
  const document = name ? readDocument(join(folder, name)) : small
  for (const [index] of document.pages.entries()) {
    const file = await openFile()
    const page = pageOf(document, index)
    file.load(page)
    const before = JSON.stringify([...file.store.items.values()])
    for (const { id } of page.items) {
      const box = file.get(id, 'absoluteBoundingBox') as Record<string, number>
      expect(Object.values(box).every(Number.isFinite), id).toBe(true)
      file.get(id, 'absoluteRenderBounds')
    }
    file.is(`figma.createFrame().remove()`)
    expect(JSON.stringify([...file.store.items.values()])).toBe(before)
    file.run.end()
  }
})
