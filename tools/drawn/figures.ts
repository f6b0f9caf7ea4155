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

/** Something like a QR code, 189 px wide. */
export const code = Array.from({ length: 21 * 21 }, (_, i) => {
  const [x, y] = [i % 21, Math.floor(i / 21)]
  const finder = [
    [0, 0],
    [14, 0],
    [0, 14],
  ].find(([fx, fy]) => x >= fx && x < fx + 7 && y >= fy && y < fy + 7)
  const ring = finder && Math.max(Math.abs(x - finder[0] - 3), Math.abs(y - finder[1] - 3))
  const nearFinder = !finder && ((x < 8 && y < 8) || (x > 12 && y < 8) || (x < 8 && y > 12))
  const dark = finder
    ? ring !== 2
    : !nearFinder && ((x * 7 + y * 13 + x * y) % 5 < 2 || x === 6 || y === 6)
  return dark ? `<rect x="${x * 9}" y="${y * 9}" width="9" height="9"/>` : ''
}).join('')
