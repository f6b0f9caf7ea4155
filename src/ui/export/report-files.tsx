import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { ask } from '../../wall/bridge'
import { entryOf, lostEntry, packName, toMarkdown, toPage } from '../../report'
import { contactSheet } from '../check/contact-sheet'
import { useHere, type Around } from '../hooks/here'
import type { Result } from '../session/stage'
import { pictureOf } from '../parts/small-picture'
import { split } from '../session/sort'
import { download } from './download'
import { pagePicture } from './page-picture'
import { jsonLines } from './json-lines'
import { plain } from './parcel'
import { exportWords } from './strings'

/** What was found, as files for people and machines. */
export function ReportFiles({ results }: { results: Result[] }) {
  const here = useHere()
  const w = exportWords[here.locale]
  return (
    <div class="actions bottom">
      <h2 class="strong">{w.report}</h2>
      {results.length ? (
        <div class="row">
          {kinds.map((kind) => (
            <Button key={kind} secondary onClick={() => save(kind, results, here)} data-do={kind}>
              {w[kind]}
            </Button>
          ))}
        </div>
      ) : (
        <p class="muted">{w.checkFirst}</p>
      )}
    </div>
  )
}

interface ReportFile {
  name: string
  type: string
  make(results: Result[], here: Around): Promise<Uint8Array | string>
}

const kinds = ['page', 'page-picture', 'json', 'markdown', 'sheet'] as const
const reportFiles: Record<(typeof kinds)[number], ReportFile> = {
  page: {
    name: 'livecover-report.html',
    type: 'text/html',
    make: async (results, here) =>
      toPage(await entriesOf(results, here), packName(here.pack, here.locale), here.locale),
  },
  'page-picture': {
    name: 'livecover-report.png',
    type: 'image/png',
    make: async (results, here) =>
      pagePicture(await entriesOf(results, here), here.locale, exportWords[here.locale].pageMore),
  },
  json: { name: 'livecover-report.json', type: 'application/json', make: jsonLines },
  markdown: {
    name: 'livecover-report.md',
    type: 'text/markdown',
    make: async (results, { pack, locale, t }) =>
      results.map((it) => toMarkdown(it.report, pack, locale) + ignoredLines(it, t)).join('\n'),
  },
  sheet: {
    name: 'livecover-sheet.png',
    type: 'image/png',
    make: (results, { pack, locale }) => contactSheet(results, pack, locale),
  },
}

function save(kind: keyof typeof reportFiles, results: Result[], here: Around): void {
  const { name, type, make } = reportFiles[kind]
  const message = exportWords[here.locale].notMade(name)
  void make(results, here).then(
    (made) => download(made, name, type),
    () => ask('notify', { message, error: true }),
  )
}

async function entriesOf(results: readonly Result[], { pack, locale, files }: Around) {
  const all = []
  // One after another: each is opened in full, and there may be hundreds.
  for (const it of results) {
    const picture = await pictureFor(it, files !== undefined)
    const ignored = split(it).ignored.map(({ verdict, ignore }) => ({ verdict, reason: ignore.reason })) // prettier-ignore
    all.push(entryOf({ report: it.report, picture, ignored }, pack, locale, it.frame.name))
  }
  const lost = files?.lost ?? []
  return [...all, ...lost.map(({ name, said }) => lostEntry(name, said))]
}

function ignoredLines({ ignores }: Result, t: Around['t']): string {
  const lines = ignores.map(
    ({ rule, reason, date }) => `- ${rule}: ${plain(reason)} (${date.slice(0, 10)})`,
  )
  return lines.length ? `\n## ${t.ignored(lines.length)}\n\n${lines.join('\n')}\n` : ''
}

/** Of files, one that is gone by now is told with the small picture that was kept of it. */
async function pictureFor(it: Result, areFiles: boolean): Promise<string> {
  try {
    return await pictureOf(await it.bytes(), it.report.cover)
  } catch (error) {
    if (areFiles) return it.thumb
    throw error
  }
}
