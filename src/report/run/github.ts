import type { Headline } from '../../core/report'
import { briefOf } from './summary'
import type { Entry } from '../page/entry'

const commands: Record<Headline, string> = {
  rejected: 'error',
  incomplete: 'warning',
  ready: 'notice',
}

/**
 * A checked file as a workflow command of GitHub Actions, which shows it beside the file. One a file:
 * of many in a step GitHub shows ten. Nothing for a cover that needs nothing.
 */
export function toGithub(entry: Entry): string {
  const { name, headline, said, items } = entry
  if (!headline || (headline === 'ready' && items.length === 0)) return ''
  const lines = items.map(({ number, title, message, fix }) =>
    [`${number}. ${title} – ${message}`, ...(fix ? [`   → ${fix}`] : [])].join('\n'),
  )
  const brief = briefOf(entry)
  const title = brief ? `${said} · ${brief}` : said
  return commandOf(commands[headline], name, title, lines.join('\n') || said)
}

/** A file that has no answer. */
export const githubLost = (file: string, message: string): string =>
  commandOf('error', file, file, message)

/** Names and words that were read are hostile: none of them begins a command of its own. */
const commandOf = (command: string, file: string, title: string, message: string): string =>
  `::${command} file=${property(file)},title=${property(title)}::${data(message)}`

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
