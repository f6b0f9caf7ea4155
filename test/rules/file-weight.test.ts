import { fileWeight } from '../../src/rules/file-weight'
import { cover, file, ruleTest } from '../kit/rules'

ruleTest(fileWeight, {
  passes: {
    'at the limit': { cover: cover(), file: file({ bytes: 5_000_000 }) },
    jpeg: { cover: cover(), file: file({ format: 'jpeg' }) },
    'a heavy frame, which the export makes lighter': {
      cover: cover({ origin: 'frame' }),
      file: file({ bytes: 9_000_000 }),
    },
  },
  fails: {
    'one byte over': { cover: cover(), file: file({ bytes: 5_000_001 }) },
    webp: { cover: cover(), file: file({ format: 'webp' }) },
    'heavy and unknown': { cover: cover(), file: file({ format: 'unknown', bytes: 6_000_000 }) },
  },
})

ruleTest(
  fileWeight,
  {
    passes: { webp: { cover: cover(), file: file({ format: 'webp' }) } },
    fails: { gif: { cover: cover(), file: file({ format: 'gif' }) } },
  },
  { formats: ['jpeg', 'png', 'webp'], bytes: 30_000_000 },
)
