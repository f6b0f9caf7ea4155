import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { openHistory } from '../../../src/cli/files/history'
import { newFolder } from '../../kit/folder'

let folder: string
beforeEach(() => void (folder = newFolder()))

const cover = (name: string, hash = name) => ({
  name,
  date: '2026-05-01T10:00:00Z',
  hash,
  title: 'Spring',
})
const all = (at = folder) => openHistory(at).ofOtherLives({ name: 'none', title: 'none' })

it('is empty where nothing was written, also where there is no folder', async () => {
  expect(await all()).toEqual([])
  expect(await all(join(folder, 'none'))).toEqual([])
})

it('gives back what was remembered, the same cover once, and not for the live that it was checked for', async () => {
  const history = openHistory(join(folder, 'new'))
  history.remember(cover('a.png'))
  history.remember(cover('a.png'))
  history.remember(cover('直播 封面/b.png'))
  for (const it of [history, openHistory(join(folder, 'new'))]) {
    expect(await it.ofOtherLives({ name: 'c.png' })).toHaveLength(2)
    expect(await it.ofOtherLives({ name: 'a.png', title: 'Spring' })).toEqual([
      cover('直播 封面/b.png'),
    ])
    expect(await it.ofOtherLives({ name: 'a.png', title: 'Autumn' })).toHaveLength(2)
  }
})

it('keeps a corrupt file aside, byte for byte, and goes on', async () => {
  openHistory(folder).remember(cover('a.png'))
  const texts = ['', '{"name": "half', '[]', 'null', '{"name": 1}', '\0\0\0']
  for (const [i, text] of texts.entries()) await writeFile(join(folder, `${i}.json`), text)
  expect(await all()).toEqual([cover('a.png')])
  const aside = (await readdir(folder)).filter((name) => name.endsWith('.corrupt')).sort()
  expect(await Promise.all(aside.map((name) => readFile(join(folder, name), 'utf8')))).toEqual(
    texts,
  )
})

it('two hundred writers and readers at once lose nothing', async () => {
  const names = Array.from({ length: 200 }, (_, i) => `cover-${i}.png`)
  await Promise.all(names.flatMap((name) => [openHistory(folder).remember(cover(name)), all()]))
  const past = await all()
  expect(past.map(({ name }) => name).sort()).toEqual([...names].sort())
})

it('reads every file once in a run, and sees what another run adds or takes away', async () => {
  const [mine, other] = [openHistory(folder), openHistory(folder)]
  const seen = async () =>
    (await mine.ofOtherLives({ name: 'z.png' })).map(({ name }) => name).sort()
  mine.remember(cover('a.png'))
  other.remember(cover('b.png'))
  expect(await seen()).toEqual(['a.png', 'b.png'])
  // Whoever reads a file again would now find it corrupt.
  for (const name of await readdir(folder)) await writeFile(join(folder, name), 'not read again')
  other.remember(cover('c.png'))
  expect(await seen()).toEqual(['a.png', 'b.png', 'c.png'])
  expect((await readdir(folder)).filter((name) => name.endsWith('.corrupt'))).toEqual([])
  const [first] = await readdir(folder)
  await rename(join(folder, first), join(folder, `${first}.corrupt`))
  expect(await seen()).toHaveLength(2)
  await rm(folder, { recursive: true })
  expect(await seen()).toEqual([])
})
