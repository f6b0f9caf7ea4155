import { Textbox } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useHere } from '../session/here'
import { held, rememberTitle } from '../session/keep'

/** The title of the live, kept on the frame as one types. */
export function TitleField({ frame, title }: { frame: string; title: string }) {
  const { t } = useHere()
  const [value, setValue] = useState(() => held(frame, 'title', title))
  const timer = useRef(0)
  const change = (text: string) => {
    setValue(text)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => rememberTitle(frame, text.slice(0, 500)), 300)
  }
  return (
    <label class="field">
      <span class="muted">{t.titleLabel}</span>
      <Textbox
        value={value}
        onValueInput={change}
        onBlur={() => value !== title && rememberTitle(frame, value.slice(0, 500))}
        placeholder={t.titleHint}
      />
    </label>
  )
}
