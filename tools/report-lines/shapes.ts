import { z } from 'zod'

/** What several lines share. Every field says what it is: the page and the schema are made of it. */
export const told = <T extends z.ZodType>(type: T, description: string): T =>
  type.describe(description)

export const share = (of: string) => told(z.number().min(0).max(1), `${of}, 0…1.`)
export const likely = (what: string) => told(z.number().min(0).max(1), `How likely ${what}, 0…1.`)

export const box = told(
  z.object({
    x: z.number(),
    y: z.number(),
    width: z.number().min(0),
    height: z.number().min(0),
  }),
  'An upright box in pixels of the picture as given, origin top left, to a tenth of a pixel.',
).meta({ id: 'Box' })

export const polygon = told(
  z.array(z.array(z.number()).length(2)).min(4),
  'Corners `[x, y]` in pixels of the picture, clockwise, at least four. Of a line of text: along the tops of its letters, and back along their feet.',
).meta({ id: 'Polygon' })

export const timings = told(
  z.object({ total: z.number(), decode: z.number().optional() }).catchall(z.number()),
  'Milliseconds: in all, and of each step. The only part of a line that differs between two runs.',
).meta({ id: 'Timings' })

/** What a file's own bytes tell, where it comes from or can't be opened. */
export const source = told(
  z.object({
    format: told(
      z.enum(['jpeg', 'png', 'webp', 'gif', 'avif', 'heif', 'tiff', 'bmp', 'unknown']),
      'What the bytes are, whatever the name says.',
    ),
    bytes: told(z.number().int(), 'Of the file.'),
    gps: told(z.boolean(), 'It holds coordinates.'),
    gpsIn: told(z.array(z.string()), 'Blocks that hold them: exif, xmp, text, film, …'),
    gpsHints: told(z.array(z.string()), 'Blocks of free text that look like coordinates.'),
    metadata: told(z.array(z.string()), 'Kinds of metadata blocks: exif, xmp, icc, iptc, …'),
  }),
  'What the bytes of the file tell.',
).meta({ id: 'Source' })

/** With what every line begins. */
export const named = {
  formatVersion: told(
    z.literal(1),
    'Of this description. Fields are only added to it; one that was renamed or dropped would make it 2.',
  ),
  file: told(z.string(), 'The path as it was given.'),
  fileBytes: told(
    z.string().optional(),
    'The path in base64, where it is no UTF-8 and `file` can’t tell it.',
  ),
}
export const size = {
  width: told(z.number().int().min(1), 'Of the picture, pixels, after its EXIF orientation.'),
  height: told(z.number().int().min(1), 'As `width`.'),
}
