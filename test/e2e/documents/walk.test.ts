import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeInPeace, open } from '../panel'
import { drawnPages, type Page } from './drawn'
import { realPages } from './real'
import { walk, type Walked } from './walk'

/**
 * Files made by other people, taken through all that the plugin does with a frame. FIGMA_DOCUMENTS
 * names a folder of them; what they are made of is drawn here small, and always looked at.
 * FIGMA_PICTURES names a folder for pictures of what came of them.
 */
let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [], document: 'empty' })
  // What is taken back at the end of a walk is not looked at again beside the next.
  await panel.room('more')
  await panel.toggle('live')
})
afterAll(() => closeInPeace(panel))

const pictures = process.env.FIGMA_PICTURES
const keeper = (title: string) => (step: string, png: Uint8Array) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  writeFileSync(join(pictures, `${title} ${step}`.replace(/[^\p{L}\p{N}]+/gu, '-') + '.png'), png)
}

/** How it should be, wherever it is known beforehand. */
const right = ({ cover, ...walked }: Walked, codes: number): Walked => ({
  ...walked,
  codes,
  touched: { byCheck: [], byClicks: [], afterClear: [], afterUndo: [] },
  ...(walked.framed !== undefined && { framed: 1 }),
  ...(cover && { cover: { size: [1080, 1920], presses: 1, steps: [] } }),
})

const frames = [...drawnPages, ...realPages()].flatMap((page) =>
  page.frames.map((frame) => ({
    page,
    frame,
    title: `${page.titles?.[frame] ?? page.title} ${frame}`,
  })),
)
let loaded: Page | null = null

// How long a large file takes is the machine's affair.
test.each(frames)('$title', { timeout: 0 }, async ({ page, frame, title }) => {
  if (page !== loaded) {
    await panel.host.load(page.load())
    await panel.host.run('src/main.ts--default')
    await panel.listen()
    loaded = page
  }
  const walked = await walk(panel, frame, keeper(title))
  if (page.cover !== undefined) expect(walked.cover !== undefined).toBe(page.cover)
  expect(walked).toEqual(right(walked, page.codes?.[frame] ?? 0))
})
