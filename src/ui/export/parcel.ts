import { strToU8, zipSync } from 'fflate'
import type { Tick } from '../../wall/carried'
import { checklistItems } from '../../wall/carried'
import { briefly, withUnit } from '../../report'
import type { Around } from '../hooks/here'
import { held } from '../session/keep'
import { moreWords } from '../more/strings'
import { isMade, type Line, type Made } from './save-covers'
import { exportWords } from './strings'

type Here = Pick<Around, 'pack' | 'locale' | 'selection'>

/** Everything that an upload needs in one file: the covers, their titles, and the list. */
export function parcelOf(here: Here, lines: readonly Line[]): Uint8Array {
  const made = lines.filter(isMade)
  const files = Object.fromEntries(made.map(({ name, file }) => [name, file.saved.bytes]))
  const titles = made.map(({ name, file }) => `${name}\t${inOneCell(file.title)}`).join('\n')
  return zipSync(
    {
      ...files,
      'titles.txt': strToU8(`${titles}\n`),
      'upload-list.md': strToU8(made.map((line) => listOf(here, line)).join('\n')),
    },
    // Pictures are packed already.
    { level: 0 },
  )
}

function listOf({ pack, locale, selection }: Here, { name, file }: Made): string {
  const w = exportWords[locale]
  const { saved, rejects, title, taken } = file
  const inFile = selection.frames.find(({ id }) => id === taken.frame.id)?.ticks ?? []
  const ticks: Tick[] = held(taken.frame.id, 'ticks', inFile)
  const titles = rejects.map((it) => plain(briefly(it, pack, locale)))
  return [
    `# ${plain(name)}`,
    '',
    `- ${w.titleOf(plain(title))}`,
    `- ${saved.width}×${saved.height} · ${withUnit(saved.bytes.length, 'bytes', locale)}`,
    `- ${titles.length ? `${w.warning(titles.length)} ${titles.join(' · ')}` : w.clean}`,
    // They are asked where one sells live alone, on the screen as here.
    ...(pack.selling ? checklistItems : []).map(
      (item) =>
        `- [${ticks.some((it) => it.item === item) ? 'x' : ' '}] ${moreWords[locale].checklistItems[item]}`,
    ),
    '',
  ].join('\n')
}

const inOneCell = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Names, titles and reasons may hold anything: in Markdown it stays mere words. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|\n]/g, ' ').trim()
