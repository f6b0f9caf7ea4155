import { describe, expect, test } from 'vitest'
import { chosen, dropped } from '../../../src/ui/page/intake'

/** What was brought to the page: pictures are taken, all else is named. */
const file = (name: string, type = '') => new File(['x'], name.split('/').at(-1)!, { type })
const names = (brought: { pictures: { name: string }[] }) =>
  brought.pictures.map(({ name }) => name)

test('pictures are known by their ending or their type, whoever can read them', () => {
  const files = [
    file('a.PNG'),
    file('b', 'image/jpeg'),
    file('c.heic'),
    file('d.webp'),
    file('e.gif'),
  ]
  expect(chosen(files)).toMatchObject({ leftOut: [] })
  expect(names(chosen(files))).toEqual(['a.PNG', 'b', 'c.heic', 'd.webp', 'e.gif'])
})

test('what is no picture is named, what a system puts there is not', () => {
  const files = [file('a.png'), file('titles.txt', 'text/plain'), file('logo.svg', 'image/svg+xml'), file('.DS_Store'), file('Thumbs.db')] // prettier-ignore
  expect(chosen(files).leftOut).toEqual(['titles.txt', 'logo.svg'])
  expect(names(chosen(files))).toEqual(['a.png'])
})

test('one JSON file beside the pictures may be a pack; of several, or in a folder, none is meant', () => {
  const pack = file('my-shop.json', 'application/json')
  expect(chosen([file('a.png'), pack])).toMatchObject({ pack, leftOut: [] })
  expect(chosen([pack, file('livecover-report.json')])).toMatchObject({
    pack: null,
    leftOut: ['my-shop.json', 'livecover-report.json'],
  })
  const inside = Object.assign(file('x.json'), { webkitRelativePath: 'live/x.json' })
  expect(chosen([inside])).toMatchObject({ pack: null, leftOut: ['live/x.json'] })
})

describe('a folder of folders', () => {
  type Tree = { [name: string]: Tree | File | null }
  /** As a browser tells of it: a few entries at a time. `null`: can't be read. */
  const entry = (name: string, it: Tree | File | null, path: string): unknown => {
    const fullPath = `${path}/${name}`
    if (it === null || it instanceof File)
      return {
        ...{ name, fullPath, isFile: true },
        file: (done: (file: File) => void, failed: () => void) => (it ? done(it) : failed()),
      }
    const all = Object.entries(it).map(([child, its]) => entry(child, its, fullPath))
    const createReader = () => {
      const left = [...all]
      return { readEntries: (done: (some: unknown[]) => void) => done(left.splice(0, 2)) }
    }
    return { name, fullPath, isFile: false, isDirectory: true, createReader }
  }
  const drop = (tree: Tree) =>
    ({
      items: Object.entries(tree).map(([name, it]) => ({ webkitGetAsEntry: () => entry(name, it, '') })), // prettier-ignore
      files: [],
    }) as unknown as DataTransfer

  test('is walked to its end, by name', async () => {
    const tree = {
      live: {
        'c.png': file('c.png'),
        'b.png': file('b.png'),
        old: { 'a.jpg': file('a.jpg'), 'notes.txt': file('notes.txt') },
        'd.png': file('d.png'),
        __MACOSX: { 'x.png': file('x.png') },
      },
    }
    const brought = await dropped(drop(tree))
    expect(names(brought)).toEqual(['live/b.png', 'live/c.png', 'live/d.png', 'live/old/a.jpg'])
    expect(brought.leftOut).toEqual(['live/old/notes.txt'])
  })

  test('one of its files that can’t be read is still told of', async () => {
    const brought = await dropped(drop({ live: { 'a.png': null } }))
    expect(names(brought)).toEqual(['live/a.png'])
    expect(brought.pictures[0].file.size).toBe(0)
  })
})
