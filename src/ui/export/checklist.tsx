import { Checkbox, Text } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { checklistItems, type ChecklistItem, type Tick } from '../../wall/carried'
import { useHere } from '../hooks/here'
import { held, rememberTicks } from '../session/keep'
import { Section } from '../parts/section'
import { day } from '../strings'
import { resultsOf } from '../session/stage'
import { moreWords } from '../more/strings'

/**
 * What no picture can tell: ticked by a person for the cover that is selected (or was checked
 * last), and kept on it with the day.
 */
export function Checklist() {
  const { locale, pack, selection, checking } = useHere()
  const w = moreWords[locale]
  const result = resultsOf(checking.stage)
  const frame = selection.frames[0] ?? result[0]?.frame
  const print = result.find((it) => it.frame.id === frame?.id)?.byteHash
  // A cover that was checked but isn't selected is not told of anew; what was ticked meanwhile is.
  const [own, setOwn] = useState<{ frame: string; ticks: Tick[] } | null>(null)
  const inFile = selection.frames[0]?.ticks ?? []
  const ticks =
    own && own.frame === frame?.id ? own.ticks : frame ? held(frame.id, 'ticks', inFile) : []

  const turn = (item: ChecklistItem, on: boolean) => {
    if (!frame) return
    const tick: Tick = { item, date: new Date().toISOString(), ...(print && { print }) }
    const next = [...ticks.filter((it) => it.item !== item), ...(on ? [tick] : [])]
    setOwn({ frame: frame.id, ticks: next })
    rememberTicks(frame.id, next)
  }
  return (
    <Section id="checklist" title={w.checklist}>
      <p class="muted ellipsis">{frame ? w.checklistFor(frame.name) : w.checklistNone}</p>
      {checklistItems.map((item) => {
        const tick = ticks.find((it) => it.item === item)
        const old = tick !== undefined && isOld(tick, print)
        return (
          <Checkbox
            key={item}
            data-field={`tick-${item}`}
            disabled={!frame}
            value={tick !== undefined && !old}
            onValueChange={(on) => turn(item, on)}
          >
            <Text>
              {w.checklistItems[item]}
              {tick && (
                <span class="muted">
                  {' '}
                  · {old ? w.tickedBefore(day(tick.date)) : w.ticked(day(tick.date))}
                </span>
              )}
            </Text>
          </Checkbox>
        )
      })}
      {pack.selling && <p class="muted">{pack.selling.steps[locale]}</p>}
    </Section>
  )
}

/**
 * That the cover is a new one was said of a certain picture; everything else holds whatever the
 * picture.
 */
const isOld = ({ item, print }: Tick, now: string | undefined): boolean =>
  item === 'fresh' && print !== undefined && now !== undefined && print !== now
