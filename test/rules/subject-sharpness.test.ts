import { subjectSharpness } from '../../src/rules/subject-sharpness'
import { box, cover, region, ruleTest } from '../kit/rules'

const seen = (
  subjectFocus: number | null,
  {
    subject = true,
    grid = 0,
    insideFocus = subjectFocus,
    sharpestFocus = null,
    face,
    beside = 0,
  }: {
    subject?: boolean
    grid?: number
    insideFocus?: number | null
    sharpestFocus?: number | null
    face?: number | null
    beside?: number
  } = {},
) => ({
  cover: cover(),
  background: {
    kind: 'plain',
    certainty: 1,
    spread: 0,
    backgroundSharpness: 0,
    subjectSharpness: 90,
    subjectFocus,
    insideFocus,
    sharpestFocus,
    face: face === undefined ? null : { box: box(400 + beside, 300, 200, 240), focus: face },
    mosaic: grid > 0 ? { grid, box: box(0.2, 0.2, 0.2, 0.1) } : null,
    separation: 0,
  } as const,
  subject: subject ? region(box(200, 200, 600, 1200)) : null,
})

ruleTest(
  subjectSharpness,
  {
    passes: {
      sharp: seen(0.4),
      'just sharp enough': seen(0.09),
      'soft, but sharp in places': seen(0.06, { sharpestFocus: 0.18 }),
      'softer inside than its outline': seen(0.3, { insideFocus: 0.07 }),
      'a soft face': seen(0.4, { face: 0.02 }),
      'a face without an edge': seen(0.4, { face: null }),
      'a wall of bricks': seen(0.4, { grid: 3 }),
    },
    fails: {
      blurred: seen(0.02),
      'just below': seen(0.059),
      'just below, with a sharp label': seen(0.059, { sharpestFocus: 0.5 }),
      'a blurred face in a sharp photo': seen(0.4, { face: 0.009 }),
      'a blurred face in a blurred photo': seen(0.02, { face: 0.002 }),
      'a face nearly blurred, cut out of a soft photo': seen(0.4, {
        face: 0.013,
        insideFocus: 0.02,
      }),
      'a blurred picture without subject': seen(0.02, { subject: false }),
      'a mosaic with crisp squares': seen(0.4, { grid: 9 }),
      'a mosaic at the limit': seen(0.4, { grid: 3.5 }),
      'a mosaic and no other edge': seen(null, { grid: 9 }),
    },
    unsure: {
      'at the lower limit': seen(0.06),
      'nearly sharp enough': seen(0.089),
      'nearly sharp enough in its sharpest places': seen(0.089, { sharpestFocus: 0.179 }),
      'sharp in places, but cut out of a soft photo': seen(0.08, {
        insideFocus: 0.059,
        sharpestFocus: 0.4,
      }),
      'sharp in places, with a soft face': seen(0.08, { sharpestFocus: 0.4, face: 0.019 }),
      'without an edge': seen(null),
      'a blurred face, and no subject': seen(0.4, { face: 0.002, subject: false }),
      'a blurred face behind the subject': seen(0.4, { face: 0.002, beside: 500 }),
      'a face that is nearly blurred': seen(0.4, { face: 0.01 }),
      'a soft face, softer inside': seen(0.4, { face: 0.018, insideFocus: 0.02 }),
      'a face nearly blurred, softer inside': seen(0.4, { face: 0.013, insideFocus: 0.04 }),
      'blurred, but cut out': seen(0.3, { insideFocus: 0.04 }),
    },
    inapplicable: {
      'nothing stands out': seen(0.4, { subject: false }),
      'nothing at all': seen(null, { subject: false }),
    },
  },
  { min: 0.06, sure: 0.09, place: 0.18, face: 0.01, grid: 3.5 },
)
