import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openPlainTesseract } from '../text/plain'
import { took } from './stats'

/**
 * A process of its own that answers each path of a cover with what it took, the file read and
 * decoded: a whole check in one thread, by the sources and parts of the checkout in the folder that
 * it is told, or `tesseract`: plain tesseract.js reads the cover.
 */
const side = process.argv[2]
const work = side === 'tesseract' ? await reading() : await checking(side)

process.on('message', (path: string) => {
  void took(() => work(new Uint8Array(readFileSync(path)))).then((it) => process.send!(it))
})
process.on('disconnect', () => process.exit())
process.send!('ready')

/** Sparse text, English and Chinese. */
async function reading() {
  const read = await openPlainTesseract()
  return (bytes: Uint8Array) => read(bytes, 'zh')
}

async function checking(root: string) {
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
  return async (bytes: Uint8Array) => {
    const about = { name: 'cover.jpg', bytes, origin: 'file' }
    await check(observe(await openCover(about, engines), engines), packs[0])
  }
}
