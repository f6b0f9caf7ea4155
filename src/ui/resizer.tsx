import { h, type JSX } from 'preact'
import { useHere } from './hooks/here'
import { ask } from '../wall/bridge'

/** How much wider and higher by a key. */
const ways: Partial<Record<string, [x: number, y: number]>> = {
  ArrowRight: [20, 0],
  ArrowLeft: [-20, 0],
  ArrowDown: [0, 20],
  ArrowUp: [0, -20],
}

/** The corner that Figma's own resizable panels have; arrow keys work too. */
export function Resizer() {
  const { t } = useHere()
  const to = (width: number, height: number) => ask('resize', { width, height })
  const drag = (down: JSX.TargetedPointerEvent<HTMLButtonElement>) => {
    const corner = down.currentTarget
    corner.setPointerCapture(down.pointerId)
    const move = (event: PointerEvent) => to(event.clientX + 4, event.clientY + 4)
    corner.addEventListener('pointermove', move)
    corner.addEventListener('pointerup', () => corner.removeEventListener('pointermove', move), {
      once: true,
    })
  }
  const keys = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (!way) return
    const [x, y] = way
    event.preventDefault()
    to(window.innerWidth + x, window.innerHeight + y)
  }
  return (
    <button class="resizer" aria-label={t.resize} onPointerDown={drag} onKeyDown={keys}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M11 3 3 11M11 7l-4 4" stroke="currentColor" fill="none" />
      </svg>
    </button>
  )
}
