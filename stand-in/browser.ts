import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const remedy = `
The tests of the built plugin need Chrome. Do one of these:
  · install Google Chrome, or
  · set CHROME_PATH to a Chrome, Chromium or Edge that you have.
On Linux x64 the package @sparticuz/chromium brings its own; there "npm ci" repairs it.`

/**
 * Quiet offline. Not the arguments of @sparticuz/chromium: they switch off web security, which is
 * what we test against.
 */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

/**
 * A real browser: CHROME_PATH, else the one in the package (Linux x64), else the installed Chrome.
 */
export async function openBrowser(): Promise<Browser> {
  try {
    if (process.env.CHROME_PATH) return await launch(process.env.CHROME_PATH)
    if (process.platform === 'linux' && process.arch === 'x64') return await launch(await bundled())
    return await chromium.launch({ channel: 'chrome', headless: true, args })
  } catch (error) {
    throw new Error(
      `No browser could be started.\n${remedy}\n\n${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    )
  }
}

async function launch(executablePath: string): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}`)
  return chromium.launch({ executablePath, headless: true, args })
}

async function bundled(): Promise<string> {
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return sparticuz.executablePath()
}
