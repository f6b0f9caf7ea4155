import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const styles = ['src', 'node_modules/@create-figma-plugin/ui/lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
)
const idOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 10)

test('the plugin names its styles by their place in the project, not on the machine', () => {
  const built = readFileSync('build/ui.js', 'utf8')
  const ids = [...built.matchAll(/getElementById\("([0-9a-f]{10})"\)/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(3)
  const known = new Set(styles.map(idOf))
  expect(ids.filter((id) => !known.has(id))).toEqual([])
})
