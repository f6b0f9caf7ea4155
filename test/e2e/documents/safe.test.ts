import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayDocuments, type DayDocument } from '../../hands/hands'
import { open } from '../panel'

let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [], document: 'empty' })
})
afterAll(async () => {
  await panel.host.close()
})

const pictures = process.env.FIGMA_PICTURES!
const keep = (name: string, bytes: Uint8Array | string) => {
  mkdirSync(pictures, { recursive: true })
  writeFileSync(join(pictures, name), bytes)
}

type Layer = DayDocument['layers'][number]

async function lay(document: DayDocument): Promise<string[]> {
  const { host } = panel
  await host.open('empty')
  await host.run('src/main.ts--default')
  await panel.listen()
  const images = new Map<string, string>()
  const hash = async (path: string) => {
    if (!images.has(path)) {
      await host.drop('picture.png', readFileSync(resolve(path.replace('../shared', '/work/shared')))) // prettier-ignore
      const layer = (await host.tree()).find((it) => it.name === 'picture')!
      const [{ imageHash }] = (await host.get((layer.children[0] ?? layer).id, 'fills')) as { imageHash: string }[] // prettier-ignore
      await host.remove('picture')
      images.set(path, imageHash)
    }
    return images.get(path)!
  }
  const roles: [string, string][] = []
  const plain = async ({ role, children, ...layer }: Layer): Promise<object> => {
    if (role) roles.push([layer.name, role])
    const fills = layer.fills as { image?: string }[] | undefined
    for (const fill of fills ?? [])
      if (fill.image) {
        Object.assign(fill, { imageHash: await hash(fill.image) })
        delete fill.image
      }
    const made = []
    for (const child of (children ?? []) as Layer[]) made.push(await plain(child))
    return { ...layer, ...(children && { children: made }) }
  }
  const ids: string[] = []
  for (const layer of document.layers) ids.push(await host.add((await plain(layer)) as never))
  for (const [name, role] of roles) await host.setData(name, 'role', role)
  for (const { of, into, name, x, y } of document.instances ?? [])
    await host.evaluate(`(async () => { const page = figma.currentPage; const of = page.findOne(n => n.name === ${JSON.stringify(of)}); const into = page.findOne(n => n.name === ${JSON.stringify(into)}); const made = of.createInstance(); into.appendChild(made); made.name = ${JSON.stringify(name)}; made.x = ${x}; made.y = ${y}; figma.commitUndo() })()`) // prettier-ignore
  for (const { text, start, end, fontSize, color } of document.runs ?? []) {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16) / 255)
    await host.evaluate(`(async () => { const t = figma.currentPage.findOne(n => n.name === ${JSON.stringify(text)}); await figma.loadFontAsync(t.fontName); t.setRangeFontSize(${start}, ${end}, ${fontSize}); t.setRangeFills(${start}, ${end}, [{ type: 'SOLID', color: { r: ${r}, g: ${g}, b: ${b} } }]); figma.commitUndo() })()`) // prettier-ignore
  }
  const tree = await host.tree()
  const cover: string[] = []
  const walk = (branches: typeof tree): void =>
    branches.forEach((it) => {
      if (['FRAME', 'COMPONENT'].includes(it.type) && it.height > 1300) cover.push(it.id)
      else walk(it.children)
    })
  walk(tree)
  return cover
}

test.each(dayDocuments().map((it) => [it.id, it] as const))(
  '%s',
  { timeout: 0 },
  async (id, document) => {
    const { host, button, through } = panel
    const said: string[] = [id, document.note ?? '']
    const [frame] = await lay(document)
    if (!frame) return
    await host.select(frame)
    await host.run('src/main.ts--default')
    await panel.listen()
    await panel.check()
    const findings = async () => {
      for (const it of await host.ui.locator('.finding').all())
        said.push('  ' + (await it.innerText()).replace(/\s+/g, ' ').slice(0, 600))
    }
    if (!(await host.ui.locator('.verdict h1').count())) {
      said.push((await host.ui.locator('main').innerText()).slice(0, 400))
      keep(`${id}.txt`, said.join('\n'))
      keep(`${id} 0.png`, await host.exportPng(frame))
      return
    }
    said.push('BEFORE ' + (await panel.verdict()))
    await findings()
    keep(`${id} 0.png`, await host.exportPng(frame))
    const all = button(/^Fix what is safe \(\d+\)$/)
    if (await all.count()) {
      said.push(await all.innerText())
      await all.click()
      const apply = host.ui.locator('.fix-all').getByRole('button', { name: 'Apply' })
      const none = host.ui.locator('.fix-all p:not(.muted)')
      await expect.poll(async () => (await none.count()) + (await apply.count())).toBeGreaterThan(0)
      said.push('LIST', await host.ui.locator('.fix-all').innerText())
      if (await apply.count()) {
        await through(() => apply.click())
        said.push('AFTER ' + (await panel.verdict()))
        await findings()
        keep(`${id} 1.png`, await host.exportPng(frame))
      }
    } else said.push('no Fix what is safe')
    keep(`${id}.txt`, said.join('\n'))
  },
)
