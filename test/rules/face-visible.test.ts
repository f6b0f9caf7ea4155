import { faceVisible } from '../../src/rules/face-visible'
import { box, face, line, region, ruleTest, seenText } from '../kit/rules'

const person = region(box(200, 200, 600, 1600))

ruleTest(
  faceVisible,
  {
    passes: {
      'just big enough': { faces: [face({ box: box(0, 0, 60, 64) })], person },
      'lettering over it, and nothing that looks like a mask': {
        faces: [face({ box: box(200, 200, 200, 200) })],
        person,
        text: seenText([line('Gear', { box: box(150, 330, 300, 60) })]),
      },
      bare: { faces: [face()], person },
      'somebody small behind wears a mask': { faces: [face(), face({ faceMask: 0.9 })], person },
    },
    fails: {
      mask: { faces: [face({ faceMask: 0.8 })], person },
      'a mask, and lettering at its edge': {
        faces: [face({ box: box(200, 200, 200, 200), faceMask: 0.9 })],
        person,
        text: seenText([line('Gear', { box: box(150, 391, 300, 60) })]),
      },
      sunglasses: { faces: [face({ sunglasses: 0.5 })], person },
      'too small': { faces: [face({ box: box(0, 0, 60, 57) })], person },
    },
    unsure: {
      'just too small': { faces: [face({ box: box(0, 0, 60, 58) })], person },
      'hardly too small': { faces: [face({ box: box(0, 0, 60, 63) })], person },
      'perhaps sunglasses': { faces: [face({ sunglasses: 0.3 })], person },
      'perhaps a mask': { faces: [face({ faceMask: 0.49 })], person },
      "can't be judged": { faces: [face({ sunglasses: null, faceMask: null })], person },
      'lettering over it, which looks like a mask': {
        faces: [face({ box: box(200, 200, 200, 200), faceMask: 0.9 })],
        person,
        text: seenText([line('Gear', { box: box(150, 330, 300, 60) })]),
      },
      'a person without a face': { faces: [], person },
    },
    inapplicable: { nobody: { faces: [], person: null } },
  },
  { minHeight: 64, short: 0.1, hidden: 0.5, doubt: 0.3, lettered: 0.05 },
)
