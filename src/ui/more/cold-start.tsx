import { h } from 'preact'
import { withUnit } from '../../report'
import { useHere } from '../hooks/here'
import { Section } from '../parts/section'
import { resultsOf } from '../session/stage'
import { moreWords } from './strings'

/** The three signals that the article names, as we see them. No invented click rates. */
export function ColdStart({ said }: { said: string }) {
  const { locale, checking } = useHere()
  const w = moreWords[locale]
  const {
    ocrKeywords = [],
    saturation = null,
    faceSharpness = null,
  } = resultsOf(checking.stage)[0]?.report.signals ?? {}
  const rows: [string, string][] = [
    [w.signals.ocrKeywords, ocrKeywords.join(' · ') || w.none],
    [w.signals.saturation, saturation === null ? w.none : withUnit(saturation, 'share', locale)],
    [w.signals.faceSharpness, faceSharpness === null ? w.none : String(Math.round(faceSharpness))],
  ]
  return (
    <Section title={w.coldStart}>
      <p class="muted">{said}</p>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
