import { gpsMetadata } from '../../src/rules/gps-metadata'
import { cover, file, photoLayer, ruleTest } from '../kit/rules'

ruleTest(gpsMetadata, {
  passes: {
    nothing: { cover: cover(), file: file() },
    'EXIF without a place': { cover: cover(), file: file({ metadata: ['exif', 'xmp'] }) },
    'a source photo with a place': {
      cover: cover({ origin: 'frame', layers: [photoLayer] }),
      file: file({ sources: [{ layer: '1:2', gps: true, metadata: ['exif'] }] }),
    },
  },
  fails: {
    'a place': {
      cover: cover(),
      file: file({ format: 'jpeg', gps: true, gpsIn: ['exif'], metadata: ['exif'] }),
    },
    'a place in a film and a further picture': {
      cover: cover(),
      file: file({ format: 'jpeg', gps: true, gpsIn: ['film', 'picture'], metadata: ['film'] }),
    },
  },
  unsure: {
    'numbers in a comment': {
      cover: cover(),
      file: file({ format: 'jpeg', gpsHints: ['comment'], metadata: ['comment'] }),
    },
  },
})
