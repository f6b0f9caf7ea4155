import { beforeEach, expect, test, vi } from 'vitest'
import { adopt } from '../../../src/figma/fixes/adopt'
import type { CoverFrame } from '../../../src/figma/frames'

beforeEach(() => void vi.stubGlobal('figma', { mixed: Symbol('mixed') }))

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A rectangle that a photo fills. */
function photo(at: Box, role = '') {
  const node = {
    ...at,
    type: 'RECTANGLE',
    fills: [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: 'photo' }] as unknown as [ImagePaint],
    getPluginData: () => role,
    resize: (width: number, height: number) => void Object.assign(node, { width, height }),
  }
  return node
}

function frameOf(width: number, height: number, children: ReturnType<typeof photo>[]): CoverFrame {
  const frame = {
    ...{ x: 0, y: 0, width, height, layoutMode: 'NONE', fills: [], children },
    rescale(by: number) {
      for (const it of [frame, ...children])
        Object.assign(it, {
          x: it.x * by,
          y: it.y * by,
          width: it.width * by,
          height: it.height * by,
        })
    },
    resizeWithoutConstraints: (width: number, height: number) =>
      void Object.assign(frame, { width, height }),
  }
  return frame as unknown as CoverFrame
}

/** Where in the photo, 0…1, the middle of what is shown of it lies. */
function middle({ fills: [{ scaleMode, imageTransform }] }: ReturnType<typeof photo>) {
  expect(scaleMode).toBe('CROP')
  const [[width, , x], [, height, y]] = imageTransform!
  return [x + width / 2, y + height / 2]
}

test.each<[string, Box, string, number[]]>([
  ['as large as the frame', { x: 0, y: 0, width: 1000, height: 1000 }, '', [0.6, 0.5]],
  ['beyond the frame on the right', { x: 0, y: 0, width: 2000, height: 1000 }, '', [0.3, 0.5]],
  ['beyond the frame on the left', { x: -1000, y: 0, width: 2000, height: 1000 }, '', [0.8, 0.5]],
  ['over the upper half only', { x: 0, y: 0, width: 1000, height: 500 }, 'background', [0.6, 0.5]],
])('a photo that lies %s is cut around the focal point', (_, at, role, expected) => {
  const node = photo(at, role)
  // As wide or high as the layer: all of it was shown.
  adopt(
    frameOf(1000, 1000, [node]),
    { photo: { width: at.width, height: at.height } },
    { x: 0.6, y: 0.5 },
  )
  expect(node).toMatchObject({ x: 0, y: 0, width: 1080, height: 1920 })
  const [x, y] = middle(node)
  expect([x, y].map((it) => +it.toFixed(3))).toEqual(expected)
})
