import { describe, expect, test } from 'vitest'
import { parse } from '../../src/cli/args'
import { BadUsage } from '../../src/cli/errors'

describe('parse', () => {
  test('check with its defaults', () =>
    expect(parse(['check', 'a.png'], { LANG: 'en_GB.UTF-8' })).toMatchObject({
      name: 'check',
      options: {
        files: ['a.png'],
        pack: 'aliexpress-live',
        lang: 'en',
        format: 'pretty',
        strict: false,
      },
    }))
  test('--json is a format', () =>
    expect(parse(['check', 'a', '--json'])).toMatchObject({ options: { format: 'json' } }))
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: 'zh_TW', LANG: 'en' }, 'zh'],
    [{}, 'en'],
  ] as const)('language from %j', (env, lang) =>
    expect(parse(['check', 'a'], env)).toMatchObject({ options: { lang } }),
  )
  test('--lang wins', () =>
    expect(parse(['rules', '--lang', 'en'], { LANG: 'zh_CN' })).toMatchObject({
      options: { lang: 'en' },
    }))
  test('fit', () =>
    expect(parse(['fit', 'a.png', '-o', 'b.jpg'])).toEqual({
      name: 'fit',
      options: { file: 'a.png', out: 'b.jpg', pack: 'aliexpress-live' },
    }))
  test.each([[[]], [['help']], [['check', '--help']], [['-h']]])('help for %j', (argv) =>
    expect(parse(argv)).toEqual({ name: 'help' }),
  )

  test.each([
    ['an unknown command', ['chekc', 'a.png']],
    ['no file', ['check']],
    ['an unknown option', ['check', 'a', '--frobnicate']],
    ['a missing value', ['check', 'a', '--title']],
    ['an unknown pack', ['check', 'a', '--pack', 'nope']],
    ['an unknown language', ['check', 'a', '--lang', 'fr']],
    ['an unknown format', ['check', 'a', '--format', 'xml']],
    ['no jobs', ['check', 'a', '--jobs', '0']],
    ['jobs that are no number', ['check', 'a', '--jobs', 'many']],
    ['lines repeated without --json', ['check', 'a', '--resume', 'r']],
    [
      'lines repeated beside pictures',
      ['check', 'a', '--json', '--resume', 'r', '--annotate', 'd'],
    ],
    [
      'lines repeated beside a history',
      ['check', 'a', '--json', '--resume', 'r', '--history', 'd'],
    ],
    ['fit without an output', ['fit', 'a.png']],
    ['fit with two pictures', ['fit', 'a.png', 'b.png', '-o', 'c.png']],
    ['fit to a format that the platform refuses', ['fit', 'a.png', '-o', 'b.webp']],
    ['look without a file', ['look']],
  ])('refuses %s with a sentence', (_, argv) => expect(() => parse(argv)).toThrow(BadUsage))
})
