import type { Point } from '../../packs/outcomes/interval'

/** Of one outcome, and how many are stacked before they overlap. */
const dot = { radius: 5, step: 11, stack: 4 }
/** Colours of a plot, by what they mean. */
export const ink = { text: '#1f2328', faint: '#6e7781', passed: '#1a7f37', refused: '#cf222e', band: '#ddf4ff', ours: '#1f2328', fitted: '#8250df' } // prettier-ignore

/** Those that would lie on each other are stacked away from the line, as far as there is room. */
export function dots(
  points: readonly Point[],
  xOf: (value: number) => number,
  axis: number,
): string {
  const taken = new Map<string, number>()
  return points
    .map(({ measured, refused }) => {
      const x = xOf(measured)
      const key = `${refused} ${Math.round(x / dot.step)}`
      const before = taken.get(key) ?? 0
      taken.set(key, before + 1)
      const away = (Math.min(before, dot.stack - 1) + 0.5) * (dot.radius * 1.7) + 4
      return refused ? cross(x, axis + away) : circle(x, axis - away)
    })
    .join('')
}

export const circle = (x: number, y: number) =>
  `<circle cx="${at(x)}" cy="${at(y)}" r="${dot.radius - 1}" fill="none" stroke="${ink.passed}" stroke-width="1.6"/>`

export function cross(x: number, y: number): string {
  const arm = dot.radius - 1.2
  const [left, right, up, down] = [x - arm, x + arm, y - arm, y + arm].map(at)
  return `<path d="M${left} ${up}L${right} ${down}M${right} ${up}L${left} ${down}" stroke="${ink.refused}" stroke-width="1.6"/>`
}

export const limitAt = (x: number, axis: number, colour: string, dashes: string) =>
  `<line x1="${at(x)}" x2="${at(x)}" y1="${axis - 46}" y2="${axis + 46}" stroke="${colour}" stroke-width="2"${dashes && ` stroke-dasharray="${dashes}"`}/>`

/** A place in pixels, to a tenth. */
export const at = (value: number): string => String(Number(value.toFixed(1)))
