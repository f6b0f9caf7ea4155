/** How a poster is set: its type's size in pixels, and the colours of ink and plate. */
export interface Setting {
  size: number
  ink: string
  plate: string
  /** One of several, by the seed. */
  pick<T>(some: readonly T[]): T
}

/** HTML of what is written, as posters set it. */
export type Layout = (setting: Setting) => string

const styled = (style: string, text: string) => `<div style="${style}">${text}</div>`
const centred = 'display:inline-flex;align-items:center;justify-content:center'

export const line =
  (text: string): Layout =>
  ({ size }) =>
    styled(`font-size:${size}px`, text)

export const onPlate =
  (text: string): Layout =>
  ({ size, ink, plate, pick }) =>
    styled(
      `font-size:${size}px;background:${plate};color:${ink};padding:.15em .5em;border-radius:${pick([0, 12, 60])}px;display:inline-block`,
      text,
    )

export const tilted =
  (text: string): Layout =>
  ({ size, ink, plate, pick }) =>
    styled(
      `font-size:${size}px;background:${plate};color:${ink};padding:.2em .5em;display:inline-block;transform:rotate(${pick([-24, -15, 12, 20, 27])}deg)`,
      text,
    )

export const hollow =
  (text: string): Layout =>
  ({ size, ink }) =>
    styled(
      `font-size:${size * 1.4}px;font-weight:700;color:transparent;-webkit-text-stroke:3px ${ink}`,
      text,
    )

export const struck =
  (text: string): Layout =>
  ({ size, pick }) =>
    styled(
      `font-size:${size}px;text-decoration:line-through;text-decoration-thickness:${pick([3, 6, 9])}px`,
      text,
    )

export const raised =
  (whole: string, cents: string, behind = ''): Layout =>
  ({ size }) =>
    styled(
      `font-size:${size * 1.6}px;font-weight:700;line-height:1`,
      `${whole}<sup style="font-size:.45em">${cents}</sup> <span style="font-size:.6em">${behind}</span>`,
    )

/** A number, and a sign on a disc of its own before or behind it. */
export const withDisc =
  (number: string, sign: string, where: 'before' | 'behind'): Layout =>
  ({ size, ink, plate }) => {
    const disc = `<span style="background:${plate};color:${ink};border-radius:50%;width:1.3em;height:1.3em;font-size:.7em;${centred}">${sign}</span>`
    const parts = where === 'before' ? [disc, number] : [number, disc]
    return styled(
      `font-size:${size * 1.8}px;font-weight:700;display:flex;gap:.2em;align-items:center;justify-content:center`,
      parts.join(' '),
    )
  }

/** One sign a tile, or a disc; a space parts groups, a colon stands between. */
export const tiles =
  (text: string, shape: 'tile' | 'disc' = 'tile'): Layout =>
  ({ size, ink, plate }) => {
    const form =
      shape === 'disc'
        ? 'width:1.25em;height:1.25em;border-radius:50%'
        : 'width:1.25em;height:1.4em;border-radius:.15em'
    const tile = (sign: string) =>
      `<span style="background:${plate};color:${ink};${form};${centred}">${sign}</span>`
    const between = (sign: string) => (sign === ' ' ? '<span style="width:.3em"></span>' : sign)
    return styled(
      `font-size:${size * 1.3}px;font-weight:700;display:flex;gap:.18em;justify-content:center;align-items:center`,
      [...text].map((sign) => (/[ :]/.test(sign) ? between(sign) : tile(sign))).join(''),
    )
  }

/** Numbers over their units. */
export const columns =
  (rows: readonly (readonly [number: string, unit: string])[], on: 'ground' | 'ring' | 'tile'): Layout =>
  ({ size, ink, plate }) => {
    const ring = `border:8px solid ${ink};border-radius:50%;width:${size * 2.6}px;height:${size * 2.6}px;display:flex;flex-direction:column;justify-content:center`
    const tile = `background:${plate};color:${ink};padding:.1em .25em;border-radius:.15em`
    return styled(
      `display:flex;gap:${on === 'ground' ? 70 : 40}px;justify-content:center`,
      rows
        .map(([number, unit]) =>
          styled(
            `text-align:center;${on === 'ring' ? ring : ''}`,
            styled(`font-size:${size * 1.1}px;font-weight:700;line-height:1.1;${on === 'tile' ? tile : ''}`, number) +
              styled(`font-size:${Math.max(30, size * 0.38)}px;margin-top:6px`, unit),
          ),
        )
        .join(''),
    )
  } // prettier-ignore

export const upright =
  (text: string): Layout =>
  ({ size }) =>
    styled(
      `font-size:${size}px;writing-mode:vertical-rl;white-space:nowrap;display:inline-block`,
      text,
    )

export const twoLines =
  (small: string, large: string): Layout =>
  ({ size }) =>
    styled(`font-size:${size * 0.7}px`, small) +
    styled(`font-size:${size * 1.3}px;font-weight:700`, large)
