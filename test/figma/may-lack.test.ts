import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import {
  endUndoStep,
  findNode,
  findVariable,
  fontsThere,
  goToPage,
  hearIfTold,
  loadPage,
} from '../../src/figma/may-lack'

const page = { id: '0:1', type: 'PAGE' } as PageNode

describe('an editor with the older interface alone', () => {
  const told = vi.fn(() => {
    throw new Error('no such event')
  })
  const older = { getNodeById: (id: string) => ({ id }), currentPage: null, on: told, off: vi.fn() }
  test('names layers, turns pages and lists nothing, without a complaint', async () => {
    vi.stubGlobal('figma', older)
    expect(await findNode('1:2')).toEqual({ id: '1:2' })
    await loadPage(page)
    await goToPage(page)
    expect(older.currentPage).toBe(page)
    endUndoStep()
    expect(await findVariable('v')).toBeNull()
    expect(await fontsThere()).toEqual([])
    hearIfTold('stylechange', () => {})()
    expect(older.off).not.toHaveBeenCalled()
    vi.stubGlobal('figma', {})
    expect(await findNode('1:2')).toBeNull()
  })
})

test('Figma is asked in its newer way', async () => {
  const figma = {
    getNodeByIdAsync: vi.fn(() => Promise.resolve(null)),
    getNodeById: vi.fn(),
    setCurrentPageAsync: vi.fn(() => Promise.resolve()),
    commitUndo: vi.fn(),
    variables: { getVariableByIdAsync: () => Promise.reject(new Error('gone')) },
    listAvailableFontsAsync: () => Promise.resolve([1]),
    on: vi.fn(),
    off: vi.fn(),
  }
  vi.stubGlobal('figma', figma)
  expect(await findNode('1:2')).toBeNull()
  await goToPage(page)
  endUndoStep()
  hearIfTold('stylechange', () => {})()
  expect(await findVariable('v')).toBeNull()
  expect(await fontsThere()).toHaveLength(1)
  for (const it of [figma.getNodeByIdAsync, figma.setCurrentPageAsync, figma.commitUndo, figma.on, figma.off])
    expect(it).toHaveBeenCalledOnce()
  expect(figma.getNodeById).not.toHaveBeenCalled()
}) // prettier-ignore

test('docs/pixso-checklist.md lists every call of Figma that we make', () => {
  const root = join(import.meta.dirname, '../..')
  const files = readdirSync(join(root, 'src/figma'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, 'src/figma', name))
  const sources = [...files, join(root, 'src/main.ts')].map((file) => readFileSync(file, 'utf8'))
  const calls = sources.flatMap((code) => code.match(/\bfigma\.[a-zA-Z]+/g) ?? [])
  const list = readFileSync(join(root, 'docs/pixso-checklist.md'), 'utf8')
  expect([...new Set(calls)].filter((call) => !list.includes(`\`${call}`))).toEqual([])
})
