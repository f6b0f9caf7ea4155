import { join } from 'node:path'
import { expect, test } from 'vitest'
import { npmCommand } from '../../tools/npm'

test('npm is started by its name where that is a program', () =>
  expect([npmCommand('linux', '/usr/bin/node'), npmCommand('darwin', '/opt/node')]).toEqual([
    ['npm'],
    ['npm'],
  ]))

test('on Windows Node runs npm’s own JavaScript, so that no shell reads the paths', () => {
  const node = join('Program Files', 'nodejs', 'node.exe')
  expect(npmCommand('win32', node)).toEqual([
    node,
    join('Program Files', 'nodejs', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ])
})
