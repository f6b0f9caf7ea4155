import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { openCover } from '../../src/analyzers/open-cover'
import { observe } from '../../src/analyzers/observe'
import { check as judge } from '../../src/check'
import { openEngines } from '../../src/engines/open'
import { packs } from '../../src/packs'
import { number } from '../../src/report'
import { sourceParts } from '../parts'
import { open } from './panel'

let opened: Awaited<ReturnType<typeof open>> | undefined
afterEach(async () => {
  await opened?.host.close()
  opened = undefined
})

test('the panel and Node read the same numbers off the same picture', async () => {
  opened = await open({ select: [] })
  const { host, check } = opened
  await host.drop('nearly.png', readFileSync(new URL('../../examples/nearly-ready.png', import.meta.url)))
  await host.select('nearly')
  await check()
  const meters = await host.ui
    .locator('.meter')
    .evaluateAll((all) =>
      all.map((meter) => [meter.querySelector('dt')!.textContent, /[\d.]+ %/.exec(meter.querySelector('dd')!.textContent!)?.[0]]),
    )
  // The very pixels that the panel got: what the canvas makes of a picture is another question.
  const bytes = await host.exportPng('nearly')

  const engines = openEngines(sourceParts)
  const cover = await openCover({ name: 'nearly', bytes, origin: 'frame', history: [] }, engines)
  const [pack] = packs
  const report = await judge(observe(cover, engines), pack)
  await engines.close()
  const said = report.verdicts.flatMap(({ rule, measure }) =>
    measure && measure.unit === 'share'
      ? [[pack.clauses.find((it) => it.rule.id === rule)!.rule.words.en.title, number(measure.measured, measure.unit)]]
      : [],
  )
  expect(said.length).toBeGreaterThan(5)
  for (const pair of said) expect(meters).toContainEqual(pair)
})
