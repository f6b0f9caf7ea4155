import type { Layout, Setting } from '../posters/layouts'

type Pick = Setting['pick']
const styled = (style: string, text: string) => `<div style="${style}">${text}</div>`
/** Its box counts as a line of text. */
const inked = (style: string, svg: string) =>
  `<div data-ink style="display:inline-block;${style}">${svg}</div>`

const lit: Record<string, string> = { 0: 'abcdef', 1: 'bc', 2: 'abged', 3: 'abgcd', 4: 'fgbc', 5: 'afgcd', 6: 'afgedc', 7: 'abc', 8: 'abcdefg', 9: 'abcdfg' } // prettier-ignore
const bars: Record<string, string> = { a: '14,4 50,4 44,14 20,14', b: '52,6 52,46 44,42 44,16', c: '52,54 52,94 44,84 44,58', d: '14,96 50,96 44,86 20,86', e: '12,54 12,94 20,84 20,58', f: '12,6 12,46 20,42 20,16', g: '18,50 22,45 42,45 46,50 42,55 22,55' } // prettier-ignore

/** Digits of an electronic display, of which the unlit bars are seen a little or not at all. */
export function segments(digits: string, unit: string, pick: Pick): Layout {
  const [on, ground] = pick([['#ff3b30', '#100'], ['#39ff6a', '#031'], ['#ffd60a', '#110'], ['#fff', '#222'], ['#8be9ff', '#012']] as const) // prettier-ignore
  const [off, slant] = [pick(['none', '#ffffff12']), pick([0, -6])]
  const one = (sign: string, x: number) =>
    sign === ':'
      ? `<g transform="translate(${x})"><rect x="6" y="28" width="9" height="9" fill="${on}"/><rect x="6" y="62" width="9" height="9" fill="${on}"/></g>`
      : sign === '.'
        ? `<rect x="${x + 4}" y="86" width="9" height="9" fill="${on}"/>`
        : `<g transform="translate(${x})">${Object.entries(bars).map(([name, points]) => `<polygon points="${points}" fill="${lit[sign].includes(name) ? on : off}"/>`).join('')}</g>`
  let x = 0
  const drawn = [...digits].map((sign) => {
    const here = one(sign, x)
    x += sign === ':' ? 20 : sign === '.' ? 14 : 62
    return here
  })
  return ({ size }) =>
    styled(
      `display:inline-flex;align-items:center;gap:.3em;background:${ground};color:${on};padding:.35em .5em;border-radius:.2em;font-size:${size * 0.8}px`,
      inked('line-height:0', `<svg viewBox="0 0 ${x} 100" style="height:1.5em;transform:skewX(${slant}deg)">${drawn.join('')}</svg>`) +
        `<span style="font-size:.8em">${unit}</span>`,
    )
} // prettier-ignore

/** An alarm clock that shows the time. */
export const onClock =
  (time: string, pick: Pick): Layout =>
  (setting) =>
    styled(`display:inline-block;background:${pick(['#e8dcc8', '#444', '#c9184a', '#f8f9fa'])};padding:60px 50px;border-radius:60px;box-shadow:0 30px 50px #0006`, segments(time, '', pick)(setting)) // prettier-ignore

export const neon =
  (text: string): Layout =>
  ({ size, pick }) => {
    const glow = pick(['#ff2bd6', '#2bd6ff', '#ffb02b', '#8cff2b'])
    return styled(`font-size:${size * 1.2}px;color:#fff;text-shadow:0 0 6px ${glow},0 0 18px ${glow},0 0 40px ${glow}`, text) // prettier-ignore
  }

/** Hollow, in the colour of the words around it. */
export const hollow =
  (text: string): Layout =>
  ({ size, pick }) =>
    styled(`font-size:${size * 1.4}px;font-weight:700;-webkit-text-fill-color:transparent;-webkit-text-stroke:${pick([2, 3, 4])}px currentColor;text-shadow:none`, text) // prettier-ignore

/** One sign below the other. */
export const upright =
  (text: string): Layout =>
  ({ size }) =>
    [...text].map((sign) => styled(`font-size:${size}px;line-height:1.08`, sign)).join('')

/** A box with a label, seen from the front and its side. */
export const onPackage =
  (text: string): Layout =>
  ({ pick }) => {
    const [face, side] = pick([['#2f6fb2', '#1f4f85'], ['#e0a020', '#b57d10'], ['#3c8d5a', '#286340'], ['#b23a48', '#84252f']] as const) // prettier-ignore
    return `<div style="display:inline-flex;filter:drop-shadow(0 30px 40px #0006)"><div style="width:420px;height:520px;background:${face};transform:skewY(8deg);display:flex;align-items:center;justify-content:center">${styled('background:#fff;color:#111;padding:30px 24px;font-size:46px', text)}</div><div style="width:220px;height:520px;background:${side};transform:skewY(-15deg) translateY(45px)"></div></div>`
  } // prettier-ignore

export const smallPrint =
  (text: string): Layout =>
  ({ pick }) =>
    styled(`font-size:${pick([28, 30, 34])}px;padding-top:170px`, text)

/** Lines below one another, together or at both ends of the frame. */
export const pile =
  (lines: readonly string[], where: 'together' | 'apart' = 'together'): Layout =>
  ({ size }) => {
    const half = Math.ceil(lines.length / 2)
    const gap = where === 'apart' ? Math.max(60, 900 - size * 2) : 0
    return lines.map((text, i) => styled(`font-size:${size}px;line-height:1.15;${i === half ? `margin-top:${gap}px` : ''}`, text)).join('') // prettier-ignore
  }

export const many =
  (text: string, count: number): Layout =>
  ({ size }) =>
    [...Array(count).keys()].map(() => styled(`font-size:${size}px;line-height:1.5`, text)).join('')

/** A wall clock with its numerals. */
export const dial =
  (pick: Pick): Layout =>
  () => {
    const rim = pick(['#2d4a2b', '#222', '#8b1e3f', '#b08d57'])
    const numbers = [...Array(12).keys()].map((i) => {
      const angle = ((i + 1) * Math.PI) / 6
      return `<div style="position:absolute;left:${350 + 250 * Math.sin(angle)}px;top:${350 - 250 * Math.cos(angle)}px;transform:translate(-50%,-50%);font-size:66px">${i + 1}</div>`
    })
    const hand = (angle: number, length: number) => `<div style="position:absolute;left:345px;top:${350 - length}px;width:10px;height:${length}px;background:#222;transform-origin:50% 100%;transform:rotate(${angle}deg)"></div>`
    return `<div style="position:relative;display:inline-block;width:700px;height:700px;border:24px solid ${rim};border-radius:50%;background:#fffdf8;color:#222;box-sizing:content-box">${numbers.join('')}${hand(pick([40, 130, 300]), 150)}${hand(pick([80, 200, 240]), 220)}</div>`
  } // prettier-ignore

const rounds = (radii: readonly (readonly [number, number, number])[], ring: (r: number) => string) =>
  radii.map(([x, y, r]) => `<g transform="translate(${x} ${y})">${ring(r)}</g>`).join('') // prettier-ignore

/** A hob of four rings. */
export const hob =
  (pick: Pick): Layout =>
  () =>
    `<svg viewBox="0 0 800 800" style="width:800px"><rect width="800" height="800" rx="40" fill="${pick(['#15171c', '#22252b', '#2b1b17'])}"/>${rounds([[210, 210, 140], [600, 220, 110], [200, 600, 100], [590, 590, 150]], (r) => `<circle r="${r}" fill="#ffffff08" stroke="${pick(['#cfd4da', '#8a9199', '#d9534f'])}" stroke-width="12"/>`)}</svg>` // prettier-ignore

/** A loudspeaker of two or three cones. */
export const loudspeaker =
  (pick: Pick): Layout =>
  () =>
    `<svg viewBox="0 0 520 900" style="width:470px"><rect width="520" height="900" rx="36" fill="${pick(['#2b2f36', '#6b4226', '#e9e4da', '#30475e'])}"/>${rounds(pick([[[260, 230, 130], [260, 620, 190]], [[260, 160, 90], [260, 400, 110], [260, 690, 150]]] as const), (r) => `<circle r="${r}" fill="#111"/><circle r="${r}" fill="none" stroke="#b9bec5" stroke-width="10"/><circle r="${r * 0.4}" fill="#3a3f46"/>`)}</svg>` // prettier-ignore

/** Goods with a pattern: no text. */
export function pattern(name: 'stripes' | 'dots' | 'rings' | 'bars', pick: Pick): Layout {
  const [ink, ground] = pick([['#a33', '#f6d5cf'], ['#1d3557', '#dfe9f3'], ['#222', '#eee'], ['#2a6f4e', '#e5f2e7']] as const) // prettier-ignore
  const cells = [...Array(30).keys()].map((i) => [60 + (i % 5) * 140, 70 + Math.floor(i / 5) * 130])
  const drawn = {
    stripes: [...Array(14).keys()].map((i) => `<rect x="${i * 52}" width="24" height="860" fill="${ink}"/>`),
    dots: cells.map(([x, y], i) => `<circle cx="${x + (i % 2) * 8}" cy="${y}" r="26" fill="${ink}"/>`),
    rings: cells.map(([x, y]) => `<ellipse cx="${x}" cy="${y}" rx="22" ry="34" fill="none" stroke="${ink}" stroke-width="9"/>`),
    bars: cells.map(([x, y], i) => `<rect x="${x - 40}" y="${y}" width="${60 + (i % 3) * 20}" height="16" fill="${ink}"/>`),
  }[name]
  return () => `<svg viewBox="0 0 720 860" style="width:640px;border-radius:24px;background:${ground}">${drawn.join('')}</svg>` // prettier-ignore
} // prettier-ignore
