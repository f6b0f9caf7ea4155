import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import type { Verdict } from '../../core/report'
import type { Layer } from '../../core/scene'
import { say } from '../../report'
import { useHere } from '../hooks/here'
import { Badge } from '../parts/badge'
import { resultsOf } from '../session/stage'
import { allWell } from './all-well'
import { previewWords } from './strings'

/**
 * What a viewer would not see or could not read: the pack's rules on it, and type that is too small
 * on a card.
 */
export function Noticed({ frame }: { frame: string }) {
  const { t, locale, pack, checking } = useHere()
  const w = previewWords[locale]
  const { rules, smallestType } = pack.viewing
  const result = resultsOf(checking.stage).find((it) => it.frame.id === frame)
  if (rules.length === 0 && smallestType === 0) return null
  if (!result) {
    return (
      <section class="noticed">
        <p class="muted">{w.unchecked}</p>
        <Button
          secondary
          disabled={checking.stage.at === 'looking'}
          onClick={() => void checking.check({ frame })}
          data-do="check-noticed"
        >
          {checking.stage.at === 'looking' ? t.steps.looking : t.check}
        </Button>
      </section>
    )
  }
  const verdicts = result.report.verdicts.filter(({ rule }) => rules.includes(rule))
  const scale = pack.size.width / result.report.cover.width
  const small = result.layers.filter((it): it is Layer & { text: NonNullable<Layer['text']> } => {
    return it.text !== undefined && it.text.fontSize * scale < smallestType - 0.5
  })
  const trouble =
    verdicts.some(({ outcome }) => outcome === 'fail' || outcome === 'incomplete') ||
    small.length > 0
  const well = allWell(pack.viewing, result.layers)
  if (!trouble && !well) return null
  return (
    <section class="noticed" role="status" aria-label={w.noticed}>
      <h2 class="strong">{w.noticed}</h2>
      {trouble ? (
        <Fragment>
          {verdicts.map((verdict) => (
            <Line key={verdict.rule} verdict={verdict} />
          ))}
          {small.slice(0, 5).map(({ id, text }) => (
            <p key={id} class="noticed-line">
              <Badge level="advise" outcome="fail" />
              {w.tooSmall(
                text.characters.slice(0, 40),
                Math.round(text.fontSize * scale),
                smallestType,
              )}
            </p>
          ))}
        </Fragment>
      ) : (
        well && <p>{w[well]}</p>
      )}
    </section>
  )
}

function Line({ verdict }: { verdict: Verdict }) {
  const { pack, locale } = useHere()
  if (verdict.outcome === 'inapplicable') return null
  return (
    <p class="noticed-line">
      <Badge level={verdict.level} outcome={verdict.outcome} />
      {say(verdict, pack, locale).message}
    </p>
  )
}
