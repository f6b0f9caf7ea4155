import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isForLive, pastKey, type PastCover } from '../../core/cover'
import { ask, hear } from '../../wall/bridge'
import type { Tells } from '../../wall/panel-messages'
import { Section } from '../parts/section'
import { useHere } from '../hooks/here'
import { day } from '../strings'
import { outcomesForgotten } from './keep-outcome'
import { KeptOutcomes, useOutcomes } from './kept-outcomes'
import { rememberedWords } from './remembered-strings'

/**
 * The covers that a new one is compared with: which of them counts, and out with one or all. They are
 * in this file and in the user's own Figma, nowhere else.
 */
export function RememberedCovers() {
  const { locale } = useHere()
  const w = rememberedWords[locale]
  const [past, setPast] = useState<Tells['past'] | null>(null)
  useEffect(() => {
    const off = hear('past', setPast)
    ask('past', {})
    return off
  }, [])
  const outcomes = useOutcomes()
  const count = past?.of ?? 0
  return (
    <Section id="remembered" title={w.title}>
      <p class="muted">{count ? w.text : w.none}</p>
      {past && count > 0 && (
        <ul class="covers past" aria-label={w.title}>
          {past.covers.map((it) => (
            <Past key={pastKey(it)} past={it} />
          ))}
        </ul>
      )}
      {past && count > past.covers.length && (
        <p class="muted">{w.older(count - past.covers.length)}</p>
      )}
      <KeptOutcomes lines={outcomes} />
      {count + outcomes.length > 0 && <ForgetAll covers={count} outcomes={outcomes.length} />}
    </Section>
  )
}

function Past({ past }: { past: PastCover }) {
  const { locale, t } = useHere()
  const w = rememberedWords[locale]
  const key = pastKey(past)
  const counts = isForLive(past)
  const name = past.title || past.name
  return (
    <li class="cover-line">
      {past.thumb ? <img class="thumb" src={past.thumb} alt="" /> : <span class="thumb" />}
      <span class="grow">
        <b class="ellipsis">{name}</b>
        <span class="muted">
          {day(past.date)} · {counts ? w.counts : w.draft}
        </span>
        <span class="row">
          <button
            class="choice"
            aria-label={t.labelled(counts ? w.wasDraft : w.wentLive, name)}
            onClick={() => ask('live', { key, live: !counts })}
            data-do={counts ? 'was-draft' : 'went-live'}
          >
            {counts ? w.wasDraft : w.wentLive}
          </button>
          <button
            class="choice"
            aria-label={t.labelled(w.forget, name)}
            onClick={() => ask('forget', { keys: [key] })}
            data-do="forget"
          >
            {w.forget}
          </button>
        </span>
      </span>
    </li>
  )
}

/** What can't be brought back is asked twice. */
function ForgetAll(kept: { covers: number; outcomes: number }) {
  const { locale, t } = useHere()
  const w = rememberedWords[locale]
  const [sure, setSure] = useState(false)
  const forget = () => {
    setSure(false)
    outcomesForgotten()
    ask('forget', {})
  }
  if (!sure)
    return (
      <Button fullWidth secondary onClick={() => setSure(true)} data-do="forget-all">
        {w.forgetAll(kept)}
      </Button>
    )
  return (
    <div class="confirm">
      <p role="alert">{w.forgetSure(kept)}</p>
      <div class="row">
        <Button danger onClick={forget} data-do="forget-now">
          {w.forget}
        </Button>
        <Button secondary onClick={() => setSure(false)} data-do="cancel">
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}
