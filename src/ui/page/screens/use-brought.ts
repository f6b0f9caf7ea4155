import { useEffect, useRef } from 'preact/hooks'

/** What is done with what the user brings to the page. */
interface Takes {
  dropped(items: DataTransfer): void
  pasted(files: Iterable<File>): void
}

/** Hears what is dropped or pasted anywhere on the page; `over`: something is held over it. */
export function useBrought(over: (is: boolean) => void, takes: Takes): void {
  const now = useRef(takes)
  now.current = takes
  useEffect(() => {
    const hearers = {
      drop(event: DragEvent) {
        // Missed by a finger's breadth, it would open in the place of the page.
        event.preventDefault()
        over(false)
        if (event.dataTransfer) now.current.dropped(event.dataTransfer)
      },
      dragover(event: DragEvent) {
        event.preventDefault()
        over(true)
      },
      dragleave(event: DragEvent) {
        if (event.relatedTarget === null) over(false)
      },
      paste: ({ clipboardData }: ClipboardEvent) => now.current.pasted(clipboardData?.files ?? []),
    }
    addEventListener('drop', hearers.drop)
    addEventListener('dragover', hearers.dragover)
    addEventListener('dragleave', hearers.dragleave)
    addEventListener('paste', hearers.paste)
    return () => {
      removeEventListener('drop', hearers.drop)
      removeEventListener('dragover', hearers.dragover)
      removeEventListener('dragleave', hearers.dragleave)
      removeEventListener('paste', hearers.paste)
    }
  }, [])
}
