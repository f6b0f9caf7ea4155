import { Button, Textbox } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import type { Verdict } from '../../core/report'
import { useHere } from '../session/here'
import { rememberIgnores } from '../session/keep'
import { offersFor, type Offer } from './fixes'
import { findingKey } from '../session/sort'
import type { Result } from '../session/stage'
import { useFormFocus } from '../session/use-focus'

/** What one can do about a finding: mend it, seen beforehand, or ignore it, with a reason. */
export function FixBar({ verdict, result }: { verdict: Verdict; result: Result }) {
  const here = useHere()
  const { t, checking } = here
  const [chosen, choose] = useState<Offer['fix']['kind'] | 'ignore' | null>(null)
  /** What was opened last: the keyboard comes back to it. */
  const [last, setLast] = useState<string>('')
  const [reason, setReason] = useState('')
  const [replacement, setReplacement] = useState('')
  const offers = offersFor(verdict, result, here)
  // What was opened may have gone with a new result, or be another thing now.
  const open =
    chosen === 'ignore' ? chosen : (offers.find(({ fix }) => fix.kind === chosen) ?? null)
  const form = useFormFocus(open !== null)

  function ignore(): void {
    const entry = {
      rule: verdict.rule,
      reason: reason.trim().slice(0, 500),
      date: new Date().toISOString(),
      print: findingKey(verdict),
    }
    const next = {
      ...result,
      ignores: [...result.ignores.filter(({ rule }) => rule !== verdict.rule), entry],
    }
    rememberIgnores(result.frame.id, next.ignores)
    checking.replace(next)
    void checking.redraw(next)
  }

  const show = (it: NonNullable<typeof chosen>) => {
    choose(it)
    setLast(it)
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    choose(null)
  }

  if (open && open !== 'ignore') {
    const apply = () => {
      choose(null)
      ask('fix', { ...open.fix, ...(open.replaceable && replacement && { replacement }) })
    }
    return (
      <div class="confirm" ref={form} onKeyDown={escape}>
        <p class="preview-line" aria-live="polite">
          {open.preview(replacement)}
        </p>
        {open.replaceable && (
          <label class="field">
            <span class="muted">{t.replaceWith}</span>
            <Textbox
              value={replacement}
              onValueInput={(text) => setReplacement(text.slice(0, 200))}
              placeholder={t.replaceHint}
            />
          </label>
        )}
        <div class="row">
          <Button onClick={apply}>{t.apply}</Button>
          <Button secondary onClick={() => choose(null)}>
            {t.cancel}
          </Button>
        </div>
      </div>
    )
  }
  if (open === 'ignore') {
    return (
      <div ref={form}>
        <form
          class="confirm"
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim()) ignore()
          }}
          onKeyDown={escape}
        >
          <label class="field">
            <span class="muted">{t.ignoreReason}</span>
            <Textbox value={reason} onValueInput={setReason} placeholder={t.ignoreHint} />
          </label>
          <div class="row">
            <Button disabled={!reason.trim()} onClick={ignore}>
              {t.ignoreDo}
            </Button>
            <Button secondary onClick={() => choose(null)}>
              {t.cancel}
            </Button>
          </div>
        </form>
      </div>
    )
  }
  return (
    <div class="row" ref={form}>
      {offers.map((offer) => (
        <Button
          key={offer.fix.kind}
          secondary
          onClick={() => show(offer.fix.kind)}
          {...opener(last === offer.fix.kind)}
        >
          {offer.label}
        </Button>
      ))}
      <button
        class="plain-button muted"
        onClick={() => show('ignore')}
        {...opener(last === 'ignore')}
      >
        {t.ignore}
      </button>
    </div>
  )
}

const opener = (was: boolean) => (was ? { 'data-opener': '' } : {})
