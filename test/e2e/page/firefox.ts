import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createConnection, type Socket } from 'node:net'
import { delimiter, join } from 'node:path'
import { once } from 'node:events'
import { expect, onTestFinished } from 'vitest'
import { newFolder } from '../../kit/folder'

/*
 * The Firefox that is installed, driven as its own driver does: by Marionette, which every Firefox
 * speaks. Playwright drives but its own build and the newest ones.
 */

export interface Firefox {
  goto(url: string): Promise<void>
  /** What a script in the page returns. */
  run<T>(script: string): Promise<T>
  /** Gives files to an input. */
  choose(selector: string, paths: readonly string[]): Promise<void>
  /** Where what it saves lies. */
  downloads: string
  close(): Promise<void>
}

/** FIREFOX_PATH, else one that lies where systems put it; null where there is none. */
export function firefoxPath(): string | null {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)))
  const usual = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]
  return [...inPath, ...usual].find((path) => existsSync(path)) ?? null
}

/** In Chinese, quiet, and with nothing of its user's. */
export async function openFirefox(path: string): Promise<Firefox> {
  const [profile, downloads] = [newFolder(), newFolder()]
  const lines = Object.entries(prefs(downloads)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile, 'about:blank']
  const firefox = spawn(path, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } })
  // However the test ends.
  onTestFinished(() => void firefox.kill())
  const ended = once(firefox, 'exit')
  const port = join(profile, 'MarionetteActivePort')
  await expect.poll(() => firefox.exitCode ?? existsSync(port)).toBe(true)
  const ask = await talkOver(createConnection(Number(readFileSync(port, 'utf8')), '127.0.0.1'))
  await ask('WebDriver:NewSession', { capabilities: {} })
  return {
    downloads,
    goto: async (url) => void (await ask('WebDriver:Navigate', { url })),
    run: async <T>(script: string) =>
      ((await ask('WebDriver:ExecuteScript', { script, args: [] })) as { value: T }).value,
    async choose(selector, paths) {
      const { value } = (await ask('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      })) as { value: Record<string, string> }
      const [id] = Object.values(value)
      await ask('WebDriver:ElementSendKeys', { id, text: paths.join('\n') })
    },
    async close() {
      void ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      await ended
    },
  }
}

/** What it would ask of the network by itself, or ask its user. */
const prefs = (downloads: string) => ({
  'marionette.port': 0,
  'intl.accept_languages': 'zh-CN',
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#nothing',
  'toolkit.telemetry.server': '',
})

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, it: unknown]

/** `12:[0,1,"name",{}]`: a length in bytes, and a command or an answer. */
async function talkOver(socket: Socket) {
  const waiting = new Map<number, (answer: Answer) => void>()
  let rest = Buffer.alloc(0)
  let count = 0
  const heard = () => {
    const colon = rest.indexOf(':')
    const end = colon + 1 + Number(rest.toString('latin1', 0, Math.max(0, colon)))
    if (colon < 0 || rest.length < end) return false
    const told = JSON.parse(rest.toString('utf8', colon + 1, end)) as Answer | object
    rest = rest.subarray(end)
    if (Array.isArray(told)) waiting.get((told as Answer)[1])?.(told as Answer)
    else socket.emit('greeted')
    return true
  }
  socket.on('data', (part) => {
    rest = Buffer.concat([rest, part])
    while (heard());
  })
  await once(socket, 'greeted')
  return (name: string, about: object) =>
    new Promise<unknown>((done, failed) => {
      const id = ++count
      waiting.set(id, ([, , error, it]) =>
        error ? failed(new Error(`${name}: ${error.message}`)) : done(it),
      )
      const text = JSON.stringify([0, id, name, about])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}
