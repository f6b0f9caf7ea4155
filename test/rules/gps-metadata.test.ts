import type { FileSeen } from '../../src/core/evidence'
import { gpsMetadata } from '../../src/rules/gps-metadata'
import { box, cover, ruleTest } from '../kit/rules'

const file = (over: Partial<FileSeen> = {}): FileSeen => ({
  format: 'png',
  bytes: 1000,
  gps: false,
  gpsIn: [],
  gpsHints: [],
  metadata: [],
  sources: [],
  ...over,
})

const photo = {
  id: '1:2',
  name: 'photo',
  type: 'RECTANGLE',
  box: box(0, 0, 1080, 1920),
  opacity: 1,
  image: { hash: 'a', original: { width: 540, height: 960 } },
}

ruleTest(gpsMetadata, {
  passes: {
    nothing: { cover: cover(), file: file() },
    'EXIF without a place': { cover: cover(), file: file({ metadata: ['exif', 'xmp'] }) },
    'a source photo with a place': {
      cover: cover({ origin: 'frame', layers: [photo] }),
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
