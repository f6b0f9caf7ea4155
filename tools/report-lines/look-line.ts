import { z } from 'zod'
import { box, likely, named, polygon, share, size, source, timings, told } from './shapes'

const line = z
  .object({
    box,
    polygon,
    text: told(z.string(), 'As read.'),
    second: told(z.string().optional(), 'What a second reader made of it, where one was asked.'),
    confidence: likely('the reading is right'),
    origin: z.enum(['layer', 'ocr']),
  })
  .meta({ id: 'TextLine' })

const face = z
  .object({
    box,
    score: likely('it is a face'),
    sharpness: told(z.number().nullable(), 'At 160 px face width; null when too small to judge.'),
    nativeSharpness: told(z.number(), 'The same at its own size.'),
    sunglasses: told(z.number().nullable(), 'How likely it wears them, 0…1.'),
    mask: told(z.number().nullable(), 'How likely it wears one, 0…1.'),
    hidden: told(
      z
        .object({
          rightEye: z.number(),
          leftEye: z.number(),
          nose: z.number(),
          mouth: z.number(),
          sheet: z.number(),
        })
        .nullable(),
      'How likely something hides each part, 0…1; left and right are the person’s own.',
    ),
  })
  .meta({ id: 'Face' })

const region = {
  share: share('Of the picture’s pixels'),
  box: told(box.nullable(), 'Null where there is none.'),
  boxShare: share('Of the picture that the box takes'),
}

const code = z
  .object({
    box,
    kind: told(z.string(), 'qr, micro-qr, rmqr, mini-program, or another symbology.'),
    text: told(z.string().nullable(), 'Null when found but not decoded.'),
    sure: told(z.boolean(), 'Else it may only look like one.'),
    banned: told(z.boolean(), 'Square codes are; a product’s barcode is only noted.'),
  })
  .meta({ id: 'Code' })

const mark = z
  .object({
    box,
    brand: told(z.string(), 'Whose sign, in small letters.'),
    score: likely('it is that sign'),
    origin: told(z.enum(['text', 'shape', 'pixels']), 'By what it was known.'),
  })
  .meta({ id: 'Mark' })

const measured = (what: string) => told(z.number().nullable().optional(), what)
const tone = told(
  z.object({
    saturation: told(z.number().optional(), 'Mean, 0…1.'),
    colourfulness: told(z.number().optional(), 'After Hasler and Süsstrunk.'),
    entropy: told(z.number().optional(), 'Of brightness, bits, 0…8.'),
    contrast: told(z.number().optional(), 'Standard deviation of brightness, 0…0.5.'),
    brightness: told(z.number().optional(), 'Mean, 0…1.'),
    sharpness: told(z.number().optional(), 'Variance of the Laplacian.'),
    background: z.enum(['plain', 'blurred', 'busy']).optional(),
    subjectSharpness: measured('Null where there is nothing to measure.'),
    subjectFocus: measured('How abrupt the subject’s edges are, about 0 (soft) … 1.'),
    insideFocus: measured(
      'The same at half of the places well inside the subject, or inside people who are half of it: a cut-out has a crisp outline.',
    ),
    faceFocus: measured('The same of the largest face, from 100 px of a cover on.'),
    mosaic: measured('How clearly steps fall on a square grid; 0 … about 3 for any picture.'),
    backgroundSharpness: measured('Null where there is nothing to measure.'),
    backgroundSpread: told(z.number().optional(), 'Of colours behind the subject, 0…1.'),
    separation: told(z.number().optional(), 'Of subject and background in brightness, 0…1.'),
  }),
  'Colours and sharpness of the picture, its subject and what is behind it.',
).meta({ id: 'Tone' })

const attention = z
  .object({
    concentration: share('Of all attention, what the one thing gets that gets most'),
    holder: told(z.object({ box, sure: z.boolean() }).nullable(), 'That thing.'),
    lettering: share('Of all attention that falls on text'),
    spots: told(z.array(z.object({ box, weight: z.number() })), 'Strongest first.'),
  })
  .meta({ id: 'Attention' })

const text = z
  .object({
    share: share('Of the picture under its lines'),
    inkShare: share('Of the picture under the letters’ ink'),
    gridShare: share('Of the cells that text touches in a grid of five by five'),
    unread: told(z.number().int(), 'Lines that nobody could read.'),
    lines: z.array(line),
  })
  .meta({ id: 'Text' })

/** Left out: not asked for. Null: asked for, and could not be looked at. */
const kind = <T extends z.ZodType>(type: T, what: string) => told(type.nullable().optional(), what)

export const lookLine = told(
  z.object({
    ...named,
    ...size,
    text: kind(text, 'Every line of text.'),
    faces: kind(z.array(face), 'Every face.'),
    person: told(z.object(region).optional(), 'Everybody who is in the picture.'),
    subject: told(
      z
        .object({
          ...region,
          centroid: told(
            z.object({ x: z.number(), y: z.number() }).optional(),
            'Shares of width and height.',
          ),
          confidence: z.enum(['exact', 'measured', 'estimated']).optional(),
        })
        .optional(),
      'What stands out from its background.',
    ),
    codes: kind(z.array(code), 'QR codes and the like.'),
    marks: kind(z.array(mark), 'Signs of other platforms.'),
    tone: tone.optional(),
    attention: kind(attention, 'Where eyes go first.'),
    source: kind(source, 'What the bytes of the file tell.'),
    unseen: told(
      z.record(z.string(), z.string()).optional(),
      'Kinds that could not be looked at, and why.',
    ),
    timings,
  }),
  'A line of `livecover look`, and what `look` of the library answers. A kind that was not asked for is left out; one that could not be looked at is null or left out, and named in `unseen`.',
).meta({ id: 'LookLine' })
