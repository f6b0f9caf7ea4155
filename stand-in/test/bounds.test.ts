import { describe, expect, test } from 'vitest'
import { openFile } from '../kit'
import { solid, type Spec } from '../spec'

const shadow = (more: object = {}) => ({
  type: 'DROP_SHADOW',
  visible: true,
  blendMode: 'NORMAL',
  radius: 10,
  offset: { x: 0, y: 4 },
  color: { r: 0, g: 0, b: 0, a: 1 },
  ...more,
})
const rect = (more: Partial<Spec> = {}): Spec => ({
  type: 'RECTANGLE',
  name: 'R',
  x: 100,
  y: 100,
  width: 50,
  height: 50,
  fills: [solid('#ff0000')],
  ...more,
})
const frame = (children: Spec[], more: Partial<Spec> = {}): Spec => ({
  type: 'FRAME',
  name: 'F',
  width: 200,
  height: 200,
  children,
  ...more,
})

/** The render bounds of the layer called R. */
async function boundsOf(spec: Spec) {
  const file = await openFile()
  const top = file.add(spec)
  const id = [file.store.get(top), ...file.store.walk(top)].find(({ name }) => name === 'R')!.id
  const box = file.get(id, 'absoluteRenderBounds') as Record<string, number> | null
  return box && [box.x, box.y, box.width, box.height]
}

describe('absoluteRenderBounds', () => {
  test.each<[string, Partial<Spec>, number[]]>([
    ['a shape', {}, [100, 100, 50, 50]],
    ['a drop shadow', { effects: [shadow()] }, [90, 94, 70, 70]],
    ['a shadow that spreads', { effects: [shadow({ spread: 5 })] }, [85, 89, 80, 80]],
    ['a shadow that is off', { effects: [shadow({ visible: false })] }, [100, 100, 50, 50]],
    ['an inner shadow', { effects: [shadow({ type: 'INNER_SHADOW' })] }, [100, 100, 50, 50]],
    ['a blur', { effects: [{ type: 'LAYER_BLUR', visible: true, radius: 8 }] }, [92, 92, 66, 66]],
    ['a stroke outside', stroke('OUTSIDE'), [90, 90, 70, 70]],
    ['a stroke along the middle', stroke('CENTER'), [95, 95, 60, 60]],
    ['a stroke inside', stroke('INSIDE'), [100, 100, 50, 50]],
  ])('of %s', async (_, more, bounds) => {
    expect(await boundsOf(rect(more))).toEqual(bounds)
  })

  test('are cut by each frame around that clips', async () => {
    expect(await boundsOf(frame([rect({ x: 180, effects: [shadow()] })]))).toEqual([
      170, 94, 30, 70,
    ])
    const inner = frame([rect({ x: 30 })], {
      name: 'Inner',
      x: 60,
      width: 100,
      clipsContent: false,
    })
    expect(await boundsOf(frame([inner], { width: 100 }))).toEqual([90, 100, 10, 50])
  })

  test('are not cut by what does not clip', async () => {
    expect(await boundsOf(frame([rect({ x: 180 })], { clipsContent: false }))).toEqual([
      180, 100, 50, 50,
    ])
  })

  test.each<[string, Spec]>([
    ['cut away', frame([rect({ x: 300 })])],
    ['hidden', frame([rect({ visible: false })])],
    ['in what is hidden', frame([rect()], { visible: false })],
  ])('are null where it is %s', async (_, spec) => {
    expect(await boundsOf(spec)).toBe(null)
  })

  test('are cut by a mask below it, and not by one above', async () => {
    const mask = rect({ name: 'Mask', x: 120, isMask: true })
    expect(await boundsOf(frame([mask, rect()]))).toEqual([120, 100, 30, 50])
    expect(await boundsOf(frame([rect(), mask]))).toEqual([100, 100, 50, 50])
    expect(await boundsOf(frame([{ ...mask, visible: false }, rect()]))).toEqual([100, 100, 50, 50])
  })

  test('of a group are those of what its mask shows', async () => {
    const mask = rect({ name: 'Mask', x: 120, isMask: true })
    const group: Spec = { type: 'GROUP', name: 'R', children: [mask, rect({ name: 'Paint' })] }
    expect(await boundsOf(frame([group]))).toEqual([120, 100, 30, 50])
  })
})

function stroke(strokeAlign: string): Partial<Spec> {
  return { strokes: [solid('#000000')], strokeWeight: 10, strokeAlign }
}
