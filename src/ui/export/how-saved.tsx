import { Textbox } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { Segments } from '../parts/segments'
import { useHere } from '../hooks/here'
import { nameFor, type NameWords } from './file-name'
import type { Format } from './save-covers'
import { exportWords } from './strings'

const formats = ['auto', 'jpeg', 'png'] as const

/** As what a file is written, and what it is called. */
export function HowSaved({
  format,
  setFormat,
  pattern,
  setPattern,
  example,
}: {
  format: Format
  setFormat: (format: Format) => void
  pattern: string
  setPattern: (pattern: string) => void
  /** What the first file is named by. */
  example: NameWords
}) {
  const { locale, files } = useHere()
  const w = exportWords[locale]
  const made = nameFor(pattern, example)
  return (
    <Fragment>
      <div class="field">
        <span class="muted">{w.format}</span>
        <Segments
          name="format"
          label={w.format}
          options={formats.map((value) => ({ value, children: w.formats[value] }))}
          value={format}
          onChange={setFormat}
        />
      </div>
      <label class="field">
        <span class="muted">{w.name}</span>
        <Textbox value={pattern} onValueInput={setPattern} data-field="pattern" />
        <span class="muted">{files ? w.nameHintOfFiles : w.nameHint}</span>
        {made.unknown.length > 0 && <span class="warning">{w.unknownKeys(made.unknown)}</span>}
        {made.empty.length > 0 && <span class="warning">{w.emptyKeys(made.empty)}</span>}
      </label>
    </Fragment>
  )
}
