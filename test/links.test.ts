import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** Every relative link of every Markdown file leads to something, and every part of a page is there. */
const root = fileURLToPath(new URL('..', import.meta.url))
const passed = /^(node_modules|build|release|coverage|reports|\.[^/]+)$/

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry
    const path = join(folder, name)
    if (passed.test(name)) return []
    return entry.isDirectory() ? pagesIn(path) : name.endsWith('.md') ? [path] : []
  })
}

const plain = (markdown: string) => markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '') // prettier-ignore

/** Where links and pictures lead: `[words](place)`, also around a picture. */
const placesIn = (markdown: string): string[] =>
  [...plain(markdown).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map(([, place]) => place)

/** The names that GitHub gives to headings. */
const headingsIn = (markdown: string): string[] =>
  [...markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#+ +(.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

function deadIn(page: string): string[] {
  return placesIn(readFileSync(join(root, page), 'utf8')).filter((place) => {
    if (/^[a-z]+:/i.test(place)) return false
    const [path, part] = decodeURI(place).split('#')
    const file = path === '' ? join(root, page) : join(root, dirname(page), path)
    if (!existsSync(file)) return true
    return part !== undefined && file.endsWith('.md') && !headingsIn(readFileSync(file, 'utf8')).includes(part) // prettier-ignore
  })
}

const pages = pagesIn('.')

test('there are pages', () => expect(pages.length).toBeGreaterThan(15))

test.each(pages)('%s', (page) => expect(deadIn(page)).toEqual([]))

describe('a guide', () => {
  const guides = pages.filter((page) => /^docs\/(designers|operators)\./.test(page.replaceAll('\\', '/')))
  test.each(guides)('%s is under two pages, and has pictures', (page) => {
    const markdown = readFileSync(join(root, page), 'utf8')
    expect(markdown.split('\n').length).toBeLessThan(70)
    expect(markdown).toMatch(/!\[/)
  })
}) // prettier-ignore
