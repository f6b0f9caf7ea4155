import { launchHost, type Host, type LaunchOptions } from '../host/launch'

/** The built plugin in the stand-in, with words for what a designer does. */
export async function open({
  command = '',
  select = ['Nearly ready cover'],
  ...options
}: LaunchOptions & { command?: string; select?: string[] } = {}) {
  const host = await launchHost(options)
  await host.select(...select)
  await host.run(command ? `src/main.ts--${command}` : 'src/main.ts--default')
  return { host, ...words(host) }
}

export const words = (host: Host) => {
  const button = (name: string | RegExp) => host.ui.getByRole('button', { name, exact: true })
  return {
    button,
    toggle: (name: string) => host.ui.getByRole('checkbox', { name }).click(),
    room: (name: string) => host.ui.getByRole('navigation').getByRole('button', { name, exact: true }).click(),
    check: async () => {
      // What was on screen before the click must not be taken for the answer: the words of progress come first, however slow the machine.
      await button(/^(Check cover|Check again|Check “.*”|检查封面|重新检查|检查“.*”)$/)
        .first()
        .click()
      await host.ui.locator('.progress').waitFor({ timeout: 30_000 })
      await host.ui.locator('.progress').waitFor({ state: 'detached', timeout: 120_000 })
    },
    verdict: () => host.ui.locator('.verdict h1').textContent({ timeout: 120_000 }),
    marks: async () => (await host.tree()).filter(({ name }) => name.startsWith('LiveCover')),
    findings: () => host.ui.locator('.finding-head').allTextContents(),
  }
}
