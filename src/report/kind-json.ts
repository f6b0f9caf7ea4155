import type { Evidence } from '../core/evidence'
import type { Box } from '../core/geometry'
import type { Printed } from '../core/kinds'
import { tenth } from '../core/rounding'

/** What of a kind was seen; null where it could not be looked at. */
export type Of<K extends Printed> = Evidence[K] | null

const textJson = (text: Of<'text'>) =>
  text && {
    share: text.share,
    inkShare: text.inkShare,
    gridShare: text.gridShare,
    unread: text.lines.filter(({ unread }) => unread).length,
    lines: text.lines.map(({ box, polygon, text, second, confidence, origin }) => ({
      box: plain(box),
      polygon: polygon.map(([x, y]): [number, number] => [tenth(x), tenth(y)]),
      text,
      ...(second !== undefined && { second: second.text }),
      confidence,
      origin,
    })),
  }

const facesJson = (faces: Of<'faces'>) =>
  faces?.map(({ box, score, sharpness, nativeSharpness, sunglasses, faceMask, hidden }) => ({
    box: plain(box),
    score,
    sharpness,
    nativeSharpness,
    sunglasses,
    mask: faceMask,
    hidden,
  })) ?? null

const personJson = (person: Of<'person'>) =>
  person ? { share: person.share, box: plain(person.box), boxShare: person.boxShare } : none(person)

const subjectJson = (subject: Of<'subject'>) =>
  subject
    ? {
        share: subject.share,
        box: plain(subject.box),
        boxShare: subject.boxShare,
        centroid: subject.centroid,
        confidence: subject.confidence,
      }
    : none(subject)

const codesJson = (codes: Of<'codes'>) =>
  codes?.map(({ box, kind, text, sure, banned }) => ({
    box: plain(box),
    kind,
    text,
    sure,
    banned,
  })) ?? null

const marksJson = (marks: Of<'marks'>) =>
  marks?.map(({ box, brand, score, origin }) => ({ box: plain(box), brand, score, origin })) ?? null

const toneJson = (tone: Of<'tone'>) =>
  tone
    ? {
        saturation: tone.saturation,
        colourfulness: tone.colourfulness,
        entropy: tone.entropy,
        contrast: tone.contrast,
        brightness: tone.brightness,
        sharpness: tone.sharpness,
      }
    : {}

const backgroundJson = (background: Of<'background'>) =>
  background
    ? {
        background: background.kind,
        subjectSharpness: background.subjectSharpness,
        subjectFocus: background.subjectFocus,
        insideFocus: background.insideFocus,
        faceFocus: background.face?.focus ?? null,
        mosaic: background.mosaic?.grid ?? null,
        backgroundSharpness: background.backgroundSharpness,
        backgroundSpread: background.spread,
        separation: background.separation,
      }
    : {}

const attentionJson = (attention: Of<'attention'>) =>
  attention && {
    concentration: attention.concentration,
    holder: attention.holder && {
      box: plain(attention.holder.box),
      sure: attention.holder.sure,
    },
    lettering: attention.lettering,
    spots: attention.spots.map(({ box, weight }) => ({ box: plain(box), weight })),
  }

const fileJson = (file: Of<'file'>) =>
  file && {
    format: file.format,
    bytes: file.bytes,
    gps: file.gps,
    gpsIn: file.gpsIn,
    gpsHints: file.gpsHints,
    metadata: file.metadata,
  }

/**
 * Nobody there is a share of nothing; not looked is null. A region that isn't there is told apart
 * by its missing box.
 */
const none = (region: null) => (region === null ? { share: 0, box: null, boxShare: 0 } : region)

const plain = ({ x, y, width, height }: Box) => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
})

export type Printers = { [K in Printed]: (seen: Of<K>) => object | null }

/** How each kind is printed: the compiler names here a kind that is to be printed, and is not. */
export const kindJson = {
  text: textJson,
  faces: facesJson,
  person: personJson,
  subject: subjectJson,
  codes: codesJson,
  marks: marksJson,
  tone: toneJson,
  background: backgroundJson,
  attention: attentionJson,
  file: fileJson,
} satisfies Printers
