import type { Branch, Document } from '../../../stand-in/documents'
import { pageOf } from '../../../stand-in/documents'
import type { Kind } from '../../../stand-in/doc/item'
import { encodePng } from '../../../src/engines/pictures/png-encode'
import { newRaster } from '../../../src/core/image/raster'

/** A page, the frames of it that are looked at, and how many codes of the platform each holds. */
export interface Page {
  title: string
  load: () => ReturnType<typeof pageOf>
  frames: string[]
  codes?: Record<string, number>
  /** What each of its frames is about, where they are of several kinds. */
  titles?: Record<string, string>
  /** Whether its frames can be made covers, where that is known beforehand. */
  cover?: boolean
}

type Paints = Branch['fills']
type Rest = Partial<Omit<Branch, 'id' | 'type' | 'name' | 'children'>>

const solid = (r: number, g: number, b: number): Paints =>
  [{ type: 'SOLID', visible: true, opacity: 1, blendMode: 'NORMAL', color: { r, g, b } }] // prettier-ignore
const picture = (imageHash: string): Paints =>
  [{ type: 'IMAGE', visible: true, opacity: 1, blendMode: 'NORMAL', scaleMode: 'FILL', imageHash }] // prettier-ignore
const pale = solid(0.96, 0.93, 0.9)
const ink = solid(0.12, 0.1, 0.2)
const red = solid(0.85, 0.1, 0.2)
const blue = solid(0.1, 0.25, 0.7)

let count = 0
/** A layer at a place of the frame around it; groups have no place of their own. */
function layer(
  type: Kind,
  name: string,
  [x, y, width, height]: [number, number, number, number],
  rest: Rest = {},
  children: Branch[] = [],
): Branch {
  const transform: Branch['transform'] = [
    [1, 0, x],
    [0, 1, y],
  ]
  return { id: `7:${++count}`, type, name, transform, width, height, ...rest, children }
}

const style = (fontSize: number, family: string) => ({
  fontName: { family, style: 'Regular' },
  fontSize,
  lineHeight: { unit: 'AUTO' as const },
  letterSpacing: { unit: 'PERCENT' as const, value: 0 },
  textCase: 'ORIGINAL',
  textDecoration: 'NONE',
  hyperlink: null,
  fills: ink!,
})

function text(characters: string, x: number, y: number, size: number, family = 'Inter'): Branch {
  const base = style(size, family)
  return layer('TEXT', characters, [x, y, characters.length * size * 0.6, size * 1.2], {
    fills: ink,
    text: {
      characters,
      runs: [{ ...base, length: characters.length }],
      align: 'LEFT',
      vertical: 'TOP',
      resize: 'WIDTH_AND_HEIGHT',
    },
    more: { base },
  })
}

const bottle = (x: number, y: number): Branch =>
  layer('GROUP', 'Bottle', [x, y, 160, 300], {}, [
    layer('RECTANGLE', 'Neck', [x + 55, y, 50, 80], { fills: blue }),
    layer('RECTANGLE', 'Body', [x, y + 70, 160, 230], { fills: blue, radii: [40, 40, 20, 20] }),
  ])

const masthead = (background: Branch, name: string): Branch =>
  layer('FRAME', name, [0, 0, 1024, 576], { fills: solid(1, 1, 1) }, [
    background,
    text('Land of water', 60, 60, 72),
    bottle(640, 200),
  ])

/** An instance: its parts are named after what they came from. */
function instanceOf(main: Branch, x: number, y: number): Branch {
  const id = `7:${++count}`
  const parts = (nodes: Branch[] = []): Branch[] =>
    nodes.map((it) => ({ ...it, id: `I${id};${it.id}`, children: parts(it.children) }))
  return {
    ...main,
    id,
    type: 'INSTANCE',
    transform: [
      [1, 0, x],
      [0, 1, y],
    ],
    more: { ...main.more, mainComponent: main.id },
    children: parts(main.children),
  }
}

const photo = (): string => {
  const out = newRaster(256, 144)
  for (let y = 0, p = 0; y < out.height; y++)
    for (let x = 0; x < out.width; x++, p += 4)
      out.data.set([90 + x / 3, 140 + y / 3, 190 - x / 4, 255], p)
  return Buffer.from(encodePng(out)).toString('base64')
}

const page = (
  title: string,
  frames: Branch[],
  {
    around = frames,
    fonts = true,
    cover = true,
  }: { around?: Branch[]; fonts?: boolean; cover?: boolean } = {},
): Page => {
  const document = (): Document => ({
    name: title,
    pages: [{ name: title, children: around }],
    images: { photo: { width: 256, height: 144, data: photo() } },
    glyphs: {},
  })
  return {
    title,
    load: () => ({ ...pageOf(document(), 0), ...(!fonts && { fonts: [] }) }),
    frames: frames.map(({ id }) => id),
    cover,
  }
}

const full: [number, number, number, number] = [0, 0, 1024, 576]
const sea = layer('COMPONENT', 'Sea', [-2000, 0, 1024, 576], { fills: [] }, [
  layer('RECTANGLE', 'Water', full, { fills: picture('photo') }),
])
const waves = layer('GROUP', 'Waves', full, {}, [
  layer('RECTANGLE', 'Sky', full, { fills: solid(0.8, 0.9, 0.95) }),
  layer('ELLIPSE', 'Sun', [420, 120, 180, 180], { fills: solid(0.95, 0.8, 0.4) }),
])
const hill = layer('VECTOR', 'Hill', full, {
  fills: solid(0.75, 0.85, 0.7),
  strokes: [],
  more: { vectorPaths: [{ windingRule: 'NONZERO', data: 'M 0 0 L 1024 0 L 1024 576 L 0 576 Z' }] },
})

const phone = (name: string, x: number, children: Branch[]): Branch =>
  layer('FRAME', name, [x, 0, 414, 736], { fills: pale }, children)

/** Many dark squares in a grid with gaps, as a shop shows its goods: no code. */
const shelf = Array.from({ length: 25 }, (_, i) =>
  layer('RECTANGLE', `Tile ${i}`, [40 + (i % 5) * 68, 260 + Math.floor(i / 5) * 68, 52, 52], {
    fills: i % 3 ? ink : pale,
    radii: [4, 4, 4, 4],
  }),
)
const icons = [0, 1, 2].map((i) =>
  layer('FRAME', `Icon ${i}`, [40 + i * 110, 80, 80, 80], { fills: ink, radii: [16, 16, 16, 16] }, [
    layer('RECTANGLE', 'Hole', [14, 14, 52, 52], { fills: pale }),
    layer('RECTANGLE', 'Eye', [26, 26, 28, 28], { fills: ink }),
  ]),
)

const masked = layer('FRAME', 'Round', [60, 300, 300, 300], { fills: [], clipsContent: false }, [
  layer('ELLIPSE', 'Mask', [0, 0, 300, 300], { fills: red, more: { isMask: true, maskType: 'ALPHA' } }), // prettier-ignore
  layer('RECTANGLE', 'Fill', [0, 0, 300, 300], { fills: red }),
])
const cut = layer(
  'BOOLEAN_OPERATION',
  'Cut',
  [60, 60, 200, 200],
  { fills: blue, more: { booleanOperation: 'SUBTRACT' } },
  [
    // prettier-ignore
    layer('RECTANGLE', 'Whole', [60, 60, 200, 200]),
    layer('ELLIPSE', 'Out', [110, 110, 100, 100]),
  ],
)
const row = layer(
  'FRAME',
  'Row',
  [20, 620, 374, 90],
  { fills: [], more: { layoutMode: 'HORIZONTAL', itemSpacing: 10, paddingLeft: 8 } },
  [
    // prettier-ignore
    layer('RECTANGLE', 'One', [8, 0, 80, 80], { fills: red }),
    layer('RECTANGLE', 'Two', [98, 0, 80, 80], { fills: blue }),
  ],
)
const turned = layer('RECTANGLE', 'Turned', [250, 200, 90, 40], {
  fills: red,
  transform: [
    [0.985, 0.174, 250],
    [-0.174, 0.985, 230],
  ],
})
const flipped = layer('RECTANGLE', 'Flipped', [0, 0, 70, 40], {
  fills: blue,
  transform: [
    [-1, 0, 390],
    [0, 1, 40],
  ],
})
const lost = layer('RECTANGLE', 'Lost picture', [60, 120, 120, 120], { fills: picture('gone') })
const strip = (x: number, fills: Paints) => layer('RECTANGLE', `Strip ${x}`, [x, 0, 60, 576], { fills }) // prettier-ignore

const bare = layer('RECTANGLE', 'Bare poster', [0, 0, 1346, 767], { fills: picture('photo') })
const grouped = layer('GROUP', 'Grouped poster', [0, 900, 540, 960], {}, [
  layer('RECTANGLE', 'Paper', [0, 900, 540, 960], { fills: pale }),
  text('Open day', 60, 960, 60),
])

const inSet = ['Day', 'Night'].map((name, i) =>
  layer('COMPONENT', name, [40 + i * 700, 40, 540, 960], { fills: pale }, [
    text(`Live ${name.toLowerCase()}`, 60, 300, 60),
    bottle(190, 500),
  ]),
)
const set = layer('COMPONENT_SET', 'Covers', [0, 0, 1400, 1040], {}, inSet)
const deep = layer('FRAME', 'Deep', [20, 20, 540, 960], { fills: pale }, [text('Deep down', 40, 400, 64)]) // prettier-ignore
const section = layer('SECTION', 'Outer', [0, 0, 700, 1100], {}, [
  layer('SECTION', 'Inner', [20, 20, 640, 1040], {}, [deep]),
])

const template = layer('COMPONENT', 'Template', [-2000, 900, 1024, 576], { fills: [] }, [
  layer('RECTANGLE', 'Behind', full, { fills: picture('photo') }),
  text('In the template', 80, 80, 72),
])
const page429: [number, number, number, number] = [0, 0, 429, 981]
const bars = layer('FRAME', 'Screen', page429, { fills: solid(1, 1, 1) }, [
  layer('GROUP', 'Body', page429, {}, [
    layer('RECTANGLE', 'Ground', page429, { fills: solid(0.2, 0.22, 0.25) }),
    layer('FRAME', 'Head bar', [0, 0, 429, 90], { fills: solid(0.1, 0.4, 0.3) }, [
      text('Little shop', 20, 30, 28),
    ]),
    layer('RECTANGLE', 'Foot bar', [0, 891, 429, 90], { fills: solid(0.9, 0.8, 0.2) }),
    text('Order here', 130, 915, 28),
  ]),
  bottle(130, 420),
])
const inner = layer('FRAME', 'Inner frame', full, { fills: picture('photo') }, [
  text('In an inner frame', 80, 80, 64),
  layer('RECTANGLE', 'Foot line', [0, 540, 1024, 36], { fills: red }),
])

type Drawn = [title: string, frames: Branch[], around?: Branch[]]
/** Side by side on one page: it is loaded, and the plugin opened, once for all of them. */
function beside(drawn: Drawn[]): Page {
  const moved = (it: Branch, x: number): Branch => {
    const [[a, b, c], [d, e, f]] = it.transform!
    const transform: Branch['transform'] = [
      [a, b, c + x],
      [d, e, f],
    ]
    return { ...it, transform }
  }
  const around = drawn.flatMap(([, frames, all = frames], i) => all.map((it) => moved(it, 3000 * i))) // prettier-ignore
  const titles = drawn.flatMap(([title, frames]) => frames.map(({ id }) => [id, title]))
  const all = drawn.flatMap(([, frames]) => frames)
  return { ...page('drawn', all, { around }), titles: Object.fromEntries(titles) as Record<string, string> } // prettier-ignore
}

const kinds: Drawn[] = [
  ['an instance is the background', [masthead(instanceOf(sea, 0, 0), 'Instance behind')]],
  ['a group is the background', [masthead(waves, 'Group behind')]],
  ['a vector is the background', [masthead(hill, 'Vector behind')]],
  [
    'strips from edge to edge',
    [
      layer('FRAME', 'Brochure', [0, 0, 1024, 576], { fills: pale }, [
        strip(0, red),
        strip(420, blue),
        strip(964, red),
        layer('RECTANGLE', 'Footer', [0, 506, 1024, 70], { fills: ink }),
        text('Autumn fair', 560, 80, 60),
      ]),
    ],
  ],
  [
    'an instance with words and its own background',
    [masthead(instanceOf(template, 0, 0), 'Instance with words')],
  ],
  ['a group that holds all, with bars at head and foot', [bars]],
  [
    'a frame that fills the frame',
    [layer('FRAME', 'Outer frame', full, { fills: solid(1, 1, 1) }, [inner])],
  ],
  [
    'masks, booleans, turns, flips, rows and lost pictures',
    [phone('Shapes', 0, [masked, cut, row, turned, flipped, lost, text('Over all', 80, 20, 40)])],
  ],
  ['squares that are no code', [phone('Shelf', 0, [...shelf, ...icons])]],
  ['a set of components', inSet, [set]],
  ['a section in a section', [deep], [section]],
]

/** What files of other people are made of. */
export const drawnPages: Page[] = [
  beside(kinds),
  page(
    'a font that is not there',
    [
      layer('FRAME', 'Unknown font', [0, 0, 800, 800], { fills: pale }, [
        text('Written in Avenir', 60, 120, 60, 'Avenir Next'),
        bottle(320, 400),
      ]),
    ],
    { fonts: false, cover: false },
  ),
  page('a bare picture and a group', [bare, grouped], { cover: false }),
]
