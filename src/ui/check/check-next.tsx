import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useHere } from '../session/here'

/**
 * The cover that is shown again, or another one as soon as it is selected: what is selected is what
 * one means. Looking again is no more than an offer: a finding may have the screen's own button.
 */
export function CheckNext({ shown }: { shown: string | null }) {
  const { t, selection, checking } = useHere()
  const { frames } = selection
  const others = frames.length > 1 || (frames.length === 1 && frames[0].id !== shown)
  if (!others && !shown) return null
  return (
    <Button
      fullWidth
      secondary={!others}
      onClick={() => void checking.check(others ? 'selection' : { frame: shown! })}
    >
      {!others
        ? t.checkAgain
        : frames.length === 1
          ? t.checkInstead(frames[0].name)
          : t.checkMany(frames.length)}
    </Button>
  )
}
