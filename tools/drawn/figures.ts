import { codeRows } from '../../stand-in/samples/qr'

/**
 * What our own covers are drawn from: a host, a bag, type and a code, as pieces of SVG. Nothing is
 * anybody else's.
 */

export const person = (x: number, y: number, scale: number, dress: string) => `
  <g transform="translate(${x} ${y}) scale(${scale})">
    <path d="M-150 -40 C-190 -260 190 -260 150 -40 C170 120 150 220 120 260 L-120 260 C-150 220 -170 120 -150 -40Z" fill="#2b1a14"/>
    <path d="M-290 620 C-280 360 -160 300 0 300 C160 300 280 360 290 620 L330 1250 L-330 1250Z" fill="${dress}"/>
    <path d="M-60 180 L-60 300 C-40 340 40 340 60 300 L60 180Z" fill="#e0ac8c"/>
    <ellipse cx="0" cy="40" rx="128" ry="170" fill="#f1c4a4"/>
    <path d="M-132 20 C-150 -190 150 -190 132 20 C90 -70 -40 -90 -132 20Z" fill="#2b1a14"/>
    <g fill="#fff"><ellipse cx="-52" cy="30" rx="25" ry="14"/><ellipse cx="52" cy="30" rx="25" ry="14"/></g>
    <g fill="#3a2418"><circle cx="-52" cy="30" r="12"/><circle cx="52" cy="30" r="12"/></g>
    <g stroke="#2b1a14" stroke-width="8" fill="none" stroke-linecap="round"><path d="M-80 0 Q-52 -16 -26 -2"/><path d="M80 0 Q52 -16 26 -2"/></g>
    <path d="M-4 40 Q-20 92 0 96" stroke="#c98b6c" stroke-width="7" fill="none" stroke-linecap="round"/>
    <path d="M-42 132 Q0 166 42 132 Q0 146 -42 132Z" fill="#b9434f"/>
  </g>`

export const bag = (x: number, y: number, scale: number, colour: string) => `
  <g transform="translate(${x} ${y}) scale(${scale})">
    <path d="M-120 -120 C-120 -300 120 -300 120 -120" fill="none" stroke="#5b3415" stroke-width="26"/>
    <path d="M-220 -120 L220 -120 L260 240 Q0 290 -260 240Z" fill="${colour}"/>
    <path d="M-220 -120 L220 -120 L230 -30 Q0 40 -230 -30Z" fill="#00000022"/>
    <rect x="-34" y="-30" width="68" height="50" rx="10" fill="#e9c46a"/>
    <g stroke="#ffffff88" stroke-width="4" stroke-dasharray="14 10" fill="none"><path d="M-205 -105 L205 -105"/><path d="M-240 222 Q0 268 240 222"/></g>
  </g>`

export const type = (x: number, y: number, size: number, text: string, fill = '#fff') =>
  `<text x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="600" fill="${fill}" text-anchor="middle">${text}</text>`

/** Pixels of a module, and of the whole code. */
const module = 7
export const codeSize = codeRows.length * module

/** The QR code of the sample document. */
export const code = codeRows
  .flatMap((row, y) =>
    codeRows.map((_, x) =>
      (row >> (codeRows.length - 1 - x)) & 1
        ? `<rect x="${x * module}" y="${y * module}" width="${module}" height="${module}"/>`
        : '',
    ),
  )
  .join('')
