import { pathToFileURL } from 'node:url'
import { pathOf } from '../people/data'
import { hosts } from '../whole/pictures'
import type { Dice } from './case'

/** What lies behind the words, and the colours of ink and plates that go with it. */
export interface Ground {
  name: string
  html: string
  title: string
  ink: string
  plate: readonly [paper: string, ink: string]
}

const schemes = [
  ['#12355b', '#081c33', '#fff', '#ffd166'], ['#7b1e3a', '#3f0c1c', '#ffe9d6', '#ffc857'], ['#f4ece1', '#d9c4a9', '#3b2a1a', '#b5382a'], ['#d7eef0', '#8fc7cc', '#123c41', '#b3123f'], ['#ffd9d0', '#e79b8b', '#4a1710', '#8e1b10'],
  ['#2d2f36', '#101114', '#f5f5f5', '#ff9f43'], ['#fbe8a6', '#e6b325', '#3d2c00', '#a3161a'], ['#123d2c', '#06180f', '#f1f7e7', '#ffe27a'], ['#e9e4f5', '#b6a6dd', '#2b1a55', '#8a1470'], ['#0e7c7b', '#064342', '#fff', '#ffe66d'], ['#d62828', '#7f1010', '#fff', '#fff2b0'], ['#fafafa', '#dcdfe4', '#15181d', '#0b57d0'],
] as const // prettier-ignore

/** Goods in the middle, 500 pixels wide and 700 high; `a` is their colour, `b` their shade. */
const things: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `<path d="M110 150h260v440q0 60-60 60H170q-60 0-60-60z" fill="${a}"/><path d="M370 230h50q60 0 60 90t-60 90h-50" fill="none" stroke="${a}" stroke-width="36"/><rect x="110" y="150" width="60" height="500" fill="${b}"/>`,
  (a, b) => `<path d="M60 250h380l50 420H10z" fill="${a}"/><path d="M150 250q0-170 100-170t100 170" fill="none" stroke="${b}" stroke-width="26"/><rect x="200" y="330" width="100" height="50" rx="12" fill="${b}"/>`,
  (a, b) => `<rect x="60" y="120" width="380" height="540" rx="40" fill="${a}"/><circle cx="250" cy="470" r="140" fill="${b}"/><circle cx="250" cy="230" r="66" fill="${b}"/>`,
  (a, b) => `<path d="M200 60h100v60q130 90 130 280 0 260-180 260T70 400q0-190 130-280z" fill="${a}"/><path d="M200 120q-100 100-100 280 0 120 50 190" fill="none" stroke="${b}" stroke-width="20"/>`,
  (a, b) => `<rect x="20" y="250" width="460" height="330" rx="40" fill="${a}"/><rect x="150" y="190" width="150" height="70" rx="16" fill="${a}"/><circle cx="250" cy="415" r="120" fill="${b}"/><circle cx="250" cy="415" r="76" fill="#0006"/>`,
  (a, b) => `<path d="M70 430q-30-330 180-330t180 330" fill="none" stroke="${b}" stroke-width="44"/><rect x="30" y="400" width="110" height="220" rx="50" fill="${a}"/><rect x="360" y="400" width="110" height="220" rx="50" fill="${a}"/>`,
  (a, b) => `<path d="M130 380h240l-36 280H166z" fill="${a}"/><path d="M250 380V160M250 330q-120-20-130-160M250 290q110-30 130-180" fill="none" stroke="${b}" stroke-width="22"/>`,
] // prettier-ignore

const at = (style: string, inside = '') => `<div style="position:absolute;${style}">${inside}</div>`

/** Photographs without writing of their own. */
const photographs = () => hosts().filter(({ file }) => !printed.test(file))
/** Told by eye: words on what is worn. */
const printed = /_0(?:090|157|175)\.jpg$/

export function groundOf(dice: Dice, plain: boolean): Ground {
  const { pick, between } = dice
  const [light, dark, title, ink] = pick(schemes)
  const wash = `radial-gradient(circle at ${between(25, 75)}% ${between(25, 75)}%,${light},${dark})`
  const plate = pick([['#fff', '#1b1b1b'], ['#fff', '#b3123f'], [title, light], ['#111', '#ffd60a'], ['#c1121f', '#fff'], ['#ffd60a', '#1b1b1b']] as const) // prettier-ignore
  const kind = plain ? 'wash' : pick(['wash', 'studio', 'photo'] as const)
  if (kind === 'wash') return { name: kind, html: at(`inset:0;background:${wash}`), title, ink, plate }
  if (kind === 'studio') {
    const [a, b] = pick([['#e07a5f', '#8f3d28'], ['#f2f2f2', '#9aa0a6'], ['#3d5a80', '#1d2d44'], ['#81b29a', '#40705a'], ['#5f0f40', '#310720'], ['#f2cc8f', '#a9803a']] as const) // prettier-ignore
    const thing = `<svg viewBox="0 0 500 700" style="width:${between(340, 460)}px">${pick(things)(a, b)}</svg>`
    const html = at(`inset:0;background:${wash}`) + at('left:0;right:0;bottom:0;height:620px;background:#0003') + at('left:0;right:0;top:690px;height:700px;display:flex;justify-content:center;align-items:flex-start', thing) // prettier-ignore
    return { name: kind, html, title, ink, plate }
  }
  const row = pick(photographs())
  const photo = pathToFileURL(pathOf(row)).href
  const shade = pick(['#000a', '#000c', '#1a0b2ecc'])
  return {
    name: row.file,
    html: at(`inset:0;background:url('${photo}') center 20%/cover`) + at(`left:0;right:0;top:0;height:760px;background:linear-gradient(${shade},#0000)`) + at(`left:0;right:0;bottom:0;height:760px;background:linear-gradient(#0000,${shade})`),
    title: '#fff;text-shadow:0 3px 12px #000a',
    ink: `${pick(['#fff', '#ffe66d', '#ffd1dc'])};text-shadow:0 3px 12px #000a`,
    plate,
  }
} // prettier-ignore
