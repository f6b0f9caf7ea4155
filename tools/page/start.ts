import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isFresh } from '../freshness'
import { isMain } from '../is-main'
import { npm } from '../npm'

/**
 * `npm start`: opens the page, built anew where its sources have changed. It is a file: nothing
 * stays behind that a second start could stumble over. `--no-open` only tells where it lies.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What opens a file as a double-click does, by operating system. */
const openers: Partial<Record<NodeJS.Platform, [program: string, ...first: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

async function start(): Promise<void> {
  if (!isFresh()) {
    console.log('Building first: this takes about half a minute.')
    npm(['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  }
  const { href } = pathToFileURL(join(root, 'build/livecover.html'))
  const opened = !process.argv.includes('--no-open') && (await open(href))
  console.log(opened ? `The page is open: ${href}` : `Open this file in your browser: ${href}`)
}

/** Whether there is a program that opens it. */
const open = (href: string): Promise<boolean> =>
  new Promise((done) => {
    const [program, ...first] = openers[process.platform] ?? ['xdg-open']
    const child = spawn(program, [...first, href], { stdio: 'ignore', detached: true })
    child.on('error', () => done(false))
    child.on('spawn', () => {
      child.unref()
      done(true)
    })
  })

if (isMain(import.meta.url)) await start()
