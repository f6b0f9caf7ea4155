import { useEffect, useRef, useState } from 'preact/hooks'
import { hear } from '../../wall/bridge'
import type { FrameName } from '../../wall/refusals'
import type { Around } from '../hooks/here'
import { download } from './download'
import { parcelOf } from './parcel'
import { isMade, rememberFile, saveCovers, type Format, type Line } from './save-covers'

/** Saves the files of covers, and tells what was made of each and how far it is. */
export function useSaving(
  here: Around,
  frames: readonly FrameName[],
  wished: { format: Format; pattern: string },
) {
  const [working, setWorking] = useState<[number, number] | null>(null)
  const [lines, setLines] = useState<Line[]>([])
  /** Whether they were downloaded, or are held back as they would be rejected. */
  const [given, setGiven] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const ids = frames.map(({ id }) => id)
  // What was said of a file is said of the cover as it was.
  useEffect(() => {
    setLines([])
    return hear('changed', ({ frame }) => ids.includes(frame) && setLines([]))
  }, [ids.join()])

  /** `anyway`: what would be rejected is given, too. */
  async function save(parcel: boolean, anyway: boolean): Promise<void> {
    const { signal } = (abort.current = new AbortController())
    const made = await saveCovers(here, frames, wished, signal, (index) =>
      setWorking([index, frames.length]),
    )
    setWorking(null)
    setLines(made)
    const files = made.filter(isMade)
    const held = !anyway && files.some(({ file }) => file.rejects.length)
    const give = files.length > 0 && !held && !signal.aborted
    setGiven(give)
    if (!give) return
    if (parcel || files.length > 1) download(parcelOf(here, files), 'covers.zip', 'application/zip')
    else {
      const [{ name, file }] = files
      download(file.saved.bytes, name, `image/${file.saved.format}`)
    }
    for (const line of files) await rememberFile(line)
  }
  const cancel = () => (abort.current?.abort(), here.checking.cancel())
  return { lines, given, working, save, cancel }
}
