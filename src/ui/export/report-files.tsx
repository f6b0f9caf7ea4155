import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { ask } from '../../wall/bridge'
import { entryOf, lostEntry, packName, toMarkdown, toPage } from '../../report'
import { contactSheet } from '../check/contact-sheet'
import { useHere } from '../hooks/here'
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
  const { locale, t, pack, files } = here
  const w = exportWords[locale]
  const json = () => save(jsonLines(results, here), 'livecover-report.json', 'application/json')
  const markdown = () =>
    download(
      results.map((it) => toMarkdown(it.report, pack, locale) + ignoredLines(it)).join('\n'),
      'livecover-report.md',
      'text/markdown',
    )
  const save = (making: Promise<Uint8Array | string>, name: string, type: string) =>
    void making.then(
      (made) => download(made, name, type),
      () => ask('notify', { message: w.notMade(name), error: true }),
    )
  const sheet = () => save(contactSheet(results, pack, locale), 'livecover-sheet.png', 'image/png')
  const entries = async () => {
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
  const page = () =>
    save(
      entries().then((all) => toPage(all, packName(pack, locale), locale)),
      'livecover-report.html',
      'text/html',
    )
  const picture = () =>
    save(
      entries().then((all) => pagePicture(all, locale, w.pageMore)),
      'livecover-report.png',
      'image/png',
    )
  return (
    <div class="actions bottom">
      <h2 class="strong">{w.report}</h2>
      {results.length ? (
        <div class="row">
          <Button secondary onClick={page}>
            {w.page}
          </Button>
          <Button secondary onClick={picture}>
            {w.pagePicture}
          </Button>
          <Button secondary onClick={json}>
            {w.json}
          </Button>
          <Button secondary onClick={markdown}>
            {w.markdown}
          </Button>
          <Button secondary onClick={sheet}>
            {w.sheet}
          </Button>
        </div>
      ) : (
        <p class="muted">{w.checkFirst}</p>
      )}
    </div>
  )

  function ignoredLines({ ignores }: Result): string {
    const lines = ignores.map(
      ({ rule, reason, date }) => `- ${rule}: ${plain(reason)} (${date.slice(0, 10)})`,
    )
    return lines.length ? `\n## ${t.ignored(lines.length)}\n\n${lines.join('\n')}\n` : ''
  }
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
