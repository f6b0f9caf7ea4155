import { bag, code, codeSize, person, type } from './figures'

/**
 * What each rule is about, as a small drawn cover: for docs/rules.md. What is wrong is framed in red.
 */
const plain = '#3f7f93'
const ground = (fill = plain) => `<rect width="1080" height="1920" fill="${fill}"/>`
const host = person(540, 600, 1.15, '#dc8c74')
const product = bag(620, 1330, 0.95, '#b5651d')
const title = type(540, 300, 88, 'Autumn leather bags')
const cover = ground() + host + product + title

/** A red frame around what is wrong. */
const wrong = (x: number, y: number, width: number, height: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="#d4281c" stroke-width="24"/>`
const outside = (words: string) =>
  `<rect x="90" y="1560" width="900" height="230" rx="40" fill="#fff"/>${type(540, 1710, Math.min(110, 1450 / words.length), words, '#d4281c')}`
/** Drawn things through a filter of SVG. */
const through = (filter: string, drawn: string) =>
  `<filter id="f" x="-20%" y="-20%" width="140%" height="140%">${filter}</filter><g filter="url(#f)">${drawn}</g>`
const blurred = (drawn: string) => through('<feGaussianBlur stdDeviation="22"/>', drawn)
const small = (x: number, y: number) =>
  `<g transform="translate(${x} ${y}) scale(0.42)">${cover}</g>`

/** Coloured squares, the same each time. */
const squares = (side: number, opacity = 1) =>
  Array.from({ length: 40 }, (_, i) => {
    const hue = (i * 137) % 360
    const [x, y] = [(i % 5) * 216, Math.floor(i / 5) * 240]
    return `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="hsl(${hue} 70% 55%)" opacity="${opacity}"/>`
  }).join('')

const glasses =
  '<g fill="#111"><ellipse cx="480" cy="634" rx="62" ry="46"/><ellipse cx="600" cy="634" rx="62" ry="46"/><rect x="520" y="620" width="40" height="16"/></g>'

/** The drawing of each rule, 1080 × 1920. */
const drawings: Record<string, string> = {
  'frame-size': `<rect y="420" width="1080" height="1080" fill="${plain}"/>${bag(540, 960, 1.2, '#b5651d')}<rect x="12" y="12" width="1056" height="1896" fill="none" stroke="#d4281c" stroke-width="24" stroke-dasharray="80 50"/>`,
  'file-weight': cover + outside('9.4 MB'),
  'gps-metadata': cover + outside('30.27° N, 120.15° E'),
  'qr-code': `${cover}<g transform="translate(700 1500) scale(1.6)"><rect x="-28" y="-28" width="${codeSize + 56}" height="${codeSize + 56}" fill="#fff"/><g fill="#111">${code}</g></g>${wrong(643, 1443, 394, 394)}`,
  'third-party-logo': cover + type(540, 1760, 110, 'Also on Shopee') + wrong(110, 1650, 860, 160),
  'promo-countdown': cover + type(540, 1760, 110, 'Ends in 02:45:10') + wrong(90, 1650, 900, 160),
  'price-number': cover + type(540, 1760, 170, 'US $9.99') + wrong(130, 1600, 820, 220),
  'promotional-words': cover + type(540, 1760, 150, 'FREE SHIPPING') + wrong(110, 1620, 860, 200),
  border:
    cover +
    '<rect x="30" y="30" width="1020" height="1860" fill="none" stroke="#d4281c" stroke-width="60"/>',
  watermark: `${cover}<g opacity="0.5">${[700, 1150, 1600].map((y) => type(540, y, 120, 'www.shop.example')).join('')}</g>${wrong(60, 1490, 960, 160)}`,
  collage: `${ground('#fff')}${small(40, 120)}${small(590, 120)}${small(40, 1000)}${small(590, 1000)}`,
  'text-ratio':
    ground() +
    bag(540, 1000, 0.8, '#b5651d') +
    ['MEGA SALE', 'Everything must go', 'Bags, belts, hats', 'Buy now, pay later', 'Free shipping']
      .map((line, i) => type(540, [260, 430, 600, 1540, 1720][i], 105, line))
      .join(''),
  'subject-sharpness': ground() + blurred(bag(540, 1000, 1.8, '#b5651d')),
  'face-visible': cover + glasses + wrong(380, 540, 320, 190),
  'competitor-packaging': `${cover}<g transform="translate(90 1350)"><rect width="330" height="380" fill="#eee"/>${type(165, 210, 76, 'BRAND X', '#111')}</g>${wrong(66, 1326, 378, 428)}`,
  'visual-focus': squares(200),
  'cover-reuse': `${ground('#e8e8e8')}${small(60, 560)}${small(570, 560)}${type(540, 1600, 130, 'used before', '#d4281c')}`,
  'face-sharpness': ground() + blurred(host) + product + title,
  'colour-saturation': through('<feColorMatrix type="saturate" values="0"/>', cover),
  'category-keyword':
    ground() + host + product + type(540, 300, 110, 'Come tonight!') + wrong(120, 190, 840, 150),
  'title-match': cover + outside('Title: Summer hats'),
  'host-coverage':
    ground() + person(540, 1250, 0.4, '#dc8c74') + title + wrong(380, 1120, 320, 660),
  'product-coverage':
    ground() + bag(540, 1100, 0.45, '#b5651d') + title + wrong(400, 930, 280, 320),
  'product-centred': ground() + bag(800, 1450, 0.9, '#b5651d') + title + wrong(540, 1150, 520, 560),
  'background-clean': ground('#ddd') + squares(180, 0.9) + bag(540, 1060, 1.5, '#b5651d'),
  contrast:
    ground('#c9c2b8') +
    bag(540, 1060, 1.7, '#bdb5aa') +
    type(540, 300, 88, 'Leather bags', '#d6d0c8'),
  'visual-flow': `${cover}<path d="M200 300 L900 700 L180 1000 L900 1400 L300 1760" fill="none" stroke="#d4281c" stroke-width="24" stroke-dasharray="60 40"/>`,
  'safe-zone': `${ground()}${host}${product}${type(540, 130, 88, 'Autumn leather bags')}<g fill="#000" opacity="0.45"><rect width="1080" height="200"/><rect y="1560" width="1080" height="360"/></g>${wrong(60, 40, 960, 130)}`,
  'upload-checklist': `${ground('#e8e8e8')}${[500, 800, 1100, 1400].map((y) => `<rect x="160" y="${y}" width="130" height="130" rx="24" fill="none" stroke="#333" stroke-width="18"/><rect x="360" y="${y + 40}" width="560" height="50" fill="#999"/>`).join('')}<path d="M185 565 L215 600 L265 530" fill="none" stroke="#1a7f37" stroke-width="26"/>`,
}

/** The rules that have a picture. */
export const drawnRules: readonly string[] = Object.keys(drawings)

/** A rule's picture as a file. */
export const rulePicture = (rule: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="108" height="192" viewBox="0 0 1080 1920"><rect width="1080" height="1920" fill="#fff"/>${drawings[rule].replaceAll('"Inter"', '"Inter, sans-serif"').replace(/\s*\n\s*/g, '')}</svg>\n`
