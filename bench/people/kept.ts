import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { deflateSync, inflateSync } from 'node:zlib'
import { buildSync } from 'esbuild'

const folder = '.cache/people'
const from = (...files: string[]) => files.map((file) => `src/${file}.ts`)

/** What was seen depends on these files and on all that they import. */
const versions = {
  /**
   * Faces, people and subject: pixel arithmetic may change without looking through the models
   * again.
   */
  models: version(
    from(
      'analyzers/faces',
      'analyzers/sticker',
      'analyzers/person',
      'analyzers/subject',
      'engines/faces/index',
      'engines/person/index',
      'engines/subject',
    ),
  ),
  pixels: version(from('analyzers/background', 'analyzers/attention', 'analyzers/tone')),
}

/**
 * What `make` answered the last time, as long as neither code nor models that it depends on have
 * changed.
 */
export async function kept<T>(
  on: 'models' | 'all',
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const version = on === 'models' ? versions.models : `${versions.models}-${versions.pixels}`
  const path = join(folder, version, name.replace(/\W/g, '_'))
  if (existsSync(path)) return deserialize(inflateSync(readFileSync(path))) as T
  const it = await make()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, deflateSync(serialize(it), { level: 3 }))
  return it
}

function version(entryPoints: string[]): string {
  const { metafile } = buildSync({
    entryPoints,
    bundle: true,
    metafile: true,
    write: false,
    outdir: '.',
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  const models = readdirSync('models').filter((name) => /face|person|subject|head/.test(name))
  const hash = createHash('sha256')
  for (const file of [
    ...Object.keys(metafile.inputs),
    ...models.map((name) => `models/${name}`),
  ].sort())
    hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 8)
}
