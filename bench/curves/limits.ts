import { backgroundLimits } from '../../src/analyzers/background'
import { colourSaturation } from '../../src/rules/colour-saturation'
import { contrast } from '../../src/rules/contrast'
import { faceSharpness } from '../../src/rules/face-sharpness'
import { faceVisible } from '../../src/rules/face-visible'
import { hostCoverage } from '../../src/rules/host-coverage'
import { productCentred } from '../../src/rules/product-centred'
import { productCoverage } from '../../src/rules/product-coverage'
import { subjectSharpness } from '../../src/rules/subject-sharpness'
import { coveringOf } from '../../src/rules/shared/covering'
import { visualFocus } from '../../src/rules/visual-focus'
import type { Seen } from '../people/look'
import type { Curve, Group } from './draw'
import type { Measured } from './measured'

const sharpFaces = /^(?!.*(blur|privacy))/

/** A curve for each limit that is ours and for the article's face limit, whose scale is ours. */
export function curvesOf({ of, defocused, moved }: Measured): Curve[] {
  const photos = { covers: of('covers'), hosts: of('person'), products: of('products') }
  const faces = of('faces')
  const { limits: focus } = visualFocus
  const { limits: sharp } = subjectSharpness
  return [
    {
      name: 'visual-focus',
      measure:
        'share of attention that the one thing gets that gets most (at 1 it fills the frame, which is a question)',
      ...{ from: 0, to: 1 },
      groups: [
        ...groups(
          true,
          { 'covers and posters': [...photos.covers, ...of('text', /poster/)] },
          concentration,
        ),
        ...groups(
          true,
          { 'hosts, products, faces': [...photos.hosts, ...photos.products, ...faces] },
          concentration,
        ),
        ...groups(
          false,
          { 'composed without focus': of('composed'), 'shopping malls': of('text', /scene/) },
          concentration,
        ),
      ],
      limits: [
        { at: focus.min, label: `no focus < ${focus.min}` },
        { at: focus.sure, label: `focus ≥ ${focus.sure}` },
      ],
      band: [focus.min, focus.sure],
    },
    {
      name: 'colour-saturation',
      measure: 'mean HSV saturation',
      ...{ from: 0, to: 1 },
      groups: [...groups(true, photos, ({ tone }) => tone?.saturation)],
      limits: [
        { at: colourSaturation.limits.min, label: `≥ ${colourSaturation.limits.min}` },
        { at: colourSaturation.limits.max, label: `≤ ${colourSaturation.limits.max}` },
      ],
    },
    {
      name: 'contrast',
      measure: 'standard deviation of luma / 255',
      ...{ from: 0, to: 0.4 },
      groups: [...groups(true, photos, ({ tone }) => tone?.contrast)],
      limits: [{ at: contrast.limits.min, label: `≥ ${contrast.limits.min}` }],
    },
    {
      name: 'subject-sharpness',
      measure: 'how abrupt the subject’s edges are',
      ...{ from: 0.005, to: 1, log: true },
      groups: [
        ...groups(
          true,
          {
            'covers, hosts, products': Object.values(photos).flat(),
            selfies: faces.filter(is(sharpFaces)),
          },
          edges,
        ),
        { name: 'defocused by .6 %', good: false, values: defocused },
        { name: 'moved by 5 %', good: false, values: moved },
        ...groups(false, { 'blurred faces': faces.filter(is(/^blur_(defocus|motion)/)) }, edges),
      ],
      limits: [
        { at: sharp.min, label: `blurred < ${sharp.min}` },
        { at: sharp.sure, label: `sharp ≥ ${sharp.sure}` },
      ],
      band: [sharp.min, sharp.sure],
    },
    {
      name: 'mosaic',
      measure: 'steps on the best square grid over steps between its lines',
      ...{ from: 0.5, to: 20, log: true },
      groups: [
        ...groups(
          true,
          {
            'covers, hosts, products, posters': [
              ...Object.values(photos).flat(),
              ...of('text', /poster/),
            ],
            'faces, backgrounds': [...faces.filter(is(sharpFaces)), ...of('background')],
          },
          ({ background }) => background?.mosaic?.grid,
        ),
        ...groups(
          false,
          { 'pixelated faces': faces.filter(is(/mosaic/)) },
          ({ background }) => background?.mosaic?.grid,
        ),
      ],
      limits: [{ at: sharp.grid, label: `mosaic ≥ ${sharp.grid}` }],
    },
    {
      name: 'face-sharpness',
      measure:
        'variance of the Laplacian of the biggest face at 160 px width; the limit is the article’s',
      ...{ from: 1, to: 5000, log: true },
      groups: [
        ...groups(
          true,
          {
            'faces, hosts': [...faces.filter(is(sharpFaces)), ...photos.hosts],
            covers: photos.covers,
          },
          facial,
        ),
        ...groups(
          false,
          {
            'defocused, moved faces': faces.filter(is(/^blur_(defocus|motion)/)),
            pixelated: faces.filter(is(/mosaic/)),
          },
          facial,
        ),
      ],
      limits: [{ at: faceSharpness.limits.min, label: `≥ ${faceSharpness.limits.min}` }],
    },
    {
      name: 'face-hidden',
      measure: 'probability that something hides the face (these faces were seen in training)',
      ...{ from: 0, to: 1 },
      groups: [
        ...groups(
          true,
          {
            'bare faces': faces.filter(bare('none')),
            'clear glasses': faces.filter(bare('glasses')),
          },
          covered,
        ),
        ...groups(
          false,
          {
            'masks, sunglasses': faces.filter(
              ({ row }) => row.face_mask || row.eyewear === 'sunglasses',
            ),
            pixelated: faces.filter(is(/mosaic/)),
          },
          covered,
        ),
      ],
      ...hidden(),
    },
    {
      name: 'background-plain',
      measure: 'colour spread behind the subject',
      ...{ from: 0.001, to: 0.5, log: true },
      groups: [
        ...groups(
          true,
          { 'plain studio': of('background', /plain_studio/) },
          ({ background }) => background?.spread,
        ),
        ...groups(
          false,
          { 'walls, streets, out of focus': of('background', /bokeh|busy|texture/) },
          ({ background }) => background?.spread,
        ),
      ],
      limits: [{ at: backgroundLimits.plain, label: `plain < ${backgroundLimits.plain}` }],
    },
    {
      name: 'background-blurred',
      measure: 'variance of the Laplacian behind the subject, short side at 480 px',
      ...{ from: 5, to: 2000, log: true },
      groups: [
        ...groups(
          true,
          { 'out of focus': of('background', /bokeh/) },
          ({ background }) => background?.backgroundSharpness,
        ),
        ...groups(
          false,
          { 'streets and walls in focus': of('background', /busy|texture/) },
          ({ background }) => background?.backgroundSharpness,
        ),
      ],
      limits: [{ at: backgroundLimits.blurred, label: `blurred < ${backgroundLimits.blurred}` }],
      band: [backgroundLimits.blurred, backgroundLimits.blurred * 2 ** 0.6],
    },
    {
      name: 'host-coverage',
      measure: 'estimated less true share of the person’s box; a nearer figure is a question',
      ...{ from: -0.2, to: 0.2 },
      groups: groups(
        true,
        { hosts: photos.hosts },
        ({ person, truth }) => truth && (person?.boxShare ?? 0) - truth.boxShare,
      ),
      ...around(hostCoverage.limits.margin),
    },
    {
      name: 'product-coverage',
      measure: 'estimated less true share of the subject’s box; a nearer figure is a question',
      ...{ from: -0.4, to: 0.4 },
      groups: [
        ...groups(true, { products: products(photos.products) }, boxError),
        ...groups(false, { covers: photos.covers }, boxError),
      ],
      ...around(productCoverage.limits.margin),
    },
    {
      name: 'product-centred',
      measure: 'estimated less true offset of the subject’s middle; a nearer figure is a question',
      ...{ from: -0.2, to: 0.2 },
      groups: [
        ...groups(true, { products: products(photos.products) }, offsetError),
        ...groups(false, { covers: photos.covers }, offsetError),
      ],
      ...around(productCentred.limits.margin),
    },
  ]
}

type Measure = (seen: Seen) => number | null | undefined

const groups = (good: boolean, named: Record<string, Seen[]>, measure: Measure): Group[] =>
  Object.entries(named).map(([name, some]) => ({
    name,
    good,
    values: some.map(measure).filter((value) => value !== null && value !== undefined),
  }))

const is = (label: RegExp) => (seen: Seen) => label.test(seen.row.label_class)
const bare =
  (eyewear: string) =>
  ({ row }: Seen) =>
    row.eyewear === eyewear && row.face_mask === false && sharpFaces.test(row.label_class)
const covered: Measure = ({ faces: [face] }) => face && coveringOf(face)?.probability
const concentration: Measure = ({ focus }) => focus?.concentration
const edges: Measure = ({ background }) => background?.subjectFocus
const facial: Measure = ({ faces: [face] }) => face?.sharpness
const products = (all: Seen[]) => all.filter(({ row }) => row.label_class !== 'held_bag_gt')
const boxError: Measure = ({ subject, truth }) => truth && (subject?.boxShare ?? 0) - truth.boxShare
const offset = ({ x, y }: { x: number; y: number }) =>
  Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5))
const offsetError: Measure = ({ subject, truth }) =>
  subject && truth && offset(subject.centroid) - offset(truth.centroid)

const hidden = (): Pick<Curve, 'limits' | 'band'> => {
  const { hidden: at, doubt } = faceVisible.limits
  return {
    limits: [
      { at: doubt, label: `visible < ${doubt}` },
      { at, label: `hidden ≥ ${at}` },
    ],
    band: [doubt, at],
  }
}

const around = (margin: number): Pick<Curve, 'limits' | 'band'> => ({
  limits: [
    { at: -margin, label: `−${margin}` },
    { at: margin, label: `${margin}` },
  ],
  band: [-margin, margin],
})
