import { describe, expect, test } from 'vitest'
import { parse } from '../../src/cli/args'
import { commands } from '../../src/cli/entries'
import { BadUsage } from '../../src/cli/errors'
import { languageOf } from '../../src/cli/language'
import { helpOf, helpOfAll } from '../../src/cli/print/help'
import { widthOf } from '../../src/cli/print/wrap'

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
    expect(parse(['fit', 'a.png', '-o', 'b.jpg'])).toMatchObject({
      name: 'fit',
      options: { file: 'a.png', out: 'b.jpg', pack: 'aliexpress-live' },
    }))
  test.each([
    [[], undefined],
    [['help'], undefined],
    [['-h'], undefined],
    [['check', '--help'], 'check'],
    [['check', 'a.png', '-h'], 'check'],
    [['help', 'look'], 'look'],
    [['help', '--lang', 'zh', 'fit'], 'fit'],
  ])('help for %j: of %s', (argv, of) =>
    expect(parse(argv)).toMatchObject({ name: 'help', options: { of } }),
  )
  test.each([['version'], ['--version'], ['-v'], ['-V']])('%s asks for the version', (name) =>
    expect(parse([name]).name).toBe('version'),
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
    ['a pattern of what is wrong in quiet JSON', ['check', 'a', '--json', '--quiet']],
    ['help on an unknown command', ['help', 'chekc']],
    ['a value where there is none', ['check', 'a', '--strict=yes']],
    ['all rules of one pack', ['rules', '--all', '--pack', 'meta-stories']],
    ['words that rules does not take', ['rules', 'qr-code']],
  ])('refuses %s with a sentence', (_, argv) => expect(() => parse(argv)).toThrow(BadUsage))

  test.each([
    [['chekc', 'a.png'], 'There is no command “chekc”. Did you mean check?', ''],
    [['xplain', 'a'], 'There is no command “xplain”. Did you mean explain?', ''],
    [['frobnicate'], 'There is no command “frobnicate”.', ''],
    [['a.png'], 'There is no command “a.png”. To check that file: livecover check a.png', ''],
    [['--json', 'check'], 'The command comes first, as in livecover check.', ''],
    [['check', 'a', '--anotate', 'd'], 'check has no option --anotate. Did you mean --annotate?', 'check'],
    [['check', 'a', '--hist', 'd'], 'check has no option --hist. Did you mean --history?', 'check'],
    [['check', 'a', '--frobnicate'], 'check has no option --frobnicate.', 'check'],
    [['look', 'a', '--annotate', 'd'], 'look has no option --annotate. --annotate is an option of check.', 'look'],
    [['check', 'a', '-x'], 'check has no option -x.', 'check'],
    [['check', 'a', '--title'], '--title needs TEXT behind it.', 'check'],
    [['check', 'a', '--title', '--json'], 'What belongs to --title is missing: --json looks like another option. If it is meant, write --title=--json', 'check'],
    [['check', 'a', '--constructor'], 'check has no option --constructor.', 'check'],
  ])('says of %j: %s', (argv, message, see) => {
    const error = refusal(argv, { LANG: 'en' })
    expect([error.message, error.see]).toEqual([message, see])
  }) // prettier-ignore

  test('says the same in Chinese to who speaks it', () => {
    for (const said of [
      refusal(['check', 'a', '--anotate', 'd'], { LANG: 'zh_CN.UTF-8' }),
      refusal(['check', 'a', '--anotate', 'd', '--lang', 'zh'], {}),
    ])
      expect(said.message).toBe('check 没有 --anotate 这个选项。你是不是想输入 --annotate？')
  })
})

describe('the language', () => {
  test.each([
    [[], {}, 'zh-Hans-CN', 'zh'],
    [[], {}, 'en-US', 'en'],
    [[], { LANG: 'en_GB.UTF-8' }, 'zh-CN', 'en'],
    [['--lang', 'en'], { LANG: 'zh_CN' }, 'zh-CN', 'en'],
    [['--lang=zh'], { LANG: 'en' }, 'en-US', 'zh'],
    [['--lang', 'fr'], {}, 'en-US', 'en'],
  ] as const)('%j with %j on a %s system: %s', (argv, env, system, lang) =>
    expect(languageOf(argv, env, system)).toBe(lang),
  )
})

describe('help', () => {
  const all = (lang: 'zh' | 'en') => [
    helpOfAll(commands, lang),
    ...commands.map((it) => helpOf(it, lang)),
  ]
  test('fits a terminal in both languages', () => {
    for (const line of [...all('zh'), ...all('en')].join('\n').split('\n'))
      expect(widthOf(line), line).toBeLessThanOrEqual(80)
  })
  test('tells every option of a command and two examples that it understands', () => {
    for (const it of commands) {
      for (const name of Object.keys(it.options)) expect(helpOf(it, 'zh')).toContain(`--${name}`)
      expect(it.examples.length).toBeGreaterThanOrEqual(2)
      for (const { line } of it.examples) {
        const words = line.replace(/ > \S+$/, '').match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', '')) // prettier-ignore
        expect(parse(words.slice(1)).name).toBe(it.name)
      }
    }
  })
})

function refusal(argv: string[], env: NodeJS.ProcessEnv): BadUsage {
  try {
    parse(argv, env)
  } catch (error) {
    if (error instanceof BadUsage) return error
  }
  throw new Error(`${argv.join(' ')} is understood`)
}
