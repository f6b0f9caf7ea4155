import type { Evidence } from '../core/evidence'
import type { Box } from '../core/geometry'
import { tenth } from '../core/rounding'

/**
 * What the analyzers saw, as `livecover look` prints it. A kind that was not looked at is left out;
 * one that could not be is null.
 */
export function evidenceToJson(seen: Partial<{ [K in keyof Evidence]: Evidence[K] | null }>) {
  const { text, faces, person, subject, background, codes, marks, tone, attention, file } = seen
  return {
    ...(text !== undefined && {
      text: text && {
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
      },
    }),
    ...(faces !== undefined && {
      faces:
        faces?.map(({ box, score, sharpness, nativeSharpness, sunglasses, faceMask, hidden }) => ({
          box: plain(box),
          score,
          sharpness,
          nativeSharpness,
          sunglasses,
          mask: faceMask,
          hidden,
        })) ?? null,
    }),
    ...(person !== undefined && {
      person: person
        ? { share: person.share, box: plain(person.box), boxShare: person.boxShare }
        : none(person),
    }),
    ...(subject !== undefined && {
      subject: subject
        ? {
            share: subject.share,
            box: plain(subject.box),
            boxShare: subject.boxShare,
            centroid: subject.centroid,
            confidence: subject.confidence,
          }
        : none(subject),
    }),
    ...(codes !== undefined && {
      codes:
        codes?.map(({ box, kind, text, sure, banned }) => ({
          box: plain(box),
          kind,
          text,
          sure,
          banned,
        })) ?? null,
    }),
    ...(marks !== undefined && {
      marks:
        marks?.map(({ box, brand, score, origin }) => ({
          box: plain(box),
          brand,
          score,
          origin,
        })) ?? null,
    }),
    ...((tone !== undefined || background !== undefined) && {
      tone: {
        ...(tone && {
          saturation: tone.saturation,
          colourfulness: tone.colourfulness,
          entropy: tone.entropy,
          contrast: tone.contrast,
          brightness: tone.brightness,
          sharpness: tone.sharpness,
        }),
        ...(background && {
          background: background.kind,
          subjectSharpness: background.subjectSharpness,
          subjectFocus: background.subjectFocus,
          mosaic: background.mosaic?.grid ?? null,
          backgroundSharpness: background.backgroundSharpness,
          backgroundSpread: background.spread,
          separation: background.separation,
        }),
      },
    }),
    ...(attention !== undefined && {
      attention: attention && {
        concentration: attention.concentration,
        holder: attention.holder && {
          box: plain(attention.holder.box),
          sure: attention.holder.sure,
        },
        lettering: attention.lettering,
        spots: attention.spots.map(({ box, weight }) => ({ box: plain(box), weight })),
      },
    }),
    ...(file !== undefined && {
      source: file && {
        format: file.format,
        bytes: file.bytes,
        gps: file.gps,
        gpsIn: file.gpsIn,
        gpsHints: file.gpsHints,
        metadata: file.metadata,
      },
    }),
  }
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
