import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../models/', import.meta.url)

it('models/README.md names every committed model, and no other', () => {
  const files = readdirSync(folder).filter((name) => name !== 'README.md')
  const rows = [
    ...readFileSync(new URL('README.md', folder), 'utf8').matchAll(/^\| `([^`]+)` \|/gm),
  ].map(([, name]) => name)
  expect(rows.sort()).toEqual(files.sort())
})
