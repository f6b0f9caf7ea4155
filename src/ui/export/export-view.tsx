import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../../core/report'
import type { FrameName } from '../../wall/refusals'
import { briefly } from '../../report'
import { TitleField } from '../check/title-field'
import { TitleWords } from '../report/title-words'
import { NoCover } from '../parts/no-cover'
import { useHere, type Around } from '../hooks/here'
import { headlineOf } from '../session/sort'
import { resultsOf, type Result } from '../session/stage'
import { Checklist } from './checklist'
import { HowSaved } from './how-saved'
import { ReportFiles } from './report-files'
import { rejectsIn, stemOf, today, type Format } from './save-covers'
import { SavedLines } from './saved-lines'
import { exportWords } from './strings'
import { useSaving } from './use-saving'

/**
 * Writes files that the platform takes, says what was found and proved on their very bytes, and
 * remembers them for `cover-reuse`. A file that would be rejected is written only by a button that
 * says so.
 */
export function ExportView() {
  const here = useHere()
  const { locale, t, pack, selection, checking, may } = here
  const w = exportWords[locale]
  const [format, setFormat] = useState<Format>('auto')
  const [pattern, setPattern] = useState('{frame}')
  const results = resultsOf(checking.stage)
  const frames = meantBy(here, results)
  const { lines, given, working, save, cancel } = useSaving(here, frames, { format, pattern })
  if (!frames.length) return <NoCover title={w.none} text={w.noneText} />

  const judged = lines.flatMap(({ file }) => file?.rejects ?? [])
  const before = results
    .filter(({ frame }) => frames.some(({ id }) => id === frame.id))
    .flatMap(({ report, ignores }) => rejectsIn(report, { ignores }))
  const rejects = lines.length ? judged : before

  const [one] = frames
  const known = results.find(({ frame }) => frame.id === one.id)
  const inFile = selection.frames.find(({ id }) => id === one.id)?.title ?? known?.title ?? ''
  return (
    <Fragment>
      <main class="screen">
        <Judgement
          name={frames.length === 1 ? one.name : t.results(frames.length)}
          rejects={rejects}
          isChecked={lines.some(({ file }) => file)}
        />
        <SavedLines lines={lines} given={given} working={working} />
        {frames.length === 1 && may.keep && (
          <TitleField key={one.id} frame={one.id} title={inFile} />
        )}
        {frames.length === 1 && known && <TitleWords report={known.report} />}
        <HowSaved
          {...{ format, setFormat, pattern, setPattern }}
          example={{
            frame: here.files ? stemOf(one.name) : one.name,
            title: inFile,
            date: today(),
          }}
        />
        {may.keep && pack.selling && <Checklist />}
        <ReportFiles results={results} />
      </main>
      <SaveBar
        words={rejects.length ? w.anyway(rejects.length) : w.save(frames.length, format)}
        single={frames.length === 1}
        save={(parcel) => void save(parcel, rejects.length > 0)}
        cancel={working && cancel}
      />
    </Fragment>
  )
}

interface JudgementProps {
  name: string
  rejects: readonly Verdict[]
  /** The files themselves were checked. */
  isChecked: boolean
}

/** What is saved, and what would be rejected of it. */
function Judgement({ name, rejects, isChecked }: JudgementProps) {
  const { locale, pack } = useHere()
  const w = exportWords[locale]
  const titles = [...new Set(rejects.map((it) => briefly(it, pack, locale)))]
  return (
    <section class="card">
      <h1 class="strong ellipsis">{name}</h1>
      {rejects.length > 0 ? (
        <p class="warning" role="alert">
          {w.warning(rejects.length)} <b>{titles.join(' · ')}</b>
        </p>
      ) : (
        <p class="muted">{isChecked ? w.clean : w.unchecked}</p>
      )}
    </section>
  )
}

/** Those that are ready, where they were asked for; else what is selected, or was checked. */
function meantBy({ part, selection, locale }: Around, results: readonly Result[]): FrameName[] {
  const ready = (it: Result) => headlineOf(it, locale).headline === 'ready'
  if (part === 'ready') return results.filter(ready).map(({ frame }) => frame)
  return selection.frames.length ? selection.frames : results.map(({ frame }) => frame)
}

interface SaveBarProps {
  words: string
  /** One cover can be had with its title and list, too. */
  single: boolean
  save: (parcel: boolean) => void
  /** While it works. */
  cancel: (() => void) | null
}

/** One button stands for the other in its place, and keeps the focus. */
function SaveBar({ words, single, save, cancel }: SaveBarProps) {
  const { t, locale } = useHere()
  const w = exportWords[locale]
  return (
    <footer class="actions bar">
      {cancel ? (
        <Button fullWidth secondary onClick={cancel} data-do="cancel">
          {t.cancel}
        </Button>
      ) : (
        <Button fullWidth onClick={() => save(false)} data-do="export">
          {words}
        </Button>
      )}
      {!cancel && single && (
        <Button secondary onClick={() => save(true)} title={w.parcelHint} data-do="parcel">
          {w.parcel}
        </Button>
      )}
    </footer>
  )
}
