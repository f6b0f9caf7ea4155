import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { firefoxPath, openFirefox } from './firefox'

/** The page for operators in the other browser that it is made for: one cover, from its file to its report. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const path = firefoxPath()

if (path === null)
  test.each(['firefox', 'firefox-esr'])('%s can’t be started here, either: not tried', (name) =>
    expect(spawnSync(name, ['--version']).error).toMatchObject({ code: 'ENOENT' }),
  )
else
  test('in Firefox a cover has the verdicts of the command line, byte for byte, and its place in the history', async () => {
    const firefox = await openFirefox(path)
    const text = (selector: string) =>
      firefox.run<string>(`return document.querySelector('${selector}')?.textContent ?? ''`)
    await firefox.goto(pathToFileURL(join(root, 'build/livecover.html')).href)
    await expect.poll(() => text('.drop-zone')).toContain('把封面图片或文件夹拖到这里')
    await firefox.choose('input[multiple]', [join(root, 'examples/nearly-ready.png')])
    await expect.poll(() => text('.page-list h1')).toBe('1 张封面')
    await expect.poll(() => text('.past')).toContain('历史（1 张）')
    for (const name of ['保存文件和报告', 'JSON'])
      await firefox.run(
        `[...document.querySelectorAll('button')].find((it) => it.textContent === '${name}').click()`,
      )
    const report = join(firefox.downloads, 'livecover-report.json')
    await expect.poll(() => existsSync(report) && readFileSync(report, 'utf8')).toMatch(/\n$/)
    await firefox.close()
    const cli = [join(root, 'build/cli.js'), 'check', 'nearly-ready.png', '--json', '--lang', 'zh']
    const { stdout } = spawnSync(process.execPath, cli, { cwd: join(root, 'examples'), encoding: 'utf8' }) // prettier-ignore
    expect(untimed(readFileSync(report, 'utf8'))).toBe(untimed(stdout))
  })

const untimed = (line: string) => line.replace(/"timings":\{[^}]*\}/, '"timings":{}')
