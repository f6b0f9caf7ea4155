import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask, hear } from '../../wall/bridge'
import { download } from '../export/download'
import { useHere } from '../hooks/here'
import { outcomeWords } from './outcome-strings'

/** What the platform said of covers, a line each. */
export function useOutcomes(): readonly string[] {
  const [lines, setLines] = useState<readonly string[]>([])
  useEffect(() => {
    const off = hear('outcomes', (told) => setLines(told.lines))
    ask('outcomes', {})
    return off
  }, [])
  return lines
}

/** What the platform said of covers, saved as the lines that `livecover calibrate` reads. */
export function KeptOutcomes({ lines }: { lines: readonly string[] }) {
  const { locale } = useHere()
  const w = outcomeWords[locale]
  if (lines.length === 0) return null
  const save = () =>
    download(lines.map((line) => `${line}\n`).join(''), 'livecover-outcomes.ndjson', 'application/x-ndjson') // prettier-ignore
  return (
    <div>
      <p class="muted">{w.text}</p>
      <Button fullWidth secondary onClick={save} data-do="save-outcomes">
        {w.save(lines.length)}
      </Button>
    </div>
  )
}
