import type { ShapeMatcher } from '../../src/core/engines'
import { boundsOf, grow, shareInside, type Box } from '../../src/core/geometry'
import type { VectorPath } from '../../src/core/scene'
import { loopsOf } from '../../src/engines/shapes/polygons'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { brandOf, iconify, markIcons, simpleIcons, type Icon } from '../../tools/mark-shapes'
import { judged } from '../tally'
import { randomFrom } from './pictures'
import { percentTo } from '../page/percent-to'
import { table } from './table'

/** Names of platforms and their relatives, whose icons are neither marks nor others. */
const relatives =
  /aliexpress|amazon|ebay|facebook|instagram|kakao|line|messenger|pinterest|rakuten|shopee|snapchat|taobao|telegram|tiktok|twitch|twitter|vk|wechat|weixin|whatsapp|^x|-x$|youtube|zalo|alipay|alibaba|meta|xiaohongshu|kuaishou|etsy|wish|threads/

/**
 * The shipped drawings moved, turned and cut; drawings of the same marks from a package that isn't
 * shipped; other icons.
 */
export function benchShapes(matcher: ShapeMatcher, limit: number): string {
  const { sureShape, likelyShape } = thirdPartyLogo.limits
  const random = randomFrom(11)
  const marks = markIcons()
  const rows: (string | number)[][] = []
  const group = (name: string, icons: Icon[], outlines: (icon: Icon) => VectorPath[]) => {
    const before = process.cpuUsage()
    const answers = icons.map((icon) => ({ icon, match: matcher.match(outlines(icon)) }))
    const { user } = process.cpuUsage(before)
    for (const { match } of answers) {
      const score = match?.score ?? 0
      const outcome = score >= sureShape ? 'fail' : score >= likelyShape ? 'incomplete' : 'pass'
      judged('third-party-logo', `shapes: ${name}`, !/^(other|AliExpress)/.test(name), outcome)
    }
    const named = (least: number) =>
      answers.filter(
        ({ icon, match }) =>
          match && match.score >= least && (brandOf(icon) ?? match.brand) === match.brand,
      )
    const wrong = answers.filter(
      ({ icon, match }) =>
        match && match.score >= likelyShape && brandOf(icon) && brandOf(icon) !== match.brand,
    )
    const shares = [sureShape, likelyShape].map((least) =>
      percentTo(named(least).length / icons.length),
    )
    rows.push([name, icons.length, ...shares, wrong.length, Math.round(user / 1000 / icons.length)])
    if (process.env.SHOW)
      for (const { icon, match } of answers)
        if (match && !brandOf(icon) && match.score >= likelyShape)
          console.log(name, icon.set, icon.name, match)
  }
  group('shipped drawings, moved, turned, scaled', marks, ({ outlines }) => [
    moved(joined(outlines), random),
  ])
  const parted = marks.filter(({ outlines }) => partsOf(outlines).length > 1)
  group('… cut into their parts', parted, ({ outlines }) =>
    partsOf([moved(joined(outlines), random)]),
  )
  group('… white on a tile', marks, ({ outlines }) => onTile(moved(joined(outlines), random)))
  group(
    'the same marks in fa6-brands, not shipped',
    iconify('fa6-brands', () => true).filter((it) => brandOf(it)),
    (it) => it.outlines,
  )
  const other = (icons: Icon[]) =>
    icons.filter(
      ({ name }, i) =>
        !relatives.test(name) && i % Math.max(1, Math.round(3000 / limit / 10)) === 0,
    )
  group(
    'other icons: simple-icons',
    other(simpleIcons('simple-icons', () => true)),
    (it) => it.outlines,
  )
  group('other icons: ri', other(iconify('ri', () => true)), (it) => it.outlines)
  group('other icons: fa6-brands', other(iconify('fa6-brands', () => true)), (it) => it.outlines)
  group(
    'AliExpress',
    simpleIcons('simple-icons', (name) => name === 'aliexpress'),
    (it) => it.outlines,
  )
  return table(
    ['', 'n', `sure ≥ ${sureShape}`, `likely ≥ ${likelyShape}`, 'other brand', 'CPU ms'],
    rows,
  )
}

/**
 * The islands of a path with their holes, each a shape of its own, as when a designer splits a
 * mark.
 */
function partsOf(outlines: readonly VectorPath[]): VectorPath[] {
  const loops = outlines.flatMap(({ data, ...rest }) =>
    data.split(/(?=M)/).map((loop) => ({ ...rest, data: loop, box: boxOf(loop) })),
  )
  const islands = loops.filter(
    ({ box }) => !loops.some((other) => other.box !== box && shareInside(box, other.box) > 0.999),
  )
  const parts = islands.map(({ box, data, ...rest }) => ({
    ...rest,
    data: [
      data,
      ...loops
        .filter((it) => it.box !== box && shareInside(it.box, box) > 0.999)
        .map((it) => it.data),
    ].join(' '),
  }))
  return parts.map(({ box: _, ...rest }: VectorPath & { box?: unknown }) => rest)
}

const boxOf = (data: string): Box => boundsOf(loopsOf({ data }).flat())

function onTile(mark: VectorPath): VectorPath[] {
  const box = boxOf(mark.data)
  const { x, y, width, height } = grow(box, 0.3 * Math.max(box.width, box.height))
  const data = `M ${x} ${y} L ${x + width} ${y} L ${x + width} ${y + height} L ${x} ${y + height} Z`
  return [
    { data, colour: '#ff5500' },
    { ...mark, colour: '#ffffff' },
  ]
}

const joined = (outlines: VectorPath[]): VectorPath => ({
  ...outlines[0],
  data: outlines.map(({ data }) => data).join(' '),
})

/** As Figma's paths are: M, L, Q, C, Z; each point turned, scaled and moved at once. */
function moved(outline: VectorPath, random: () => number): VectorPath {
  const [angle, scale] = [random() * 2 * Math.PI, 0.5 + 12 * random()]
  const [c, s, dx, dy] = [
    Math.cos(angle) * scale,
    Math.sin(angle) * scale,
    random() * 900,
    random() * 1800,
  ]
  let [x, y] = [0, 0]
  const data = outline.data.replace(
    /([MLHVQC])([^MLHVQCZ]*)/g,
    (_, command: string, rest: string) => {
      const n = rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)!.map(Number)
      const points =
        command === 'H' ? n.flatMap((u) => [u, y]) : command === 'V' ? n.flatMap((v) => [x, v]) : n
      ;[x, y] = points.slice(-2)
      const placed = points.map((_, i) => {
        const [u, v] = i % 2 ? [points[i - 1], points[i]] : [points[i], points[i + 1]]
        return (i % 2 ? s * u + c * v + dy : c * u - s * v + dx).toFixed(2)
      })
      return `${/[HV]/.test(command) ? 'L' : command} ${placed.join(' ')} `
    },
  )
  return { ...outline, data }
}
