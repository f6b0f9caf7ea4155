import type { Locale, Translated } from '../../core/locale'
import type { Command, Option } from '../entries/entry'
import { columns, indented, widthOf, wrap } from './wrap'

/** What `livecover help` prints: what there is, and where more is told. */
export function helpOfAll(commands: readonly Command[], locale: Locale): string {
  const say = words[locale]
  const told = commands.map(({ name, takes, about }) =>
    row(`  livecover ${name} ${takes[locale]}`.trimEnd(), about[locale]),
  )
  return [
    `livecover – ${say.what}`,
    '',
    ...told,
    row('  livecover version', say.version),
    '',
    ...wrap(say.more, columns),
    '',
    ...wrap(say.exit, columns),
    '',
  ].join('\n')
}

/** What `livecover help check` prints. */
export function helpOf(command: Command, locale: Locale): string {
  const { name, takes, about, options, examples, more } = command
  const say = words[locale]
  return [
    `livecover ${name} ${takes[locale]}`.trimEnd(),
    ...wrap(about[locale], columns),
    '',
    say.options,
    ...Object.entries(options).map(([it, option]) => row(`  ${typed(it, option)}`, option.says[locale])), // prettier-ignore
    ...(more ? ['', ...wrap(more[locale], columns)] : []),
    '',
    say.examples,
    ...examples.map(({ line, says }) => `  ${line}\n${indented('      ', says[locale])}`),
    '',
    ...wrap(say.exit, columns),
    '',
  ].join('\n')
}

const typed = (name: string, { short, takes }: Option): string =>
  [`${short ? `-${short}, ` : ''}--${name}`, ...(takes ? [takes] : [])].join(' ')

/** Where sentences begin; what is longer has its own line. */
const gutter = 28

const row = (head: string, text: string): string =>
  widthOf(head) < gutter - 1
    ? indented(head + ' '.repeat(gutter - widthOf(head)), text, ' '.repeat(gutter))
    : `${head}\n${indented(' '.repeat(gutter), text)}`

const words: Translated<
  Record<'what' | 'version' | 'options' | 'examples' | 'more' | 'exit', string>
> = {
  zh: {
    what: '这张直播封面会被驳回吗？',
    version: '版本号（也可以是 -v）',
    options: '选项',
    examples: '例子',
    more: '每个命令的选项和例子：livecover help check。一切都在本机完成，不上传任何图片。',
    exit: '退出码：0 没有会被驳回的 · 1 有会被驳回的 · 2 命令有误，或结果无法写入 · 3 有文件无法读取 · 4 LiveCover 或电脑出错，有文件没有结论',
  },
  en: {
    what: 'will this live-commerce cover be refused?',
    version: 'which version this is (also -v)',
    options: 'Options',
    examples: 'Examples',
    more: 'Options and examples of a command: livecover help check. All is done on this machine; no picture leaves it.',
    exit: 'Exit status: 0 nothing rejected · 1 something rejected · 2 bad usage, or an output that can’t be written · 3 a file could not be read · 4 LiveCover or the machine failed, so that a file has no answer',
  },
}
