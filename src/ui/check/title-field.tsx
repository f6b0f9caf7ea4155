import { TextboxMultiline } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readsTitle } from '../../core/pack'
import { useHere } from '../hooks/here'
import { rememberTitle, titleNow } from '../session/keep'

/** Milliseconds without another letter, after which a title is kept and judged. */
const REST = 300
/** Characters of a title that are kept. */
const MOST = 500

/** The title of the live, kept on the frame as one types. A long one is read in a few lines. */
export function TitleField({ frame, title }: { frame: string; title: string }) {
  const { t, checking, pack } = useHere()
  const [value, setValue] = useState(() => titleNow(frame, title))
  const kept = useRef(value)
  const timer = useRef(0)
  const keep = (text: string) => {
    window.clearTimeout(timer.current)
    kept.current = text
    rememberTitle(frame, text)
    // What a title is judged by is in the picture already: only rules of words are asked again.
    checking.retitled(frame)
  }
  // Another title than this field's own has come into the file: it is shown, unless one is typing.
  useEffect(() => {
    if (value !== kept.current) return
    kept.current = titleNow(frame, title)
    setValue(kept.current)
  }, [title])
  const change = (typed: string) => {
    const text = typed.replace(/[\r\n]+/g, ' ').slice(0, MOST)
    setValue(text)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => keep(text), REST)
  }
  return (
    <label class="title-field">
      <span class="muted">{t.titleLabel}</span>
      <div class="title-box">
        <TextboxMultiline
          grow
          rows={1}
          value={value}
          onValueInput={change}
          data-field="title"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
          onBlur={() => value !== kept.current && keep(value)}
          placeholder={readsTitle(pack) ? t.titleHint : undefined}
        />
      </div>
    </label>
  )
}
