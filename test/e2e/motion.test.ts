import { expect, test } from 'vitest'
import { openPlain } from './drawn/covers'

/**
 * Whoever has asked their system for less motion gets none; everybody else sees that there is some
 * to leave out.
 */
test.each([
  ['none, where less was asked for', true],
  ['some, else', false],
])('motion during a check: %s', async (_, reducedMotion) => {
  const { host, check, room } = await openPlain({ reducedMotion })
  const body = host.ui.locator('body')
  await body.evaluate(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    for (const event of ['transitionrun', 'animationstart'])
      addEventListener(
        event,
        ({ target }) => moved.push((target as Element).outerHTML.slice(0, 80)),
        true,
      )
  })
  await check()
  for (const view of ['preview', 'export', 'more', 'check'] as const) await room(view)
  const moved = await body.evaluate(() => (window as unknown as { moved: string[] }).moved)
  if (reducedMotion) expect(moved).toEqual([])
  else expect(moved).not.toEqual([])
  await host.close()
})
