import type { Cover } from './cover'
import type { Box, Point, Polygon } from './geometry'
import type { Field, Mask } from './image/raster'
import type { LayerId } from './scene'

/**
 * How a fact came to be known: from the scene graph or the bytes, from pixels by arithmetic, or
 * from a model.
 */
export type Confidence = 'exact' | 'measured' | 'estimated'

export interface Reading {
  text: string
  /** 0…1. */
  confidence: number
}

export interface TextLine {
  box: Box
  /**
   * Two rows of as many points: along the tops of the letters in reading direction (of a column,
   * down its right side), and back along their feet.
   */
  polygon: Polygon
  /** What is written, as read. */
  text: string
  /** Set when no reader made it out: it may say anything, whatever `text` holds. */
  unread?: true
  /** How uneven its ink is, as a share of its contrast; see `analyzers/shared/ink.ts`. */
  grain?: number
  /** What a second reader made of the same line, where one was asked. */
  second?: Reading
  /** 0…1; 1 for layers. */
  confidence: number
  origin: 'layer' | 'ocr'
  layer?: LayerId
  /** Where in the layer's characters `text` begins (UTF-16 units); 0 for what was read. */
  start: number
  /** Height of the type in pixels. */
  height: number
}

export interface TextSeen {
  lines: TextLine[]
  /** Share of the frame under the union of the line polygons, 0…1. */
  share: number
  /** Share of the frame under glyph ink, 0…1. */
  inkShare: number
  /** Share of touched cells of a 5×5 grid, as Facebook once counted. */
  gridShare: number
}

/**
 * How likely something hides each part of a face, 0…1; left and right are the person's. `sheet`: a
 * mask with holes lies on the whole face.
 */
export interface Hidden {
  rightEye: number
  leftEye: number
  nose: number
  mouth: number
  sheet: number
}

/** What the segmenter sees of people. */
export interface People {
  /** Soft, of the picture's shape, but smaller. */
  mask: Mask
  /**
   * 0…1, how sure it is that there is anybody; if there isn't, the mask shows what looks like
   * people.
   */
  presence: number
  /** 0…1, the same, asked of people of whom the head may be hidden. */
  somebody: number
}

/** Something drawn – a sticker, a phone, a card – that most likely of all lies over somebody's head. */
export interface Sticker {
  box: Box
  /** 0…1, that it hides a head, by what is seen around it. */
  probability: number
  /** How much of the place beside its upper half people fill, 0…1: hair little, shoulders much. */
  beside: number
  /** How far its top lies below the top of people, in heights of it; null where none are seen. */
  risen: number | null
  /** 0…1, how sure it is that there is anybody, by the pixels alone, whatever layers are marked. */
  somebody: number
}

export interface Face {
  box: Box
  score: number
  /** As `FoundFace.agreed`. */
  agreed: boolean
  /** Eyes, nose, mouth, ears, as the detector names them. */
  landmarks: Point[]
  /** Variance of the Laplacian at 160 px face width; null when the face is too small to judge. */
  sharpness: number | null
  /** The same at native size. */
  nativeSharpness: number
  /** Probabilities 0…1; null when they can't be judged. */
  sunglasses: number | null
  faceMask: number | null
  /** Which parts something hides, whatever it is; null when it can't be judged. */
  hidden: Hidden | null
  /** How much of the place above the eyes, and as much to each side, is one even ground, 0…1. */
  ground: number
}

/**
 * A part of the picture. `share` counts pixels, `boxShare` the bounding box, both of the whole
 * frame.
 */
export interface Region {
  mask: Mask
  share: number
  box: Box
  boxShare: number
  /** Of the mask, as a share of width and height. */
  centroid: Point
  /** `exact` when layers were marked, else `estimated`. */
  confidence: Confidence
  layers?: LayerId[]
}

export interface Code {
  box: Box
  polygon: Polygon
  /** qr, micro-qr, rmqr, mini-program, or the name of a 1-D or other symbology. */
  kind: string
  /** Null when found but not decoded. */
  text: string | null
  /**
   * Decoded, or seen with all the strength of a code; else it may be a part of one, or look like one.
   */
  sure: boolean
  /** Banned are square codes; a product's barcode is only noted. */
  banned: boolean
  layer?: LayerId
}

export interface Mark {
  box: Box
  polygon: Polygon
  /** Lower-case key of the lexicon, for example `shopee`. */
  brand: string
  score: number
  origin: 'text' | 'shape' | 'pixels'
  layer?: LayerId
  /** How it lies in the picture; only of what was seen in the pixels. */
  setting?: MarkSetting
}

export interface MarkSetting {
  /** Distance of ink and ground in RGB, 0…441. */
  contrast: number
  /**
   * Standard deviation of the ink's luma: what was set on the picture is even, print has the light
   * and the grain of its thing. Null where there is too little ink.
   */
  unevenness: number | null
  /** It has a plate of its own: an even ground that ends where the mark does. */
  onPlate?: boolean
  /** Its ink goes on beyond it, as stripes and folds do. */
  runsOn?: boolean
}

/** Measured where the long side is at most the reference's width; bigger pictures are halved. */
export interface Tone {
  /** Mean HSV saturation, 0…1, and its histogram in 16 bins that sum to 1. */
  saturation: number
  saturationHistogram: number[]
  /** Hasler–Süsstrunk M3. */
  colourfulness: number
  /** Shannon entropy of the luma histogram, bits, 0…8. */
  entropy: number
  /** Standard deviation of luma / 255, 0…0.5. */
  contrast: number
  /** Mean luma / 255. */
  brightness: number
  /** Variance of the Laplacian over the whole picture. */
  sharpness: number
}

/** The subject against what is behind it; needs the subject's mask. */
export interface Background {
  kind: 'plain' | 'blurred' | 'busy'
  /** How far from the border between kinds, 0 (a guess) … 1 (clear). */
  certainty: number
  /** Colour spread outside the subject, 0…1. */
  spread: number
  /**
   * Variance of the Laplacian with the short side at 480 px, 0 where there is nothing to measure.
   */
  backgroundSharpness: number | null
  subjectSharpness: number | null
  /**
   * How abrupt the edges of the subject are (of the whole picture where no subject is seen), about
   * 0 (soft) … 1; see `analyzers/background/focus.ts`. Null where there is no edge.
   */
  subjectFocus: number | null
  /**
   * The same at half of the places well inside the subject, or inside people alone who are half of it:
   * a cut-out has a crisp outline, however blurred; see `analyzers/background/places.ts`. Null where
   * there are too few places with edges.
   */
  insideFocus: number | null
  /** The same inside people who are part of the subject. */
  hostFocus: number | null
  /** The same of the largest face; no `focus` where it is smaller than a tenth of the short side. */
  face: { box: Box; focus: number | null } | null
  /**
   * The clearest mosaic on the subject; see `analyzers/background/mosaic.ts`. Null where there is
   * no room for one.
   */
  mosaic: Mosaic | null
  /** Difference of mean luma between subject and background, 0…1. */
  separation: number
}

/** A pixelated place. */
export interface Mosaic {
  /** How clearly steps fall on a square grid, 0 … about 3 for any picture, more for a mosaic. */
  grid: number
  /** In shares of the picture. */
  box: Box
}

/** How a line of text lies on the picture. */
export interface Ink {
  line: TextLine
  /** What lies between its letters and what is right under them, in levels of brightness, 0…255. */
  contrast: number
  /** Of its layer, 0…1; missing where it was read from pixels. */
  opacity?: number
}

/** What is drawn around a picture: a frame on all sides, or bars along two. */
export interface Border {
  /** What is left of the picture inside of it. */
  box: Box
  kind: 'frame' | 'bars'
  /** Not where it may be the ground that the picture lies on, or a part of the thing. */
  sure: boolean
}

/** Straight lines from edge to edge, which nothing but drawing makes. */
export interface Seams {
  border: Border | null
  /** Where two pictures meet, or what parts them. */
  cuts: {
    box: Box
    /** Not where one side is plain: it may be a plate, or two tones of one ground. */
    sure: boolean
  }[]
}

export interface Attention {
  map: Field
  /**
   * The share of all attention that the one thing gets that gets most; 0 where nothing stands out …
   * 1.
   */
  concentration: number
  /** That thing; not `sure` where it fills the frame. Null where nothing stands out. */
  holder: { box: Box; sure: boolean } | null
  /** The share of all attention that falls on text, 0…1. */
  lettering: number
  /** How many things of one size lie side by side with none bigger; 0 where they do not. */
  alike: number
  /** Hot-spots, strongest first. */
  spots: { box: Box; weight: number }[]
}

export interface FileSeen {
  format: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heif' | 'tiff' | 'bmp' | 'unknown'
  bytes: number
  gps: boolean
  /** Blocks that hold the coordinates: exif, xmp, text, film, maker, picture (a further one), … */
  gpsIn: string[]
  /** Blocks of free text with numbers that look like coordinates. */
  gpsHints: string[]
  /** Kinds of metadata blocks: exif, xmp, icc, iptc, comment, … */
  metadata: string[]
  /** Source pictures inside layers that carry GPS. */
  sources: { layer: LayerId; gps: boolean; metadata: string[] }[]
}

export interface Likeness {
  hash: string
  /** Past covers that are alike, most alike first; `distance` 0 (same) … 1. */
  twins: { name: string; title?: string; date: string; distance: number; sure: boolean }[]
  /** Number of past covers that were compared. */
  compared: number
}

/**
 * All that can be known about a cover. A kind is looked at only when somebody needs it, and then
 * once.
 */
export interface Evidence {
  cover: Cover
  file: FileSeen
  text: TextSeen
  /** What looks like people, and how sure it is that there is anybody; it is not asked for faces. */
  people: People
  /** What lies over a head; null where nothing does, or a face is seen well. */
  sticker: Sticker | null
  faces: Face[]
  /** Null when there is nobody. */
  person: Region | null
  /** Null when nothing stands out. */
  subject: Region | null
  background: Background
  tone: Tone
  attention: Attention
  seams: Seams
  /** One for each line of text. */
  inks: Ink[]
  codes: Code[]
  marks: Mark[]
  likeness: Likeness
}

export type Kind = keyof Evidence

/** What can be laid over the cover as a picture of its own. */
export const overlayKinds = [
  'text',
  'person',
  'subject',
  'attention',
] as const satisfies readonly Kind[]
export type OverlayKind = (typeof overlayKinds)[number]
