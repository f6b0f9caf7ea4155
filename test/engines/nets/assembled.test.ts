import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import wabt from 'wabt'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** What runs is what stands in tools/wasm: nobody has to trust the base64. */
test.each(readdirSync(new URL('tools/wasm', root)))(
  '%s, assembled, is what the kernel of that name carries',
  async (name) => {
    const { parseWat } = await wabt()
    const { buffer } = parseWat(name, read(`tools/wasm/${name}`), { simd: true }).toBinary({})
    const source = read(`src/engines/nets/${basename(name, '.wat')}.ts`)
    const assembled = [...source.matchAll(/'([A-Za-z0-9+/=]{40,})'/g)]
      .map(([, piece]) => piece)
      .join('')
    expect(assembled).toBe(Buffer.from(buffer).toString('base64'))
  },
)
