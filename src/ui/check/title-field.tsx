import { Textbox } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useHere } from '../session/here'
import { rememberTitle, titleNow } from '../session/keep'

/** Milliseconds without another letter, after which a title is kept and judged. */
const REST = 300

/** The title of the live, kept on the frame as one types. */
export function TitleField({ frame, title }: { frame: string; title: string }) {
  const { t, checking, settings } = useHere()
  const [value, setValue] = useState(() => titleNow(frame, title))
  const kept = useRef(value)
  const timer = useRef(0)
  const keep = (text: string) => {
    window.clearTimeout(timer.current)
    kept.current = text
    rememberTitle(frame, text.slice(0, 500))
    // What a title is judged by is in the picture already: only rules of words are asked again.
    if (settings.live) checking.retitled(frame)
  }
  // Another title than this field's own has come into the file: it is shown, unless one is typing.
  useEffect(() => {
    if (value !== kept.current) return
    kept.current = titleNow(frame, title)
    setValue(kept.current)
  }, [title])
  const change = (text: string) => {
    setValue(text)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => keep(text), REST)
  }
  return (
    <label class="field">
      <span class="muted">{t.titleLabel}</span>
      <Textbox
        value={value}
        onValueInput={change}
        onBlur={() => value !== kept.current && keep(value)}
        placeholder={t.titleHint}
      />
    </label>
  )
}
