import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { readHistory, remember } from '../../src/cli/history'
import { newFolder } from '../folder'

let folder: string
beforeEach(() => void (folder = newFolder()))

const cover = (name: string, hash = name) => ({ name, date: '2026-05-01T10:00:00Z', hash, title: 'Spring' })

it('is empty where nothing was written, also where there is no folder', async () => {
  expect(await readHistory(folder)).toEqual([])
  expect(await readHistory(join(folder, 'none'))).toEqual([])
})

it('gives back what was remembered, the same cover once', async () => {
  await remember(join(folder, 'new'), cover('a.png'))
  await remember(join(folder, 'new'), cover('a.png'))
  await remember(join(folder, 'new'), cover('直播 封面/b.png'))
  expect(await readHistory(join(folder, 'new'))).toEqual(expect.arrayContaining([cover('a.png'), cover('直播 封面/b.png')]))
})

it('keeps a corrupt file aside and goes on', async () => {
  await remember(folder, cover('a.png'))
  for (const [i, text] of ['', '{"name": "half', '[]', 'null', '{"name": 1}', '\0\0\0'].entries())
    await writeFile(join(folder, `${i}.json`), text)
  expect(await readHistory(folder)).toEqual([cover('a.png')])
  expect((await readdir(folder)).filter((name) => name.endsWith('.corrupt'))).toHaveLength(6)
})

it('two hundred writers and readers at once lose nothing', async () => {
  const names = Array.from({ length: 200 }, (_, i) => `cover-${i}.png`)
  await Promise.all(names.flatMap((name) => [remember(folder, cover(name)), readHistory(folder)]))
  const past = await readHistory(folder)
  expect(past.map(({ name }) => name).sort()).toEqual([...names].sort())
})
