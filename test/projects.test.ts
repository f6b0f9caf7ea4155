import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { built } from '../vitest.config'

/**
 * Which tests may meet build/ stands in vitest.config.ts; a test elsewhere would meet an old build,
 * or none.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const isBuilt = (path: string) =>
  built.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))

/** These speak of build/ and leave it alone. */
const innocent = ['test/projects.test.ts', 'test/tools/freshness.test.ts']

const sources = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.split(sep).join('/')}`)
  .filter((path) => /\.tsx?$/.test(path) && !isBuilt(path) && !innocent.includes(path))

/** Why a test cannot do without a build: it names a file there, or imports what opens one. */
function asksForBuild(path: string, code: string): string[] {
  const named = code.match(/['"`/.]build\/[\w-]*/g) ?? []
  const imported = [...code.matchAll(/from '(\.[^']*)'/g)]
    .map(([, target]) => join(dirname(path), target).split(sep).join('/'))
    // Samples are drawn from nothing, and a file in Node needs no window.
    .filter(
      (target) => isBuilt(`${target}.ts`) && !/^stand-in\/(samples\/|(kit|spec)$)/.test(target),
    )
  return [...named, ...imported]
}

test('only tests of the project “built” need what is built (else: name them in vitest.config.ts)', () => {
  expect(sources.length).toBeGreaterThan(60)
  const strangers = sources.flatMap((path) =>
    asksForBuild(path, readFileSync(join(root, path), 'utf8')).map((why) => `${path}: ${why}`),
  )
  expect(strangers).toEqual([])
})

test.each([
  ["readFileSync(new URL('../../build/main.js', import.meta.url))", '/build/main'],
  ["join(root, 'build/parts')", "'build/parts"],
  ["import { livecover } from '../cli/run'", 'test/cli/run'],
  ["import { launchHost } from '../../stand-in/launch'", 'stand-in/launch'],
])('%s asks for a build', (code, why) =>
  expect(asksForBuild('test/core/made-up.test.ts', code)).toEqual([why]),
)

test.each([
  "import { qrCode } from '../../stand-in/samples/qr'",
  "import { parse } from '../../src/cli/args'",
  "write('src/build-me.ts')",
])('%s does not', (code) => expect(asksForBuild('test/core/made-up.test.ts', code)).toEqual([]))

test('every place of “built” is there', () =>
  expect(built.filter((place) => !existsSync(join(root, place)))).toEqual([]))
