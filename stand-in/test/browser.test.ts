import { decode } from 'fast-png'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchHost, type Host } from '../launch'
import type { ExportSettings } from '../page/drawing/export'
import { bokeh } from '../samples/picture'
import { solid, type Spec } from '../spec'

const plugin = fileURLToPath(new URL('../fixtures/plugin', import.meta.url))
let host: Host

beforeAll(async () => {
  host = await launchHost({ plugin, document: 'empty' })
}, 60_000)
afterEach(async () => {
  await host.end()
  await host.set({ readOnly: false, theme: 'light', csp: 'A', document: 'empty' })
})
afterAll(() => host.close())

const frame = (children: Spec[], more: Partial<Spec> = {}): Spec => ({
  type: 'FRAME',
  name: 'F',
  width: 100,
  height: 100,
  fills: [solid('#ffffff')],
  children,
  ...more,
})
const rect = (more: Partial<Spec> = {}): Spec => ({
  type: 'RECTANGLE',
  name: 'R',
  width: 40,
  height: 40,
  fills: [solid('#ff0000')],
  ...more,
})

async function pixels(spec: Spec, settings: Partial<ExportSettings> = {}) {
  await host.add(spec)
  const { width, height, data, channels } = decode(await host.exportPng(spec.name, settings))
  const at = (x: number, y: number) => [
    ...data.slice((y * width + x) * channels, (y * width + x) * channels + 3),
  ]
  return {
    width,
    height,
    at,
    alpha: (x: number, y: number) => (channels === 4 ? data[(y * width + x) * 4 + 3] : 255),
  }
}
const [red, white] = [
  [255, 0, 0],
  [255, 255, 255],
]

describe('draws', () => {
  test('shapes in their places', async () => {
    const { at } = await pixels(
      frame([rect({ x: 10, y: 20 }), { ...rect({ x: 50, y: 50 }), type: 'ELLIPSE', name: 'E' }]),
    )
    expect([at(9, 30), at(10, 20), at(49, 59), at(51, 51), at(70, 70)]).toEqual([
      white,
      red,
      red,
      white,
      red,
    ])
  })

  test('a turned box', async () => {
    const { at } = await pixels(
      frame([rect({ x: 10, y: 90, width: 80, height: 10, rotation: 90 })]),
    )
    expect([at(15, 50), at(50, 95)]).toEqual([red, white])
  })

  test('what clips and what does not', async () => {
    const inner = (clipsContent: boolean): Spec => ({
      type: 'FRAME',
      name: 'I',
      x: 0,
      y: 0,
      width: 20,
      height: 20,
      clipsContent,
      children: [rect({ name: 'C' })],
    })
    expect((await pixels(frame([inner(true)], { name: 'clips' }))).at(30, 30)).toEqual(white)
    expect((await pixels(frame([inner(false)], { name: 'open' }))).at(30, 30)).toEqual(red)
  })

  test('opacity of a group as one', async () => {
    const { at } = await pixels(
      frame([
        {
          type: 'GROUP',
          name: 'G',
          opacity: 0.5,
          children: [rect({ name: 'a' }), rect({ name: 'b', x: 20 })],
        },
      ]),
    )
    expect(at(30, 10)).toEqual(at(10, 10))
    expect(at(10, 10)[1]).toBeCloseTo(128, -1)
  })

  test('gradients along their transform', async () => {
    const stops = [0, 1].map((v) => ({ position: v, color: { r: v, g: v, b: v, a: 1 } }))
    const across = {
      type: 'GRADIENT_LINEAR',
      gradientStops: stops,
      gradientTransform: [
        [1, 0, 0],
        [0, 1, 0],
      ],
    }
    const { at } = await pixels(frame([rect({ width: 100, height: 100, fills: [across] })]))
    expect(at(2, 50)[0]).toBeLessThan(12)
    expect(at(50, 2)[0]).toBeCloseTo(128, -1)
    expect(at(97, 50)[0]).toBeGreaterThan(243)
  })

  test('strokes inside, outside and along the middle', async () => {
    const stroke = (strokeAlign: string, name: string) =>
      pixels(
        frame(
          [
            rect({
              x: 30,
              y: 30,
              fills: [],
              strokes: [solid('#ff0000')],
              strokeWeight: 10,
              strokeAlign,
            }),
          ],
          { name },
        ),
      )
    expect((await stroke('INSIDE', '1')).at(38, 50)).toEqual(red)
    expect((await stroke('OUTSIDE', '2')).at(22, 50)).toEqual(red)
    expect((await stroke('OUTSIDE', '3')).at(32, 50)).toEqual(white)
    expect((await stroke('CENTER', '4')).at(26, 50)).toEqual(red)
  })

  test('shadows and blurs beyond the box', async () => {
    const shadow = {
      type: 'DROP_SHADOW',
      visible: true,
      blendMode: 'NORMAL',
      radius: 0,
      offset: { x: 20, y: 0 },
      color: { r: 0, g: 0, b: 0, a: 1 },
    }
    const { at } = await pixels(
      frame([rect({ x: 30, y: 30, effects: [shadow] })], { name: 'shadow' }),
    )
    expect([at(85, 50), at(60, 50), at(95, 50)]).toEqual([[0, 0, 0], red, white])
    const blur = await pixels(
      frame([rect({ x: 30, y: 30, effects: [{ type: 'LAYER_BLUR', visible: true, radius: 8 }] })], {
        name: 'blur',
      }),
    )
    expect(blur.at(28, 50)[1]).toBeLessThan(250)
    expect(blur.at(50, 50)[1]).toBeLessThan(10)
  })

  test('letters, Chinese ones too, as wide as it says', async () => {
    const text = (characters: string): Spec => ({
      type: 'TEXT',
      name: characters,
      characters,
      fontSize: 40,
      fontName: { family: 'Inter', style: 'Bold' },
    })
    const { at } = await pixels(frame([text('你好')]))
    const ink = Array.from({ length: 100 }, (_, y) =>
      Array.from({ length: 100 }, (_, x) => at(x, y)[0]),
    )
      .flat()
      .filter((v) => v < 128).length
    expect(ink).toBeGreaterThan(500)
    expect(await host.get('你好', 'width')).toBe(80)
    const [box, ink2] = [
      await host.get('你好', 'absoluteBoundingBox'),
      await host.get('你好', 'absoluteRenderBounds'),
    ] as {
      width: number
      height: number
    }[]
    expect(ink2.height).toBeLessThan(box.height)
    expect(ink2.width).toBeLessThan(box.width)
  })

  test('pictures that fill and fit', async () => {
    await host.drop('shot.png', bokeh(60, 60, [255, 0, 0], [255, 0, 0]))
    expect(await host.layer('shot')).toMatchObject({ type: 'FRAME', width: 1080, height: 1920 })
    const { width, height, data } = decode(
      await host.exportPng('shot', { constraint: { type: 'WIDTH', value: 54 } }),
    )
    expect([width, height, data[0]]).toEqual([54, 96, 255])
  })

  test('nothing that overlaps, unless it is asked for', async () => {
    expect((await pixels(frame([]))).at(10, 10)).toEqual(white)
    await host.add(rect())
    const seen = async (contentsOnly: boolean) => [
      ...decode(await host.exportPng('F', { contentsOnly })).data.slice(0, 3),
    ]
    expect([await seen(true), await seen(false)]).toEqual([white, red])
  })
})

describe('exports', () => {
  test('at scale, width and height', async () => {
    await host.add(frame([]))
    const size = async (settings: Partial<ExportSettings>) => {
      const { width, height } = decode(await host.exportPng('F', settings))
      return [width, height]
    }
    expect(await size({ constraint: { type: 'SCALE', value: 2 } })).toEqual([200, 200])
    expect(await size({ constraint: { type: 'HEIGHT', value: 33 } })).toEqual([33, 33])
  })

  test('the box, or with its shadow', async () => {
    const shadow = {
      type: 'DROP_SHADOW',
      visible: true,
      blendMode: 'NORMAL',
      radius: 10,
      offset: { x: 0, y: 0 },
      color: { r: 0, g: 0, b: 0, a: 1 },
    }
    await host.add(rect({ effects: [shadow] }))
    expect(decode(await host.exportPng('R', { useAbsoluteBounds: true })).width).toBe(40)
    expect(decode(await host.exportPng('R', { useAbsoluteBounds: false })).width).toBe(60)
  })
})

describe('runs the plugin', () => {
  test('from the menu, with bytes over the wall and no request', async () => {
    await host.add(frame([rect()]))
    await host.select('F')
    await host.page.locator('#menu summary').click()
    await host.page.getByRole('menuitem', { name: 'Export selection' }).click()
    await host.ui.getByRole('button', { name: 'Export' }).click()
    await expect.poll(() => host.ui.locator('#out').textContent()).toBe('F 108x108 true true')
    expect(host.network).toEqual([])
    expect(host.uiErrors).toEqual([])
  })

  test('in an opaque origin under the policy', async () => {
    await host.run('export')
    const probe = await host.ui.locator('body').evaluate(async () => [
      origin,
      isSecureContext,
      await fetch('/plugin').then(
        () => 'reached',
        () => 'blocked',
      ),
    ])
    expect(probe).toEqual(['null', false, 'blocked'])
    host.uiErrors.length = 0
  })

  test.each([
    ['A', true, true],
    ['B', false, true],
    ['C', false, false],
  ] as const)('policy %s', async (csp, evaluates, compiles) => {
    await host.set({ csp })
    await host.run('export')
    const probe = await host.ui.locator('body').evaluate(async () => {
      const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
      // in a timer, since what the test evaluates itself is exempt from the policy
      const works = (f: () => unknown) =>
        new Promise<boolean>((done) =>
          setTimeout(() => {
            Promise.resolve()
              .then(f)
              .then(
                () => done(true),
                () => done(false),
              )
          }),
        )
      return [
        await works(() => new Function('return 1')()),
        await works(() => WebAssembly.compile(empty)),
      ]
    })
    expect(probe).toEqual([evaluates, compiles])
    host.uiErrors.length = 0
  })

  test("with Figma's colours, also when they change", async () => {
    await host.run('export')
    const background = () =>
      host.ui.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    // The window's first document is a small one without colours.
    await expect.poll(background).toBe('rgb(255, 255, 255)')
    await host.set({ theme: 'dark' })
    await expect.poll(background).toBe('rgb(44, 44, 44)')
    expect(await host.ui.locator('html').getAttribute('class')).toBe('figma-dark')
  })

  test('in a window that it resizes and that one can close', async () => {
    await host.run('export')
    await host.ui.getByRole('button', { name: 'Bigger' }).click()
    await expect
      .poll(async () => (await host.page.locator('#plugin').boundingBox())?.width)
      .toBe(400)
    await host.page.getByRole('button', { name: 'Close plugin' }).click()
    expect(await host.running()).toBe(false)
    expect(await host.page.locator('#plugin').count()).toBe(0)
  })

  test('as one step of the history', async () => {
    await host.run('box')
    await host.ended()
    expect((await host.layer('Box'))?.children[0]?.characters).toBe('Hello 你好')
    expect(await host.selection()).toHaveLength(1)
    await host.page.locator('#canvas').click({ position: { x: 10, y: 10 } })
    await host.page.keyboard.press('Control+z')
    expect(await host.layer('Box')).toBeUndefined()
    await host.page.keyboard.press('Control+Shift+z')
    expect(await host.layer('Box')).toBeDefined()
  })

  test('in a read-only file, where it can only fail', async () => {
    await host.set({ readOnly: true })
    await host.run('box')
    await expect.poll(() => host.uiErrors.splice(0).join()).toMatch(/permission to edit/)
    expect(await host.tree()).toEqual([])
  })
})

describe('is used with the mouse', () => {
  test('click, shift-click, drag', async () => {
    await host.add(frame([rect({ x: 5, y: 5 })]))
    await host.add(frame([], { name: 'Other', x: 200 }))
    await host.fit('F', 'Other')
    await host.click('R')
    expect(await host.selection()).toEqual([await host.find('R')])
    await host.click('Other', { add: true })
    expect(await host.selection()).toHaveLength(2)
    await host.click('Other')
    const { x, y } = await host.where('Other')
    await host.page.mouse.move(x, y)
    await host.page.mouse.down()
    await host.page.mouse.move(x + 50, y, { steps: 3 })
    await host.page.mouse.up()
    expect((await host.layer('Other'))!.x).toBeGreaterThan(220)
  })
})
