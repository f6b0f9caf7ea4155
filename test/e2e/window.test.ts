import { afterAll, beforeAll, expect, test } from 'vitest'
import { open } from './panel'

/** Another window on the page, as a widget's or another plugin's, posts to the panel. */
let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ document: 'problems', select: ['Cover with problems'] })
})
afterAll(async () => {
  expect(await panel.host.errors()).toEqual([])
  expect(panel.host.uiErrors).toEqual([])
  await panel.host.close()
})

/** Answers once the window beside has posted, and the panel has had its turn. */
const beside = (message: unknown) =>
  panel.host.page.evaluate(
    (it) =>
      new Promise<void>((done) => {
        const frame = document.createElement('iframe')
        frame.sandbox.add('allow-scripts')
        frame.srcdoc = `<script>
          for (let i = 0; i < parent.frames.length; i++)
            if (parent.frames[i] !== self) parent.frames[i].postMessage(${JSON.stringify(it)}, '*')
          parent.postMessage('posted', '*')</script>`
        addEventListener('message', function posted({ data, source }) {
          if (data !== 'posted' || source !== frame.contentWindow) return
          removeEventListener('message', posted)
          frame.remove()
          done()
        })
        document.body.append(frame)
      }),
    message,
  )

test('what another window says is not heard, and breaks nothing', async () => {
  const { host, check, verdict } = panel
  const text = () => host.ui.locator('.panel').innerText()
  const before = await text()
  const frame = { id: '1:1', name: 'FORGED', width: 1080, height: 1920, title: 'FORGED', state: '', zones: false, notes: false, ticks: [], focus: null } // prettier-ignore
  const selection = { frames: [frame], layers: [], refusal: null, covers: 1 }
  const told: [string, unknown][] = [
    ['selection', selection],
    ['selection', null],
    ['opened', {}],
    ['found', null],
    ['snapshot', {}],
    ['refused', {}],
    ['drawn', null],
    ['changed', null],
    ['fixed', {}],
    ['cleared', {}],
    ['review', null],
  ]
  for (const [name, message] of told) await beside({ pluginMessage: ['livecover', name, message] })
  for (const odd of [null, 5, 'x', { pluginMessage: null }, { pluginMessage: [] }]) await beside(odd) // prettier-ignore
  expect(await text()).toBe(before)
  await check()
  expect(await verdict()).toBe('Would be rejected')
})

test('what Figma’s own window says in another shape is left out', async () => {
  const { host, verdict } = panel
  for (const message of [null, {}, { frames: null }, { frames: [{}], layers: [{}], covers: 'x' }])
    await host.evaluate(`figma.ui.postMessage(['livecover', 'selection', ${JSON.stringify(message)}]); 0`) // prettier-ignore
  await host.evaluate(`figma.ui.postMessage('x'); figma.ui.postMessage(null); 0`)
  expect(await verdict()).toBe('Would be rejected')
})
