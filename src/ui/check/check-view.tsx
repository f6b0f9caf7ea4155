import { h } from 'preact'
import { useState } from 'preact/hooks'
import { Batch } from './batch'
import { useHere } from '../hooks/here'
import { Idle } from './idle'
import { Looking } from './looking'
import { ReportView } from '../report/report-view'
import { Cancelled, FailedView, Refusals } from './troubles'

/** One screen for each stage of a check. */
export function CheckView() {
  const { checking, go } = useHere()
  const [open, setOpen] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const { stage } = checking

  switch (stage.at) {
    case 'idle':
      return <Idle />
    case 'looking':
      return <Looking stage={stage} />
    case 'refused':
      return <Refusals refusals={stage.refusals} />
    case 'cancelled':
      return <Cancelled />
    case 'failed':
      return <FailedView stage={stage} />
    case 'done': {
      const alone = stage.results.length === 1 && !stage.cancelled
      const one = alone ? stage.results[0] : stage.results.find(({ frame }) => frame.id === open)
      return one ? (
        <ReportView
          key={one.frame.id}
          result={one}
          refusals={alone ? stage.refusals : []}
          again={stage.again}
          open={alone ? undefined : setOpen}
          back={
            !alone
              ? () => {
                  setOpen(null)
                  setFrom(one.frame.id)
                }
              : undefined
          }
        />
      ) : (
        <Batch
          stage={stage}
          from={from}
          open={(frame, rule = '') => {
            setOpen(frame)
            go('check', rule)
          }}
        />
      )
    }
  }
}
