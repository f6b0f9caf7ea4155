/** Some pictures that were measured; `good` ones ought to pass. */
export interface Group {
  name: string
  good: boolean
  values: number[]
}

export interface Curve {
  /** Of the file, without ending. */
  name: string
  /** What is measured, for the axis. */
  measure: string
  /** Ends of the axis; what lies beyond is drawn at the end. */
  from: number
  to: number
  log?: boolean
  groups: Group[]
  limits: { at: number; label: string }[]
  /** Where a person is asked. */
  band?: [number, number]
}

const [width, left, right] = [680, 16, 664]
const top = 66
/** Room for the dots above and below the line, px. */
const room = 84
const middle = top + room
const bottom = middle + room
const pitch = 4
const bins = Math.floor((right - left) / pitch)

/**
 * Every picture a dot: above the line those that ought to pass, below it the others. Legible on
 * light and on dark.
 */
export function draw(curve: Curve): string {
  const { groups, limits, band } = curve
  const x = (value: number) => left + (right - left) * position(curve, value)
  const used = groups.filter(({ values }) => values.length > 0)
  const height = used.some(({ good }) => !good) ? bottom : middle
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + 42}" width="${width}" height="${height + 42}">
<style>text{font:12px system-ui,sans-serif;fill:#59636e}.n{font-weight:600}path{fill:none;stroke-linecap:round;stroke-width:3.2}.a{stroke:#3b82c4}.b{stroke:#7fb2dd}.c{stroke:#d9722e}.d{stroke:#e8a87a}.e{stroke:#b58bc9}.ta{fill:#3b82c4}.tb{fill:#6ba3d3}.tc{fill:#d9722e}.td{fill:#d99360}.te{fill:#a877c2}.axis{stroke:#818b98;stroke-width:1}.limit{stroke:#d1242f;stroke-width:1.5}.tl{fill:#d1242f}.band{fill:#818b98;opacity:.18}@media(prefers-color-scheme:dark){text{fill:#9198a1}.tl{fill:#f85149}}</style>
${band ? `<rect class="band" x="${n(x(band[0]))}" y="${top - 4}" width="${n(x(band[1]) - x(band[0]))}" height="${height - top + 4}"/>` : ''}
<path class="axis" d="M${left} ${middle}H${right}"/>
${dots(curve, used)}
${limits.map(({ at }) => `<path class="limit" d="M${n(x(at))} ${top - 6}V${height}"/>`).join('')}
${limits.map(({ at, label }, i) => `<text class="tl" x="${n(x(at))}" y="${top - 10}" text-anchor="${anchor(curve, limits, i)}">${escape(label)}</text>`).join('')}
${legend(used)}
${ticks(curve)
  .map(
    ({ at, label }) =>
      `<text x="${n(x(at))}" y="${height + 15}" text-anchor="${end(x(at))}">${escape(label)}</text>`,
  )
  .join('')}
<text x="${width / 2}" y="${height + 34}" text-anchor="middle">${escape(curve.measure)}</text>
</svg>
`
}

function position({ from, to, log }: Curve, value: number): number {
  const scale = log ? Math.log : (v: number) => v
  return Math.min(
    1,
    Math.max(
      0,
      (scale(Math.max(value, log ? 1e-9 : -Infinity)) - scale(from)) / (scale(to) - scale(from)),
    ),
  )
}

/** A path for each group, so that a dot takes but ten bytes. */
function dots(curve: Curve, groups: Group[]): string {
  const stacks = { up: new Uint16Array(bins), down: new Uint16Array(bins) }
  const placed = groups.map(({ good, values }) => {
    const stack = good ? stacks.up : stacks.down
    return values.map((value) => {
      const bin = Math.min(bins - 1, Math.floor(position(curve, value) * bins))
      return { bin, at: stack[bin]++ }
    })
  })
  const step = (stack: Uint16Array) => Math.min(pitch, (room - 6) / Math.max(1, ...stack))
  const steps = { up: -step(stacks.up), down: step(stacks.down) }
  return groups
    .map(({ good }, i) => {
      const by = good ? steps.up : steps.down
      const d = placed[i].map(
        ({ bin, at }) =>
          `M${n(left + (bin + 0.5) * pitch)} ${n(middle + (good ? -4 : 4) + at * by)}h0`,
      )
      return `<path class="${shade(groups, i)}" d="${d.join('')}"/>`
    })
    .join('\n')
}

/** Blues for those that ought to pass, oranges for the others. */
function shade(groups: Group[], i: number): string {
  const before = groups.slice(0, i).filter(({ good }) => good === groups[i].good).length
  return (groups[i].good ? ['a', 'b', 'e'] : ['c', 'd', 'e'])[Math.min(2, before)]
}

/** Those that ought to pass in the first row, the others in the second. */
function legend(groups: Group[]): string {
  const x = { up: left, down: left }
  return groups
    .map(({ name, good, values }, i) => {
      const text = `${name} (${values.length})`
      const out = `<text class="n t${shade(groups, i)}" x="${n(good ? x.up : x.down)}" y="${good ? 14 : 31}">${escape(text)}</text>`
      x[good ? 'up' : 'down'] += text.length * 7 + 16
      return out
    })
    .join('')
}

/** Labels of two neighbouring limits lean away from each other. */
function anchor(curve: Curve, limits: Curve['limits'], i: number): string {
  const at = limits.map((limit) => position(curve, limit.at))
  if (limits.length > 1 && Math.abs(at[1] - at[0]) < 0.3)
    return at[i] === Math.min(...at) ? 'end' : 'start'
  return end(left + (right - left) * at[i])
}

const end = (x: number) => (x < left + 40 ? 'start' : x > right - 40 ? 'end' : 'middle')

function ticks({ from, to, log }: Curve): { at: number; label: string }[] {
  const label = (at: number) => String(Number(at.toPrecision(2)))
  if (!log)
    return [0, 1, 2, 3, 4]
      .map((i) => from + ((to - from) * i) / 4)
      .map((at) => ({ at, label: label(at) }))
  const out = []
  for (let decade = 10 ** Math.floor(Math.log10(from)); decade <= to; decade *= 10)
    for (const at of [decade, 2 * decade, 5 * decade])
      if (at >= from * 0.999 && at <= to * 1.001) out.push({ at, label: label(at) })
  return out
}

const n = (value: number) => String(Math.round(value * 10) / 10)

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
