import { subjectSharpness } from '../../src/rules/subject-sharpness'
import { box, cover, region, ruleTest } from '../kit/rules'

const seen = (
  subjectFocus: number | null,
  {
    subject = true,
    grid = 0,
    insideFocus = subjectFocus,
    hostFocus = null,
    face,
    beside = 0,
  }: {
    subject?: boolean
    grid?: number
    insideFocus?: number | null
    hostFocus?: number | null
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
    hostFocus,
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
      'at the lower limit': seen(0.06),
      'softer inside than its outline': seen(0.3, { insideFocus: 0.05 }),
      'a little soft inside, as is its outline': seen(0.079, { insideFocus: 0.04 }),
      'soft but for the host': seen(0.3, { insideFocus: 0.025, hostFocus: 0.05 }),
      'sharp, with too few edges inside': seen(0.09, { insideFocus: null }),
      'a soft face': seen(0.4, { face: 0.02 }),
      'a face without an edge': seen(0.4, { face: null }),
      'a wall of bricks': seen(0.4, { grid: 3 }),
    },
    fails: {
      blurred: seen(0.02),
      'just below': seen(0.059, { insideFocus: 0.049 }),
      'just below, with too few edges inside': seen(0.059, { insideFocus: null }),
      'further below, sharp inside': seen(0.053, { insideFocus: 0.2 }),
      'cut out of a blurred photo': seen(0.3, { insideFocus: 0.024 }),
      'blurred, the face not much less': seen(0.3, { insideFocus: 0.01, face: 0.049 }),
      'blurred, as is the host': seen(0.3, { insideFocus: 0.01, hostFocus: 0.049 }),
      'a blurred face in a sharp photo': seen(0.4, { face: 0.009 }),
      'a blurred face in a blurred photo': seen(0.02, { face: 0.002 }),
      'a soft face, cut out of a blurred photo': seen(0.4, { face: 0.018, insideFocus: 0.02 }),
      'a blurred picture without subject': seen(0.02, { subject: false }),
      'a mosaic with crisp squares': seen(0.4, { grid: 9 }),
      'a mosaic at the limit': seen(0.4, { grid: 3.5 }),
      'a mosaic and no other edge': seen(null, { grid: 9 }),
    },
    unsure: {
      'nearly sharp enough, with too few edges inside': seen(0.089, { insideFocus: null }),
      'just below, sharp inside': seen(0.055, { insideFocus: 0.05 }),
      'blurred but for the face': seen(0.3, { insideFocus: 0.01, face: 0.05 }),
      'blurred but for the host': seen(0.3, { insideFocus: 0.024, hostFocus: 0.05 }),
      'cut out of a soft photo': seen(0.3, { insideFocus: 0.025 }),
      'a little soft inside, its outline sharper': seen(0.08, { insideFocus: 0.04 }),
      'softer inside, as is its outline': seen(0.07, { insideFocus: 0.039 }),
      'nearly sharp enough inside': seen(0.3, { insideFocus: 0.049 }),
      'sharp inside, with a soft face': seen(0.08, { face: 0.019 }),
      'without an edge': seen(null),
      'a blurred face, and no subject': seen(0.4, { face: 0.002, subject: false }),
      'a blurred face behind the subject': seen(0.4, { face: 0.002, beside: 500 }),
      'a face that is nearly blurred': seen(0.4, { face: 0.01 }),
      'a soft face, softer inside': seen(0.4, { face: 0.013, insideFocus: 0.03 }),
    },
    inapplicable: {
      'nothing stands out': seen(0.4, { subject: false }),
      'nothing at all': seen(null, { subject: false }),
    },
  },
  {
    min: 0.06,
    band: 0.006,
    sure: 0.09,
    inside: 0.025,
    sharp: 0.05,
    even: 0.04,
    alike: 2,
    face: 0.01,
    grid: 3.5,
  },
)
