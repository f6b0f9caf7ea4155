import { afterEach, describe, expect, test } from 'vitest'
import type { Host, LaunchOptions } from '../../stand-in/launch'
import { line, openPlain } from './drawn/covers'
import type { open } from './panel'

/**
 * What goes wrong around the plugin: each failure is a sentence with a remedy, nothing hangs and
 * nothing of the document changes.
 */
let opened: Awaited<ReturnType<typeof open>> | undefined
const start = async (options: LaunchOptions = {}) =>
  (opened = await openPlain(options, [line('US $9.99', 500)]))

afterEach(async () => {
  // What is broken here tells so on the console; the plugin in its sandbox is not broken.
  const told = opened?.host.uiErrors
  told?.splice(0, told.length, ...told.filter((it) => it.startsWith('[plugin')))
  await opened?.host.close()
  opened = undefined
})

const told = (sentence: string) => opened!.host.ui.getByText(sentence).waitFor()
/**
 * All that can be read in the panel, folded away or not; not the page's own script, which holds
 * every sentence there is.
 */
const said = (host: Host) => host.ui.locator('.panel').textContent()
const begin = () => opened!.deed('check').click()

describe('engines that can’t work', () => {
  test.each<[string, LaunchOptions, string]>([
    ['WebAssembly is forbidden', { csp: 'C' }, 'recognition engine could not start'],
    [
      'there is no memory for WebAssembly',
      {
        sabotage: `WebAssembly.instantiate = () => Promise.reject(new RangeError('WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance'));`,
      },
      'out of memory',
    ],
  ])(
    '%s: layers are judged all the same, and the rest is called unchecked',
    async (_, options, why) => {
      const { host, check, verdict, findings } = await start(options)
      await check()
      expect(await verdict()).not.toContain('Ready')
      expect((await findings()).join()).toMatch(/Price shown/)
      expect(await said(host)).toMatch(new RegExp(why, 'i'))
    },
  )
})

test('after want of memory the next check begins with a fresh worker, which sees all', async () => {
  // Two workers are opened for a check: one looks, one reads.
  const { host, check, verdict } = await start({
    sabotage: `if (nth <= 2) WebAssembly.instantiate = () => Promise.reject(new RangeError('Out of memory: Cannot allocate Wasm memory'));`,
  })
  const unchecked = host.ui.locator('[data-fold="not-checked"]')
  await check()
  expect(await unchecked.count()).toBeGreaterThan(0)
  expect(await said(host)).toContain('out of memory')
  await check()
  expect(await unchecked.count()).toBe(0)
  expect(await verdict()).toBe('Would be rejected')
})

describe('a worker that fails', () => {
  test('is forbidden: the panel says what to use instead', async () => {
    await start({ csp: 'W' })
    await begin()
    await told('Use Figma’s desktop app or a newer browser')
    expect(await opened!.marks()).toEqual([])
  })

  test('crashes in the middle: the file is as it was, and another check can be begun', async () => {
    const { host, marks, deed, through } = await start({
      sabotage: `setTimeout(() => { throw new Error('crashed') }, 400);`,
    })
    const before = await host.tree()
    await begin()
    await told('your file was not changed')
    expect(await marks()).toEqual([])
    expect(await host.tree()).toEqual(before)
    await through(() => deed('again').click())
    await told('your file was not changed')
  })

  test('answers nonsense, late and twice: it is not heard', async () => {
    const { check, verdict } = await start({
      sabotage: `for (const data of [null, 7, {}, { answer: 'report', job: 99 }, { answer: 'verdict', job: 99 }, { answer: 'failed', job: 99, code: 'bug', detail: '' }]) postMessage(data);`,
    })
    await check()
    expect(await verdict()).toBe('Would be rejected')
  })
})
