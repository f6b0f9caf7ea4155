import { Button, Textbox } from '@create-figma-plugin/ui'
import { zipSync } from 'fflate'
import { h } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import type { FrameName } from '../../wall/panel-messages'
import { say, toJson, toMarkdown } from '../../report'
import type { Saved } from '../../wall/worker-messages'
import { contactSheet } from '../check/contact-sheet'
import { download, fromPattern } from './download'
import { Fold } from '../parts/fold'
import { useHere } from '../session/here'
import type { Failed } from '../session/open-worker'
import { Segments } from '../parts/segments'
import { thumbOf } from '../parts/small-picture'
import { photograph, RefusedByCanvas } from '../session/talk'
import { resultsOf } from '../session/stage'
import { aboutOf } from '../session/use-check'
import { exportWords } from './strings'

type Format = 'auto' | 'jpeg' | 'png'
interface Line {
  name: string
  saved?: Saved
  problem?: string
  detail?: string
}

/**
 * Writes files that the platform takes, says what was proved on their bytes, and remembers them for
 * `cover-reuse`.
 */
export function ExportView() {
  const { locale, t, pack, settings, selection, checking } = useHere()
  const w = exportWords[locale]
  const [format, setFormat] = useState<Format>('auto')
  const [pattern, setPattern] = useState('{frame}')
  const [working, setWorking] = useState<[number, number] | null>(null)
  const [lines, setLines] = useState<Line[]>([])
  const abort = useRef<AbortController | null>(null)
  const result = resultsOf(checking.stage)
  const frames: FrameName[] = selection.frames.length
    ? selection.frames
    : result.map(({ frame }) => frame)

  async function save(): Promise<void> {
    const run = (abort.current = new AbortController())
    const done: Line[] = []
    const files: Record<string, Uint8Array> = {}
    for (const [index, frame] of frames.entries()) {
      if (run.signal.aborted) break
      setWorking([index + 1, frames.length])
      done.push(await saveOne(frame, files, run.signal))
    }
    setWorking(null)
    setLines(done)
    const names = Object.keys(files)
    if (run.signal.aborted || !names.length) return
    if (names.length === 1)
      download(files[names[0]], names[0], /png$/.test(names[0]) ? 'image/png' : 'image/jpeg')
    else download(zipSync(files, { level: 0 }), 'covers.zip', 'application/zip')
  }

  async function saveOne(
    frame: FrameName,
    files: Record<string, Uint8Array>,
    signal: AbortSignal,
  ): Promise<Line> {
    try {
      const taken = await photograph(frame, signal)
      const saved = await checking
        .worker()
        .fit({ about: aboutOf(taken, settings), pack: pack.id, format })
      if ('refused' in saved) return { name: frame.name, problem: w.refused(saved) }
      const base = fromPattern(pattern, {
        frame: frame.name,
        title: taken.title,
        date: new Date().toISOString().slice(0, 10),
      })
      const name = unused(base, saved.format === 'png' ? '.png' : '.jpg', files)
      files[name] = saved.bytes
      if (saved.hash) {
        const images = [
          ...new Set((taken.layers ?? []).flatMap(({ image }) => (image ? [image.hash] : []))),
        ].slice(0, 200)
        const past = {
          name: frame.name,
          date: new Date().toISOString(),
          hash: saved.hash,
          images,
          ...(taken.title && { title: taken.title }),
          thumb: await thumbOf(saved.bytes),
        }
        ask('remember', { frame: frame.id, past })
      }
      return { name, saved }
    } catch (error) {
      if (error instanceof RefusedByCanvas)
        return { name: frame.name, problem: t.refusal(error.refusal).text }
      if (signal.aborted) return { name: frame.name, problem: t.cancelledText }
      const { code, stack } = error as Partial<Failed> & Error
      return { name: frame.name, problem: t.failed[code ?? 'bug'], detail: stack }
    }
  }

  if (!frames.length) {
    return (
      <main class="screen centred">
        <div class="words" role="status">
          <h1>{w.none}</h1>
          <p>{w.noneText}</p>
        </div>
      </main>
    )
  }
  const rejects = result
    .filter(({ frame }) => frames.some(({ id }) => id === frame.id))
    .flatMap(({ report }) =>
      report.verdicts.filter(({ level, outcome }) => level === 'reject' && outcome === 'fail'),
    )
  const known = frames.every(({ id }) => result.some(({ frame }) => frame.id === id))
  return (
    <main class="screen">
      <section class="card">
        <h1 class="strong ellipsis">
          {frames.length === 1 ? frames[0].name : t.results(frames.length)}
        </h1>
        {rejects.length > 0 ? (
          <p class="warning">
            {w.warning(rejects.length)}{' '}
            <b>{[...new Set(rejects.map((it) => say(it, pack, locale).title))].join(' · ')}</b>
          </p>
        ) : (
          <p class="muted">{known ? w.clean : w.unchecked}</p>
        )}
      </section>
      <div class="field">
        <span class="muted">{w.format}</span>
        <Segments
          name="format"
          label={w.format}
          options={(['auto', 'jpeg', 'png'] as const).map((value) => ({
            value,
            children: w.formats[value],
          }))}
          value={format}
          onChange={setFormat}
        />
      </div>
      <label class="field">
        <span class="muted">{w.name}</span>
        <Textbox value={pattern} onValueInput={setPattern} />
        <span class="muted">{w.nameHint}</span>
      </label>
      {working ? (
        <Button fullWidth secondary onClick={() => (abort.current?.abort(), checking.cancel())}>
          {t.cancel}
        </Button>
      ) : (
        <Button fullWidth onClick={() => void save()}>
          {w.save(frames.length)}
        </Button>
      )}
      <div role="status" aria-live="polite" class="lines">
        {working && <p class="muted">{w.working(...working)}</p>}
        {lines.map(({ name, saved, problem, detail }, i) => (
          <div key={i} class="line">
            <b>{saved ? w.saved(name) : `${w.failed}: ${name}`}</b>
            <p class="muted">
              {saved ? w.proof({ ...saved, bytes: saved.bytes.length }) : problem}
            </p>
            {detail && (
              <Fold title={t.technical}>
                <pre tabIndex={0}>{detail}</pre>
              </Fold>
            )}
          </div>
        ))}
        {lines.some(({ saved }) => saved) && (
          <p class="muted">
            {w.noMetadata} {w.next}
          </p>
        )}
      </div>
      <div class="actions bottom">
        <h2 class="strong">{w.report}</h2>
        {result.length ? (
          <div class="row">
            <Button
              secondary
              onClick={() =>
                download(
                  result.map((it) => JSON.stringify(jsonOf(it))).join('\n') + '\n',
                  'livecover-report.json',
                  'application/json',
                )
              }
            >
              {w.json}
            </Button>
            <Button
              secondary
              onClick={() =>
                download(
                  result
                    .map((it) => toMarkdown(it.report, pack, locale) + ignoredLines(it))
                    .join('\n'),
                  'livecover-report.md',
                  'text/markdown',
                )
              }
            >
              {w.markdown}
            </Button>
            <Button
              secondary
              onClick={() =>
                void contactSheet(result, pack, locale).then((png) =>
                  download(png, 'livecover-sheet.png', 'image/png'),
                )
              }
            >
              {w.sheet}
            </Button>
          </div>
        ) : (
          <p class="muted">{w.checkFirst}</p>
        )}
      </div>
    </main>
  )

  function jsonOf({ report, ignores, frame }: (typeof result)[number]) {
    return {
      ...toJson(report, pack, locale, frame.name),
      ...(ignores.length && {
        ignored: ignores.map(({ rule, reason, date }) => ({ rule, reason, date })),
      }),
    }
  }

  function ignoredLines({ ignores }: (typeof result)[number]): string {
    return ignores.length
      ? `\n## ${t.ignored(ignores.length)}\n\n${ignores.map(({ rule, reason, date }) => `- ${rule}: ${reason.replace(/[\\`*_{}[\]<>#|\n]/g, ' ')} (${date.slice(0, 10)})`).join('\n')}\n`
      : ''
  }
}

function unused(base: string, ending: string, files: Record<string, unknown>): string {
  let name = base + ending
  for (let n = 2; name in files; n++) name = `${base}-${n}${ending}`
  return name
}
