import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './run'

const code = readFileSync(join(root, 'build/cli.js'), 'utf8')

/** Node's modules that open connections, and clients that are built on them. */
const clients =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|inspector|undici|node-fetch|axios|got|ws)$/

/** Every module that the bundle asks Node for; its own code does so by `__builtin`. */
const asked = [
  ...code.matchAll(/(?:\bfrom|\bimport|require\d*\(|__builtin\(|\bimport\()\s*["']([^"'\n]+)["']/g),
].map(([, name]) => name)

test('the command line asks Node for files and threads, and for nothing that opens a connection', () => {
  expect(asked).toContain('fs/promises')
  expect(asked).toContain('fs')
  expect(asked.filter((name) => clients.test(name))).toEqual([])
})

test('no HTTP client is bundled', () =>
  expect(code.match(/node_modules\/(?:node-fetch|whatwg-url|tr46|undici)\//g)).toBeNull())
