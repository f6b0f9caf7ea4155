import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf, readDocument, type Branch } from '../../../stand-in/documents'
import type { Page } from './drawn'

/** Of frames of one kind and size one is enough, and of a page so many. */
const mostOfPage = 3

/**
 * The pages of the converted files that FIGMA_DOCUMENTS names a folder of; none without it, an error
 * where there is no such folder.
 */
export function realPages(folder = process.env.FIGMA_DOCUMENTS): Page[] {
  if (!folder) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json.gz'))
    .flatMap((name) => {
      const document = readDocument(join(folder, name))
      return document.pages.flatMap(({ name: page, children }, index): Page[] => {
        const frames = chosen(children)
        const title = `${name.replace('.json.gz', '')} · ${page}`
        const codes = Object.fromEntries(frames.map((id) => [id, withCodes[id] ?? 0]))
        return frames.length ? [{ title, load: () => pageOf(document, index), frames, codes }] : []
      })
    })
}

/** Frames that do hold a code of the platform, by id. */
const withCodes: Record<string, number> = { '17:18': 1 }

/** Posters first, then the largest; layers in sections too. */
function chosen(children: Branch[]): string[] {
  const shape = ({ width = 0, height = 0 }: Branch) => height / (width || 1)
  const size = ({ width = 0, height = 0 }: Branch) => width * height
  const known = new Set<string>()
  return opened(children)
    .filter(({ visible }) => visible !== false)
    .sort((a, b) => Number(shape(b) > 1.3) - Number(shape(a) > 1.3) || size(b) - size(a))
    .filter(({ type, width = 0, height = 0 }) => {
      const key = `${type} ${Math.round(width)}×${Math.round(height)}`
      return !known.has(key) && known.add(key)
    })
    .slice(0, mostOfPage)
    .map(({ id }) => id)
}

const opened = (nodes: Branch[]): Branch[] =>
  nodes.flatMap((node) => (node.type === 'SECTION' ? opened(node.children ?? []) : [node]))
