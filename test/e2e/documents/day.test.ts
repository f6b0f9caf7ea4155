import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownDocuments } from '../../hands/documents'
import { dayDocuments, type DayDocument } from '../../hands/hands'
import { closeInPeace, open } from '../panel'
import { lay } from './lay'

/**
 * All that is safe, done in the panel to documents of a designer's day: as listed, one undo step,
 * taken back to the pixel. DAY_DOCUMENTS names a folder of more, FIGMA_PICTURES one for pictures of
 * before and after, and for what the panel said.
 */
let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [], document: 'empty' })
})
afterAll(() => closeInPeace(panel))

const pictures = process.env.FIGMA_PICTURES
function keep(name: string, what: Uint8Array | string): void {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  writeFileSync(join(pictures, name), what)
}

const documents = [ownDocuments[0], ...dayDocuments()].map((it): [string, DayDocument] => [it.id, it]) // prettier-ignore

// How long many layers take is the machine's affair.
test.each(documents)('%s', { timeout: 0 }, async (id, document) => {
  const { host, deed, through } = panel
  const [frame] = await lay(host, document)
  if (!frame) return
  await host.select(frame)
  await host.run('src/main.ts--default')
  await panel.listen()
  await panel.check()
  const said = [await told()]
  const before = await host.exportPng(frame)
  keep(`${id} before.png`, before)

  const all = deed('fix-all')
  if (await all.count()) {
    await all.click()
    const list = host.ui.locator('.fix-all')
    const apply = list.locator('[data-do="apply"]')
    await list.locator('p:not(.muted)').first().waitFor()
    said.push(await list.innerText())
    if (await apply.count()) await doAndUndo(frame, before)
  }
  keep(`${id}.txt`, said.join('\n\n'))

  async function doAndUndo(frame: string, before: Buffer): Promise<void> {
    const steps = await host.steps()
    await through(() => host.ui.locator('.fix-all').locator('[data-do="apply"]').click())
    said.push(await told())
    keep(`${id} after.png`, await host.exportPng(frame))
    expect(await host.steps()).toBe(steps + 1)
    await host.undo()
    expect((await host.exportPng(frame)).equals(before)).toBe(true)
  }
})

const told = async () => {
  const { host } = panel
  return `${await host.ui.locator('main h1').first().textContent()}\n${(await panel.findings()).join('\n')}` // prettier-ignore
}
