import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { took } from './stats'

/**
 * A process of its own that checks covers with the sources and parts of one checkout, in one
 * thread: answers each path with what the check took, the file read, decoded and judged.
 * `node --import tsx warm-process.ts CHECKOUT`
 */
const root = process.argv[2]
const ours = (path: string) => import(pathToFileURL(join(root, 'src', path)).href)
// Rooms move: an earlier checkout has the same function elsewhere.
const places = ['engines/parts/node.ts', 'engines/node.ts']
const { nodeParts } = await ours(places.find((path) => existsSync(join(root, 'src', path)))!)
const [{ openEngines }, { observe }, { openCover }, { check }, { packs }] = await Promise.all(
  [
    'engines/open.ts',
    'analyzers/observe.ts',
    'analyzers/open-cover.ts',
    'check/index.ts',
    'packs/index.ts',
  ].map(ours),
)
const engines = openEngines(nodeParts(join(root, 'build/parts')))

process.on('message', async (path: string) => {
  const spent = await took(async () => {
    const about = { name: 'cover.jpg', bytes: new Uint8Array(readFileSync(path)), origin: 'file' }
    await check(observe(await openCover(about, engines), engines), packs[0])
  })
  process.send!(spent)
})
process.on('disconnect', () => process.exit())
process.send!('ready')
