import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes `text` into a document, between the comments that begin with `name` and `/name`; `text`
 * and `text-rules` are two names. Throws where the document has no such place.
 */
export function writeBetween(path: string, name: string, text: string): void {
  const doc = readFileSync(path, 'utf8')
  const begin = new RegExp(`<!-- ${name}(?![\\w-])[^>]*-->`).exec(doc)
  const end = doc.indexOf(`<!-- /${name} -->`)
  if (!begin || end < begin.index) throw new Error(`${path} has no place for ${name}`)
  const from = begin.index + begin[0].length
  writeFileSync(path, `${doc.slice(0, from)}\n\n${text}\n\n${doc.slice(end)}`)
}
