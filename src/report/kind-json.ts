import type { Evidence } from '../core/evidence'
import type { Printed } from '../core/kinds'
import { boxTenths, polygonTenths } from '../core/rounding'

/** What of a kind was seen; null where it could not be looked at. */
export type Of<K extends Printed> = Evidence[K] | null

const textJson = (text: Of<'text'>) =>
  text && {
    share: text.share,
    inkShare: text.inkShare,
    gridShare: text.gridShare,
    unread: text.lines.filter(({ unread }) => unread).length,
    lines: text.lines.map(({ box, polygon, text, second, confidence, origin }) => ({
      box: boxTenths(box),
      polygon: polygonTenths(polygon),
      text,
      ...(second !== undefined && { second: second.text }),
      confidence,
      origin,
    })),
  }

const facesJson = (faces: Of<'faces'>) =>
  faces?.map(({ box, score, sharpness, nativeSharpness, sunglasses, faceMask, hidden }) => ({
    box: boxTenths(box),
    score,
    sharpness,
    nativeSharpness,
    sunglasses,
    mask: faceMask,
    hidden,
  })) ?? null

/** Nobody, or nothing: told by the missing box. */
const none = { share: 0, box: null, boxShare: 0 }

const personJson = (person: Of<'person'>) =>
  person ? { share: person.share, box: boxTenths(person.box), boxShare: person.boxShare } : none

const subjectJson = (subject: Of<'subject'>) =>
  subject
    ? {
        share: subject.share,
        box: boxTenths(subject.box),
        boxShare: subject.boxShare,
        centroid: subject.centroid,
        confidence: subject.confidence,
      }
    : none

const codesJson = (codes: Of<'codes'>) =>
  codes?.map(({ box, kind, text, sure, banned }) => ({
    box: boxTenths(box),
    kind,
    text,
    sure,
    banned,
  })) ?? null

const marksJson = (marks: Of<'marks'>) =>
  marks?.map(({ box, brand, score, origin }) => ({ box: boxTenths(box), brand, score, origin })) ??
  null

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

const holderJson = (holder: Evidence['attention']['holder']) =>
  holder && { box: boxTenths(holder.box), sure: holder.sure }

const attentionJson = (attention: Of<'attention'>) =>
  attention && {
    concentration: attention.concentration,
    holder: holderJson(attention.holder),
    lettering: attention.lettering,
    spots: attention.spots.map(({ box, weight }) => ({ box: boxTenths(box), weight })),
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

type Printers = { [K in Printed]: (seen: Of<K>) => object | null }

/** How each kind is printed: the compiler names here a kind that is to be printed, and is not. */
const kindJson = {
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

export const printers: Printers = kindJson
export type KindJson = typeof kindJson
