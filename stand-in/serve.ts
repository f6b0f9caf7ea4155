import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from './server'

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const folder = option('plugin') ?? fileURLToPath(new URL('../', import.meta.url))
const port = Number(option('port') ?? process.env.PORT ?? 4173)
const { url } = await serve(folder, port, option('samples') && resolve(option('samples')!)).catch(
  ({ code, message }: NodeJS.ErrnoException) => {
    console.error(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken, perhaps by a stand-in that runs already: look at http://localhost:${port}, or choose another one with "--port 4174".`
        : `The stand-in can't be served: ${message}`,
    )
    process.exit(1)
  },
)
console.log(`The stand-in for Figma is at ${url}`)
if (!existsSync(join(folder, 'build/main.js')) && !option('plugin'))
  console.log('The plugin is not built yet: run "npm run build", then reload the page.')
