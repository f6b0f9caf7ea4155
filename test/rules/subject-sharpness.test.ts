import { subjectSharpness } from '../../src/rules/subject-sharpness'
import { box, region, ruleTest } from '../kit'

const seen = (sharpness: number | null, subject = true) => ({
  background: {
    kind: 'plain',
    certainty: 1,
    spread: 0,
    backgroundSharpness: null,
    subjectSharpness: sharpness,
    separation: 0,
  } as const,
  subject: subject ? region(box(200, 200, 600, 1200)) : null,
})

ruleTest(
  subjectSharpness,
  {
    passes: { sharp: seen(90), 'just sharp enough': seen(35) },
    fails: { blurred: seen(3), 'just below': seen(24.9) },
    unsure: { 'at the lower limit': seen(25), 'nothing stands out': seen(90, false), 'too small to measure': seen(null) },
  },
  { min: 25, sure: 35 },
)
