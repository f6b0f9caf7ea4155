import { useEffect, useState } from 'preact/hooks'
import { useHere } from './here'
import { titleNow } from '../session/keep'
import { photograph } from '../session/talk'
import { resultsOf } from '../session/stage'
import { urlOf } from '../parts/blob'

export interface Picture {
  id: string
  name: string
  url: string
  width: number
  height: number
  title: string
}

/**
 * The picture of the selected cover (or of the one that was checked last), taken anew when it was
 * not checked.
 */
export function usePicture(): Picture | null {
  const { selection, checking } = useHere()
  const [taken, setTaken] = useState<Picture | null>(null)
  const result = resultsOf(checking.stage)
  const frame = selection.frames[0] ?? result[0]?.frame ?? null
  const known = result.find((it) => it.frame.id === frame?.id)

  useEffect(() => {
    if (!frame || known) return
    const abort = new AbortController()
    photograph({ id: frame.id, name: frame.name }, abort.signal).then(
      ({ bytes, width, height, title }) =>
        setTaken({
          id: frame.id,
          name: frame.name,
          url: urlOf(bytes),
          width,
          height,
          title,
        }),
      () => setTaken(null),
    )
    return () => abort.abort()
  }, [frame?.id, known])

  // Typed is shown at once, whatever was checked before.
  const selected = selection.frames.find(({ id }) => id === frame?.id)
  const titled = (was: string) => (frame ? titleNow(frame.id, selected?.title ?? was) : was)
  if (known)
    return {
      id: known.frame.id,
      name: known.frame.name,
      url: known.picture,
      width: known.report.cover.width,
      height: known.report.cover.height,
      title: titled(known.title),
    }
  return frame && taken?.id === frame.id ? { ...taken, title: titled(taken.title) } : null
}
