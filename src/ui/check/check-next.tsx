import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useHere } from '../hooks/here'
import { resultsOf } from '../session/stage'

/**
 * The cover that is shown again, or another one as soon as it is selected: what is selected is what
 * one means. Looking again is no more than an offer: a finding may have the screen's own button.
 */
export function CheckNext({
  shown,
  open,
}: {
  shown: string | null
  /** Of several covers, shows the one that is selected. */
  open?: (frame: string) => void
}) {
  const { t, selection, checking } = useHere()
  const { frames } = selection
  const results = resultsOf(checking.stage)
  const others = frames.length > 1 || (frames.length === 1 && frames[0].id !== shown)
  const again = others ? null : shown
  if (!others && !again) return null
  const [one] = frames
  const known = results.some(({ frame, old }) => frame.id === one?.id && !old)
  if (open && frames.length === 1 && others && known)
    return (
      <Button fullWidth onClick={() => open(one.id)} data-do="show-cover">
        {t.showCover(one.name)}
      </Button>
    )
  const meant = again ? [again] : frames.map(({ id }) => id)
  // Among several covers one is looked at in its place, and the others stay.
  const check = () =>
    open && results.length > 1
      ? checking.renew(meant, false, false)
      : checking.check(again ? { frame: again } : 'selection')
  return (
    <Button
      fullWidth
      secondary={!others}
      onClick={() => void check()}
      data-do={others ? 'check' : 'again'}
    >
      {!others
        ? t.checkAgain
        : frames.length === 1
          ? t.checkInstead(one.name)
          : t.checkMany(frames.length)}
    </Button>
  )
}
