import type { Box } from '../../core/geometry'
import type { Guide, Layout, Template } from '../../core/pack'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

/**
 * With the host at the left. Host and product end above the app's bars and are as large as their
 * rules ask, 40 % and 60 % of the cover; the title keeps clear of the head, which is the upper third
 * of the host, and stands inside what every crop leaves.
 */
export const aliexpressLayouts: Readonly<Record<Template, Layout>> = {
  /** The whole figure, and what is worn at full height. */
  apparel: {
    host: box(0, 200, 640, 1310),
    product: box(60, 190, 960, 1320),
    title: { x: 97, y: 1030, width: 886, size: 96 },
  },
  /** A face near the camera, the title above it. */
  beauty: {
    host: box(0, 640, 960, 870),
    product: box(0, 290, 1080, 1220),
    title: { x: 97, y: 424, width: 886, size: 84 },
  },
  /** A room from edge to edge, the host before it. */
  home: {
    host: box(0, 420, 770, 1085),
    product: box(0, 300, 1080, 1205),
    title: { x: 97, y: 1040, width: 886, size: 88 },
  },
  /** The device upright, the host beside it. */
  digital: {
    host: box(0, 330, 710, 1180),
    product: box(80, 200, 950, 1312),
    title: { x: 97, y: 1000, width: 886, size: 104 },
  },
  /** A table, the title over it. */
  food: {
    host: box(0, 660, 980, 850),
    product: box(30, 250, 1020, 1260),
    title: { x: 97, y: 430, width: 886, size: 92 },
  },
  /** A hand and a face near the camera, the title small. */
  jewellery: {
    host: box(0, 630, 950, 880),
    product: box(45, 230, 990, 1280),
    title: { x: 97, y: 440, width: 886, size: 76 },
  },
}

/** The must-survive box, as guides. */
export const aliexpressGuides: readonly Guide[] = [
  { axis: 'X', offset: 97 },
  { axis: 'X', offset: 983 },
  { axis: 'Y', offset: 176 },
  { axis: 'Y', offset: 420 },
  { axis: 'Y', offset: 1500 },
]
