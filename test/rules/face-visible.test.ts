import type { Sticker } from '../../src/core/evidence'
import { faceVisible } from '../../src/rules/face-visible'
import { box, cover, face, hidden, line, presence, region, ruleTest, seenText } from '../kit/rules'

const there = {
  cover: cover(),
  people: presence(0.95),
  sticker: null,
  person: region(box(200, 200, 600, 1600)),
}
const one = (over: Parameters<typeof face>[0]) => ({ ...there, faces: [face(over)] })
const lettered = (over: Parameters<typeof face>[0], y: number) => ({
  ...one({ box: box(200, 200, 200, 200), ...over }),
  text: seenText([line('Gear', { box: box(150, y, 300, 60) })]),
})

/** Dark glasses, and the same for the net that looks at each part. */
const shades = (certainty: number) => ({
  sunglasses: certainty,
  hidden: hidden({ rightEye: certainty, leftEye: certainty }),
})
const mask = (certainty: number) => ({
  faceMask: certainty,
  hidden: hidden({ nose: certainty, mouth: certainty }),
})
/** Something drawn, over the whole of a face, and how sure it is that it lies over a head. */
const stuck = (probability: number, over: Partial<Sticker> = {}) => ({
  sticker: {
    box: box(100, 100, 300, 300),
    probability,
    beside: 0.1,
    risen: 0.2,
    somebody: 0.9,
    ...over,
  },
})
const headset = hidden({ rightEye: 0.97, leftEye: 0.94 })
const small = box(400, 500, 119, 140)

ruleTest(
  faceVisible,
  {
    passes: {
      'just big enough': one({ box: box(0, 0, 60, 64) }),
      'lettering over it, and nothing that hides it': lettered({}, 330),
      bare: one({}),
      'bare, and a thing that seems to lie on it': {
        ...one({ box: box(150, 150, 200, 200) }),
        ...stuck(0.95, { somebody: 0.98 }),
      },
      'somebody small behind wears a mask': { ...there, faces: [face(), face(mask(0.95))] },
      'a beard that one net takes for a bit of a mask': one({ faceMask: 0.39 }),
      'a small face with one eye in the shade': one({
        box: small,
        hidden: hidden({ rightEye: 0.9 }),
      }),
      'one eye in the shade, a part of it under a thing': {
        ...one({ box: box(300, 380, 119, 119), hidden: hidden({ rightEye: 0.7 }) }),
        ...stuck(0.8, { box: box(310, 100, 300, 300) }),
      },
      'one eye in the shade, under what lies over no head': {
        ...one({ box: box(300, 280, 119, 119), hidden: hidden({ rightEye: 0.7 }) }),
        ...stuck(0.69, { box: box(310, 100, 300, 300) }),
      },
      'one eye in the shade': one({ hidden: hidden({ leftEye: 0.79 }) }),
    },
    fails: {
      mask: one(mask(0.95)),
      'a small face with something that hides both eyes for sure': one({
        box: box(400, 500, 96, 110),
        hidden: hidden({ rightEye: 0.96, leftEye: 0.98 }),
      }),
      'a mask, and lettering at its edge': lettered(mask(0.95), 391),
      sunglasses: one(shades(0.9)),
      'a white headset, which is no sunglasses': one({ hidden: headset }),
      'a hand over nose and mouth, which is no mask': one({
        hidden: hidden({ nose: 0.95, mouth: 0.96 }),
      }),
      'a bag that leaves the tip of the nose': one({
        faceMask: 0.95,
        hidden: hidden({ nose: 0.55, mouth: 0.95 }),
      }),
      'a sheet mask': one({ hidden: hidden({ sheet: 0.8 }) }),
      'sunglasses, much of it even above them': one({ ...shades(0.9), ground: 0.74 }),
      'a mask before an even ground': one({ ...mask(0.95), ground: 1 }),
      'a small face with sunglasses': one({ box: small, ...shades(0.95) }),
      'a close-up, though nobody else is sure that somebody is there': {
        ...one({ box: box(100, 200, 540, 700), ...mask(0.95) }),
        people: presence(0.05),
      },
      'a sticker over the head of somebody': { ...there, ...stuck(0.95), faces: [] },
      'a sticker that is half a face in a mask': {
        ...one({ box: box(150, 150, 200, 200), ...mask(0.79) }),
        ...stuck(0.95, { somebody: 0.97 }),
      },
      'a print on the clothes for half a face, and a sticker over the head': {
        ...one({ box: box(450, 700, 100, 100), agreed: false, ...mask(0.3) }),
        ...stuck(0.95, { somebody: 0.97 }),
      },
      'too small': one({ box: box(0, 0, 60, 57) }),
    },
    unsure: {
      'a mask that may be the frame, which cuts the face': one({
        box: box(400, 0, 150, 124),
        ...mask(0.95),
      }),
      'just too small': one({ box: box(0, 0, 60, 58) }),
      'hardly too small': one({ box: box(0, 0, 60, 63) }),
      'perhaps sunglasses': one(shades(0.4)),
      'a model whose photograph ends below the eyes': one({ ...shades(0.95), ground: 0.75 }),
      'such a model, and what looks like a mask': one({
        faceMask: 0.95,
        hidden: hidden({ rightEye: 0.4, leftEye: 0.4, nose: 0.9, mouth: 0.9 }),
        ground: 0.75,
      }),
      'perhaps a mask': one(mask(0.79)),
      'sunglasses for one net only': one({ sunglasses: 0.98 }),
      'a small face with something like a headset': one({ box: small, hidden: headset }),
      'perhaps a sheet mask': one({ hidden: hidden({ sheet: 0.4 }) }),
      'one eye under hair': one({ hidden: hidden({ rightEye: 0.9 }) }),
      'a print on a shirt, in sunglasses': { ...one(shades(0.97)), people: presence(0.4) },
      "can't be judged": one({ sunglasses: null, faceMask: null, hidden: null }),
      'lettering over it, which looks like a mask': lettered(mask(0.95), 330),
      'a person without a face': { ...there, faces: [] },
      'somebody, and a thing perhaps over the head': { ...there, ...stuck(0.94), faces: [] },
      'somebody, and a badge on the body': {
        ...there,
        faces: [],
        ...stuck(0.95, { box: box(400, 600, 300, 300), risen: 1.31 }),
      },
      'a thing above a body': {
        ...there,
        faces: [],
        ...stuck(0.95, { risen: -0.36 }),
      },
      'a thing, and a layer marked as host where pixels show nobody for sure': {
        ...there,
        faces: [],
        ...stuck(0.95, { somebody: 0.89 }),
      },
      'what is left of a face in profile, most of it under a sticker': {
        ...one({ box: box(300, 280, 119, 119), hidden: hidden({ rightEye: 0.4 }) }),
        ...stuck(0.7, { box: box(310, 100, 300, 300) }),
      },
      'half a face beside a sticker': {
        ...one({ box: box(500, 120, 100, 100), agreed: false, ...mask(0.5) }),
        ...stuck(0.95, { somebody: 0.98 }),
      },
      'a face under what may be a hat': {
        ...one({ box: box(150, 150, 200, 200), ...mask(0.79) }),
        ...stuck(0.99, { somebody: 0.96 }),
      },
      'a thing between shoulders': {
        ...there,
        faces: [],
        ...stuck(0.95, { beside: 0.3 }),
      },
      'a thing more likely than not over the head of somebody who is more likely than not there': {
        ...there,
        ...stuck(0.55),
        faces: [],
        person: null,
        people: presence(0.55),
      },
      'a thing that may lie over a head, though nobody else is seen': {
        ...there,
        ...stuck(0.95, { risen: null, somebody: 0.3 }),
        faces: [],
        person: null,
        people: presence(0.3),
      },
      'perhaps a mask, and a sticker beside': {
        ...one({ box: box(320, 320, 200, 200), ...mask(0.79) }),
        ...stuck(0.95, { somebody: 0.98 }),
      },
      'perhaps somebody behind a sticker': {
        ...there,
        faces: [],
        person: null,
        people: presence(0.7),
      },
    },
    inapplicable: {
      nobody: { ...there, faces: [], person: null, people: presence(0.69) },
      'a thing hardly over the head of somebody who is more likely than not there': {
        ...there,
        ...stuck(0.45),
        faces: [],
        person: null,
        people: presence(0.69),
      },
      'a sticker on a product': {
        ...there,
        ...stuck(0.69),
        faces: [],
        person: null,
        people: presence(0.49),
      },
    },
  },
  { minHeight: 64, short: 0.1, hidden: 0.8, doubt: 0.4, half: 0.8, lettered: 0.05 },
)
