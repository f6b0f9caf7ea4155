import { build } from 'esbuild'
import { resolve } from 'node:path'
import { openFile } from '../../stand-in/kit'

/**
 * A few modules of ours alone in the stand-in's sandbox: what they export is `it` there. For rooms
 * that only the real object model can test.
 *
 * @param modules paths under `src/`
 */
export async function inSandbox(
  modules: string[],
  before = '',
  options: Parameters<typeof openFile>[1] = {},
) {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `export * from './${path}'`).join('\n'),
      resolveDir: resolve(__dirname, '../../src'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'it',
    platform: 'neutral',
    target: 'es2017',
  })
  const file = await openFile(`${before}\n${outputFiles[0].text}\nglobalThis.it = it`, options)
  const later = (code: string) => {
    // What the last piece of code gave would be taken for this one's.
    file.run.evaluate('done = undefined; 0')
    return file.later(code)
  }
  return { ...file, later }
}
