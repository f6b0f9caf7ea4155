import { expect, test } from 'vitest'
import { openFile } from '../kit'

const two = (more = '') => `
  const a = figma.createRectangle(); a.resize(100, 100)
  const b = figma.createEllipse(); b.resize(60, 60); b.x = 80; b.y = 20; ${more}`

test.each<[string, unknown]>([
  ['union', [0, 0, 140, 100]],
  ['exclude', [0, 0, 140, 100]],
  ['subtract', [0, 0, 100, 100]],
  ['intersect', [80, 20, 20, 60]],
])('%s of two shapes has the box of the result', async (how, box) => {
  const file = await openFile()
  const seen = file.is(
    `${two()} const o = figma.${how}([a, b], figma.currentPage); return [o.x, o.y, o.width, o.height, o.type, o.booleanOperation].join()`,
  ) as string
  const [x, y, width, height, type, operation] = seen.split(',')
  expect([type, operation]).toEqual(['BOOLEAN_OPERATION', how.toUpperCase()])
  const near = [x, y, width, height].map((v) => Math.round(Number(v)))
  // a circle met at its side is not as high as it is wide
  expect(how === 'intersect' ? near.slice(0, 3) : near).toEqual(
    how === 'intersect' ? [80, expect.any(Number), 20] : box,
  )
})

test('a boolean operation follows its operands, and they follow it', async () => {
  const file = await openFile()
  expect(
    file.is(
      `${two()} const o = figma.union([a, b], figma.currentPage); b.x = 200; const w = o.width; o.x = 1000; return [w, a.x, b.x, o.children.length]`,
    ),
  ).toEqual([260, 1000, 1200, 2])
})

test('the operands count from the frame around, not from the operation', async () => {
  const file = await openFile()
  expect(
    file.is(
      `const f = figma.createFrame(); f.x = 500; ${two('f.appendChild(a); f.appendChild(b);')} a.x = 30; figma.union([a, b], f); return [a.x, a.absoluteTransform[0][2]]`,
    ),
  ).toEqual([30, 530])
})

test('its shape is told: a hole stays open', async () => {
  const file = await openFile()
  const path = file.is(
    `const a = figma.createRectangle(); a.resize(100, 100); const b = figma.createRectangle(); b.resize(50, 50); b.x = 25; b.y = 25; return figma.subtract([a, b], figma.currentPage).fillGeometry[0].data`,
  ) as string
  expect(path.split('M').slice(1)).toHaveLength(2)
  expect(path).toContain('M 0 0 L 100 0')
  expect(path).toContain('75 25')
})

test.each(['SLICE', 'COMPONENT_SET', 'SLOT', 'TRANSFORM_GROUP', 'TEXT_PATH'] as const)(
  'a %s is known by its kind',
  async (type) => {
    const file = await openFile()
    const id = file.add({ type, name: 'It', width: 40, height: 40 })
    expect(await file.later(`(await figma.getNodeByIdAsync('${id}')).type`)).toBe(type)
  },
)

test('text on a path has characters, a slice no paint', async () => {
  const file = await openFile()
  const path = file.add({ type: 'TEXT_PATH', name: 'Path', characters: 'round' })
  const slice = file.add({ type: 'SLICE', name: 'Cut', width: 40, height: 40 })
  expect(
    await file.later(
      `const p = await figma.getNodeByIdAsync('${path}'), s = await figma.getNodeByIdAsync('${slice}'); return [p.characters, 'fills' in s, s.absoluteRenderBounds]`,
    ),
  ).toEqual(['round', false, null])
})
