import type { Box } from '../../core/geometry'
import type { Zone } from '../../core/pack'

const ours =
  'LiveCover template; no public overlay spec was found. Confidence low: to be replaced by a real screenshot.'
const crop = 'Common crop ratio, centred.'

/** A horizontal band or a centred crop of the 1080×1920 frame. */
const box = (x: number, y: number, right: number, bottom: number): Box => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
})

/** Zones of the live cover on 1080×1920. */
export const liveCoverZones: Zone[] = [
  {
    id: 'core',
    kind: 'core',
    title: { zh: '核心区', en: 'Core box' },
    box: box(97, 420, 983, 1500),
    source: ours,
  },
  {
    id: 'survive',
    kind: 'survive',
    title: { zh: '必须可见区', en: 'Must-survive box' },
    box: box(97, 240, 983, 1680),
    source: ours,
  },
  {
    id: 'text',
    kind: 'text',
    title: { zh: '文字区', en: 'Text box' },
    box: box(97, 420, 983, 1278),
    source: ours,
  },
  {
    id: 'overlay-top',
    kind: 'overlay',
    title: { zh: '顶部遮挡带', en: 'Top overlay band' },
    box: box(0, 0, 1080, 176),
    source: ours,
  },
  {
    id: 'overlay-bottom',
    kind: 'overlay',
    title: { zh: '底部遮挡带', en: 'Bottom overlay band' },
    box: box(0, 1518, 1080, 1920),
    source: ours,
  },
  {
    id: 'crop-3-4',
    kind: 'crop',
    title: { zh: '3:4 裁切', en: '3:4 crop' },
    box: box(0, 240, 1080, 1680),
    source: crop,
  },
  {
    id: 'crop-4-5',
    kind: 'crop',
    title: { zh: '4:5 裁切', en: '4:5 crop' },
    box: box(0, 285, 1080, 1635),
    source: crop,
  },
  {
    id: 'crop-2-3',
    kind: 'crop',
    title: { zh: '2:3 裁切', en: '2:3 crop' },
    box: box(0, 150, 1080, 1770),
    source: crop,
  },
  {
    id: 'crop-1-1',
    kind: 'crop',
    title: { zh: '1:1 裁切', en: '1:1 crop' },
    box: box(0, 420, 1080, 1500),
    source: crop,
  },
  {
    id: 'phone',
    kind: 'crop',
    title: { zh: '9:19.5 手机', en: '9:19.5 phone' },
    box: box(97, 0, 983, 1920),
    source: crop,
  },
  {
    id: 'shoplive',
    kind: 'survive',
    title: { zh: 'ShopLive 安全区', en: 'ShopLive safe area' },
    box: box(97, 192, 983, 1728),
    source: 'ShopLive documentation; another platform, taken as a hint.',
  },
]
