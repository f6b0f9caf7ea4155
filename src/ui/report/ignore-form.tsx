import { Button, Textbox } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import type { Verdict } from '../../core/report'
import { useHere } from '../hooks/here'
import { rememberIgnores } from '../session/keep'
import { findingKey } from '../session/sort'
import type { Result } from '../session/stage'

/** A finding is ignored only for a reason, which is kept with it. */
export function IgnoreForm({
  verdict,
  result,
  close,
}: {
  verdict: Verdict
  result: Result
  close: () => void
}) {
  const { t, checking } = useHere()
  const [reason, setReason] = useState('')
  function ignore(): void {
    const entry = {
      rule: verdict.rule,
      reason: reason.trim().slice(0, 500),
      date: new Date().toISOString(),
      print: findingKey(verdict),
    }
    const others = result.ignores.filter(({ rule }) => rule !== verdict.rule)
    const next = { ...result, ignores: [...others, entry] }
    rememberIgnores(result.frame.id, next.ignores)
    checking.replace(next)
    void checking.redraw(next)
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim()) ignore()
      }}
    >
      <label class="field">
        <span class="muted">{t.ignoreReason}</span>
        <Textbox
          value={reason}
          onValueInput={setReason}
          placeholder={t.ignoreHint}
          data-field="reason"
        />
      </label>
      <div class="row">
        <Button disabled={!reason.trim()} onClick={ignore} data-do="ignore-now">
          {t.ignoreDo}
        </Button>
        <Button secondary onClick={close} data-do="cancel">
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}
