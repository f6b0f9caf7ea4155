import type { DayDocument } from './hands'

const ink = [{ type: 'SOLID', color: { r: 0.1, g: 0.1, b: 0.15 } }]
const red = [{ type: 'SOLID', color: { r: 0.9, g: 0, b: 0.15 } }]
const bold = { family: 'Inter', style: 'Bold' }
const han = { family: 'Noto Sans SC', style: 'Bold' }

const text = (name: string, characters: string, x: number, y: number, more: object = {}) => ({
  type: 'TEXT',
  name,
  characters,
  x,
  y,
  fontSize: 72,
  fontName: bold,
  fills: ink,
  ...more,
})
const plate = (name: string, x: number, y: number, width: number, height: number, more = {}) => ({
  type: 'RECTANGLE',
  name,
  x,
  y,
  width,
  height,
  fills: red,
  ...more,
})
const cover = (children: object[], more: object = {}) => ({
  type: 'FRAME',
  name: 'Cover',
  width: 1080,
  height: 1920,
  clipsContent: true,
  fills: [{ type: 'SOLID', color: { r: 1, g: 0.97, b: 0.93 } }],
  children,
  ...more,
})
const doc = (id: string, children: object[], more: Partial<DayDocument> = {}): DayDocument =>
  ({ id, layers: [cover(children)], safe: 'some', ...more }) as DayDocument

/** Small covers, each with one thing that a careless hand would break. */
export const ownDocuments: DayDocument[] = [
  doc('auto layout', [
    {
      type: 'FRAME',
      name: 'Stack',
      x: 97,
      y: 500,
      width: 880,
      height: 420,
      layoutMode: 'VERTICAL',
      itemSpacing: 20,
      fills: [],
      children: [
        text('One', 'Trail shoes live', 0, 0),
        text('Two', 'Boots from US $49', 0, 0),
        text('Three', 'Run further', 0, 0),
      ],
    },
  ]),
  {
    id: 'instance',
    safe: 'some',
    layers: [
      {
        type: 'COMPONENT',
        name: 'Badge',
        x: -900,
        y: 0,
        width: 460,
        height: 180,
        fills: red,
        children: [text('Badge text', 'US $19', 60, 40)],
      },
      cover([text('Head', 'Linen shirt live', 97, 500)]),
    ],
    instances: [{ of: 'Badge', into: 'Cover', name: 'Badge here', x: 300, y: 900 }],
  } as DayDocument,
  {
    id: 'words inside an instance',
    safe: 'some',
    layers: [
      {
        type: 'COMPONENT',
        name: 'Card',
        x: -1200,
        y: 0,
        width: 800,
        height: 400,
        fills: red,
        children: [
          text('Card head', 'Silk dress', 60, 40),
          text('Card price', 'only $29', 60, 200),
        ],
      },
      cover([text('Head', 'Live tonight with Anna', 97, 500)]),
    ],
    instances: [{ of: 'Card', into: 'Cover', name: 'Card here', x: 140, y: 800 }],
  } as DayDocument,
  doc('mixed styles', [text('Mixed', 'Linen dress from US $9.99 each', 97, 500, { width: 886 })], {
    runs: [{ text: 'Mixed', start: 11, end: 25, fontSize: 110, color: '#e5002b' }],
  }),
  doc('four languages', [
    text('zh', '连衣裙直播 到手价 59.9 元', 97, 500, { fontName: han }),
    text('ru', 'Платья всего за 1 299 ₽', 97, 620),
    text('es', 'Vestidos desde 19,90 €', 97, 740),
    text('en', 'Dress live, ends in 2h', 97, 860),
  ]),
  doc('amounts inside amounts', [
    text('N1', 'Sample $1', 97, 500),
    text('N2', 'Set of ten $10', 97, 620),
    text('N3', 'Big box $100, sample $1', 97, 740),
    text('N4', '口红 9 元 套装 99 元', 97, 860, { fontName: han }),
  ]),
  doc(
    'the same words in ten layers',
    Array.from({ length: 10 }, (_, i) =>
      text(`Tag ${i}`, `Hat ${i} no. $5 hat $5`, 97, 300 + i * 110),
    ),
  ),
  doc('a group turned by 7°', [
    text('Head', 'Handbags live', 97, 500),
    {
      type: 'GROUP',
      name: 'Sticker',
      rotation: 7,
      children: [
        plate('Ground', 520, 1000, 440, 220),
        text('Price', 'R$ 49,90', 560, 1020),
        text('Shop', 'Shopee deal', 560, 1120, { fontSize: 60 }),
      ],
    },
  ]),
  doc('a plate and what lies beside it', [
    plate('Plate', 250, 900, 560, 160),
    text('Price', 'US $9.99', 320, 930),
    plate('Ribbon', 250, 1100, 560, 120),
    text('Kept', 'New colours', 320, 1120),
  ]),
  doc('a pill in a group', [
    text('Head', 'Gaming mouse live', 97, 500),
    {
      type: 'GROUP',
      name: 'Pill',
      children: [
        plate('Pill ground', 240, 900, 600, 130),
        text('Pill text', 'Only 2h left', 300, 920),
      ],
    },
  ]),
  doc(
    'locked',
    [
      text('Head', 'Tea set live', 97, 500),
      text('Locked price', 'only $29', 97, 640, { locked: true }),
    ],
    { safe: 'none' },
  ),
  doc('too much text, one edge', [
    text('A', 'New season shoes', 97, 440, { fontSize: 118 }),
    text('B', 'Soft and light', 97, 600, { fontSize: 118 }),
    text('C', 'Three colours each', 97, 760, { fontSize: 96 }),
    text('D', 'Live on Friday', 97, 1180, { fontSize: 90 }),
  ]),
  doc('under the bars', [
    text('Top', 'Friday live', 97, 60),
    text('Foot', 'Follow for more', 97, 1640, { fontSize: 66 }),
    text('Foot two', 'New looks each week', 97, 1730, { fontSize: 66 }),
  ]),
  doc('a row under the bar', [
    text('Head', 'Rain coats live', 97, 500),
    ...['Small', 'Medium', 'Large'].map((size, i) => text(size, size, 97 + 300 * i, 1740)),
  ]),
  doc(
    'a row under the bar, one of it locked',
    [
      text('Head', 'Rain coats live', 97, 500),
      text('Small', 'Small', 97, 1740),
      text('Large', 'Large', 400, 1740, { locked: true }),
    ],
    { safe: 'none' },
  ),
  doc(
    'a table from edge to edge',
    Array.from({ length: 60 }, (_, i) =>
      text(`Cell ${i}`, `Size ${i}`, 20 + (i % 4) * 262, 60 + Math.floor(i / 4) * 124, {
        fontSize: 40,
      }),
    ),
    { safe: 'none' },
  ),
  doc(
    'in a frame that clips',
    [
      {
        type: 'FRAME',
        name: 'Footer',
        x: 0,
        y: 1560,
        width: 1080,
        height: 360,
        clipsContent: true,
        fills: [],
        children: [text('Foot', 'Follow for more', 97, 60)],
      },
    ],
    { safe: 'none' },
  ),
  doc('a countdown that would be made', [text('Only', 'Only 49,90 € today', 97, 500)], {
    safe: 'none',
  }),
  doc('centred lines in boxes', [
    text('Head', 'Live from the atelier', 90, 440, { width: 900, textAlignHorizontal: 'CENTER' }),
    text('Mid', 'Coats from US $89', 90, 560, { width: 900, textAlignHorizontal: 'CENTER' }),
    text('Foot', 'Follow the shop', 90, 1720, { width: 900, textAlignHorizontal: 'CENTER' }),
  ]),
  doc('lines that end at one edge', [
    text('Head', 'Live tonight', 90, 440, { width: 900, textAlignHorizontal: 'RIGHT' }),
    text('Mid', 'Bags at 49 €', 90, 560, { width: 900, textAlignHorizontal: 'RIGHT' }),
  ]),
  {
    id: 'a component that is the cover',
    safe: 'some',
    layers: [{ ...cover([text('Head', 'Rugs live, now $129', 97, 500)]), type: 'COMPONENT' }],
  } as DayDocument,
  doc('a plate that is a picture', [
    text('Head', 'Ceramics live', 97, 440),
    plate('Picture plate', 250, 900, 560, 160, { fills: [{ type: 'IMAGE', scaleMode: 'FILL', image: 'plate' }] }), // prettier-ignore
    text('Price', 'US $19.99', 320, 930),
  ]),
  {
    id: 'a plate that is an instance, behind words of the cover',
    safe: 'some',
    layers: [
      { ...plate('Tag', -900, 0, 560, 160), type: 'COMPONENT' },
      cover([text('Head', 'Ceramics live', 97, 440), text('Price', 'US $19.99', 320, 930)]),
    ],
    instances: [{ of: 'Tag', into: 'Cover', name: 'Tag here', x: 250, y: 900, at: 0 }],
  } as DayDocument,
  doc(
    'a font that is missing',
    [
      text('Head', 'Ceramics live', 97, 440),
      text('Price', 'only $29 today', 97, 560, {
        fontName: { family: 'Brand Sans', style: 'Bold' },
      }),
    ],
    { safe: 'none' },
  ),
  doc(
    'a product beside its host',
    [
      text('Head', 'Skin care with Anna', 97, 300),
      plate('Host', 0, 520, 620, 1000, { role: 'host' }),
      plate('Product', 700, 900, 260, 320, { role: 'product' }),
    ],
    { safe: 'none' },
  ),
  doc('a product with room around it', [
    text('Head', 'Tea pots live', 97, 250),
    plate('Product', 300, 620, 480, 560, { role: 'product' }),
  ]),
  doc('a product under its headline, and a price that goes', [
    text('Head', 'Tea pots live', 97, 480),
    plate('Product', 240, 600, 600, 900, { role: 'product' }),
    text('Price', 'US $5', 97, 1520),
  ]),
  doc(
    'a product that would reach its size from edge to edge only',
    [
      text('Head', 'Phone cases live', 97, 470),
      plate('Product', 200, 582, 680, 760, { role: 'product' }),
    ],
    { safe: 'none' },
  ),
  doc('a headline, a line and a note', [
    text('Head', 'Big autumn sale', 97, 430, { fontSize: 150, width: 886 }),
    text('Line', 'Jackets and boots', 97, 860, { fontSize: 96 }),
    text('Note', 'Live on Friday at eight', 97, 1010, { fontSize: 64 }),
  ]),
  doc('sentences that hang on a price', [
    text('One', 'Now from US $9.99 you get two', 97, 440, { width: 886 }),
    text('Two', 'Find us on TikTok and Instagram', 97, 640, { width: 886, fontSize: 60 }),
    text('Three', 'Ends in 2h, hurry up', 97, 840),
  ]),
  doc('one of everything, in Chinese', [
    text('Head', '夏季护肤直播', 97, 60, { fontName: han }),
    text('Price', '到手价 59.9 元', 97, 560, { fontName: han }),
    text('Clock', '仅剩 2 小时', 97, 680, { fontName: han }),
    text('Shop', '淘宝同款', 97, 800, { fontName: han }),
    text('Foot', '关注店铺', 97, 1740, { fontName: han }),
  ]),
  doc(
    'forty price tags',
    Array.from({ length: 40 }, (_, i) =>
      text(`Tag ${i}`, `No. ${i} US $${i}.99`, 60 + (i % 2) * 500, 200 + Math.floor(i / 2) * 70, {
        fontSize: 40,
      }),
    ),
    { safe: 'none' },
  ),
  doc('turned, and under the bar', [
    text('Head', 'Yoga live', 97, 500),
    text('Turned', 'Follow me', 300, 1760, { rotation: 7 }),
  ]),
  doc('an empty cover', [], { safe: 'none' }),
]
