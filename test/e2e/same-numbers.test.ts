import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCover } from '../../src/analyzers/open-cover'
import { observe } from '../../src/analyzers/observe'
import { check as judge } from '../../src/check'
import { nodeParts } from '../../src/engines/parts/node'
import { openEngines } from '../../src/engines/open'
import type { Snapshot } from '../../src/wall/panel-messages'
import { packs } from '../../src/packs'
import { toJson } from '../../src/report'
import { closeInPeace, open } from './panel'

let panel: Awaited<ReturnType<typeof open>>
const engines = openEngines(nodeParts(fileURLToPath(new URL('../../build/parts', import.meta.url))))
beforeAll(async () => {
  panel = await open({ select: [] })
})
afterAll(() => Promise.all([closeInPeace(panel), engines.close()]))

test.each(['nearly-ready', 'with-problems'])(
  'the panel and Node write the same report of %s, byte for byte',
  async (name) => {
    const { host, deed, check, room, select } = panel
    await host.drop(
      `${name}.png`,
      readFileSync(new URL(`../../examples/${name}.png`, import.meta.url)),
    )
    await room('check')
    await select(name)
    // The very pixels and layers that the panel gets: what the canvas makes of a picture is another
    // question.
    await host.ui.locator('body').evaluate(() => {
      addEventListener('message', ({ data }) => {
        const [, kind, message] = data.pluginMessage ?? []
        if (kind !== 'snapshot') return
        const { frame, bytes, layers } = message.snapshot
        Object.assign(window, { given: { frame, bytes: [...bytes], layers } })
      })
    })
    await check()
    const { frame, bytes, layers } = await host.ui
      .locator('body')
      .evaluate(
        () =>
          (window as unknown as { given: Pick<Snapshot, 'frame' | 'layers'> & { bytes: number[] } })
            .given,
      )
    await room('export')
    const [file] = await Promise.all([host.page.waitForEvent('download'), deed('json').click()])
    const ofPanel = JSON.parse(readFileSync(await file.path(), 'utf8'))

    const about = {
      name: frame.name,
      bytes: Uint8Array.from(bytes),
      origin: 'frame' as const,
      layers,
      history: [],
    }
    const report = await judge(observe(await openCover(about, engines), engines), packs[0])
    const ofNode = toJson(report, packs[0], 'en')
    const text = (it: object) => JSON.stringify({ ...it, timings: {} }, null, 1)
    expect(text(ofPanel)).toBe(text(ofNode))
  },
)
