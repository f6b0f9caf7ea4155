import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Host } from '../../../stand-in/launch'
import type { DayDocument } from '../../hands/hands'

type Layer = DayDocument['layers'][number]
type Item = Awaited<ReturnType<Host['tree']>>[number]

/** Lays a day's document on an empty page, with the plugin open; answers its covers and posters. */
export async function lay(host: Host, document: DayDocument): Promise<string[]> {
  await host.open('empty')
  await host.run('src/main.ts--default')
  const hashOf = pictures(host)
  const roles: [string, string][] = []
  const plain = async ({ role, children, ...layer }: Layer): Promise<object> => {
    if (role) roles.push([layer.name, role])
    const fills = []
    for (const { image, ...fill } of (layer.fills ?? []) as { image?: string }[])
      fills.push({ ...fill, ...(image && { imageHash: await hashOf(image) }) })
    const made = []
    for (const child of (children ?? []) as Layer[]) made.push(await plain(child))
    return { ...layer, ...(layer.fills ? { fills } : {}), ...(children && { children: made }) }
  }
  for (const layer of document.layers) await host.add((await plain(layer)) as never)
  for (const [name, role] of roles) await host.setData(name, 'role', role)
  for (const { of, into, name, x, y, at } of document.instances ?? [])
    await later(host, `const made = named(${JSON.stringify(of)}).createInstance(); const into = named(${JSON.stringify(into)}); into.insertChild(${at ?? 'into.children.length'}, made); made.name = ${JSON.stringify(name)}; made.x = ${x}; made.y = ${y}`) // prettier-ignore
  for (const { text, start, end, fontSize, color } of document.runs ?? []) {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16) / 255)
    await later(host, `const t = named(${JSON.stringify(text)}); await figma.loadFontAsync(t.fontName); t.setRangeFontSize(${start}, ${end}, ${fontSize}); t.setRangeFills(${start}, ${end}, [{ type: 'SOLID', color: { r: ${r}, g: ${g}, b: ${b} } }])`) // prettier-ignore
  }
  const upright = (branches: readonly Item[]): string[] =>
    branches.flatMap(({ type, width, height, id, children }) =>
      ['FRAME', 'COMPONENT'].includes(type) && height > width && height > 1000
        ? [id]
        : upright(children),
    )
  return upright(await host.tree())
}

/** Runs code in the plugin, as one step of the user's. */
const later = (host: Host, code: string) =>
  host.evaluate(`(async () => {
    const named = (name) => figma.currentPage.findOne((it) => it.name === name)
    ${code}
    figma.commitUndo()
  })(); 0`)

/** Files that documents name, from the repository's folder, as pictures of the file. */
function pictures(host: Host): (path: string) => Promise<string> {
  const known = new Map<string, string>()
  return async (path) => {
    if (known.has(path)) return known.get(path)!
    await host.drop('picture.png', readFileSync(resolve(path)))
    const layer = (await host.tree()).find(({ name }) => name === 'picture')!
    const [{ imageHash }] = (await host.get((layer.children[0] ?? layer).id, 'fills')) as { imageHash: string }[] // prettier-ignore
    await host.remove('picture')
    known.set(path, imageHash)
    return imageHash
  }
}
