import type { Background } from '../../src/core/evidence'
import { backgroundClean } from '../../src/rules/background-clean'
import { ruleTest } from '../kit/rules'

const background = (kind: Background['kind'], certainty = 1) => ({
  background: {
    kind,
    certainty,
    spread: 0.1,
    backgroundSharpness: 0.5,
    subjectSharpness: 1,
    subjectFocus: 0.3,
    insideFocus: 0.3,
    hostFocus: null,
    face: null,
    mosaic: null,
    separation: 0.3,
  },
})

ruleTest(
  backgroundClean,
  {
    passes: {
      plain: background('plain'),
      blurred: background('blurred'),
      'plain, perhaps': background('plain', 0.1),
    },
    fails: { busy: background('busy'), 'just sure enough': background('busy', 0.5) },
    unsure: { 'busy, perhaps': background('busy', 0.49) },
  },
  { sure: 0.5 },
)
