import { Button, Textbox } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '../bridge'
import type { Verdict } from '../core/report'
import { useHere } from './here'
import { keepIgnores } from './keep'
import { offersFor, type Offer } from './remedies'
import { printOf } from './sort'
import type { Looked } from './use-check'

/** What one can do about a finding: mend it, seen beforehand, or ignore it, with a reason. */
export function FixBar({ verdict, looked }: { verdict: Verdict; looked: Looked }) {
  const here = useHere()
  const { t, checking } = here
  const [open, setOpen] = useState<Offer | 'ignore' | null>(null)
  const [reason, setReason] = useState('')
  const [replacement, setReplacement] = useState('')
  const offers = offersFor(verdict, looked, here)

  function ignore(): void {
    const entry = {
      rule: verdict.rule,
      reason: reason.trim().slice(0, 500),
      date: new Date().toISOString(),
      print: printOf(verdict),
    }
    const next = { ...looked, ignores: [...looked.ignores.filter(({ rule }) => rule !== verdict.rule), entry] }
    keepIgnores(looked.frame.id, next.ignores)
    checking.replace(next)
    void checking.redraw(next)
  }

  if (open && open !== 'ignore') {
    const apply = () => {
      setOpen(null)
      ask('remedy', { ...open.remedy, ...(open.replaceable && replacement && { replacement }) })
    }
    return (
      <div class="confirm" onKeyDown={(event) => event.key === 'Escape' && setOpen(null)}>
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
          <Button secondary onClick={() => setOpen(null)}>
            {t.cancel}
          </Button>
        </div>
      </div>
    )
  }
  if (open === 'ignore') {
    return (
      <form
        class="confirm"
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim()) ignore()
        }}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(null)}
      >
        <label class="field">
          <span class="muted">{t.ignoreReason}</span>
          <Textbox value={reason} onValueInput={setReason} placeholder={t.ignoreHint} />
        </label>
        <div class="row">
          <Button disabled={!reason.trim()} onClick={ignore}>
            {t.ignoreDo}
          </Button>
          <Button secondary onClick={() => setOpen(null)}>
            {t.cancel}
          </Button>
        </div>
      </form>
    )
  }
  return (
    <div class="row">
      {offers.map((offer) => (
        <Button key={offer.remedy.kind} secondary onClick={() => setOpen(offer)}>
          {offer.label}
        </Button>
      ))}
      <button class="plain-button muted" onClick={() => setOpen('ignore')}>
        {t.ignore}
      </button>
    </div>
  )
}
