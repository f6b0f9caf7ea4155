import type { Box, Point, Polygon } from './geometry'
import type { Hidden, People, Reading } from './evidence'
import type { Mask, Raster } from './image/raster'
import type { VectorPath } from './scene'

/** A line as an engine saw it; knows nothing of layers. */
export interface ReadLine {
  polygon: Polygon
  text: string
  second?: Reading
  confidence: number
  /** False when the line is text in a script that no embedded reader knows. */
  readable: boolean
}

export interface TextReader {
  /**
   * Finds and reads every line outside `known` (polygons whose text is known exactly). `codes` are
   * found while lines are being found; what lies in one need not be read.
   */
  read(
    raster: Raster,
    known: readonly Polygon[],
    codes?: Promise<readonly Box[]>,
  ): Promise<ReadLine[]>
}

export interface FoundFace {
  box: Box
  score: number
  /** Detector and second opinion are both sure; else it may be an animal, a drawing, a print. */
  agreed: boolean
  landmarks: Point[]
  sunglasses: number | null
  faceMask: number | null
  /** Null where the face is too small to judge, as are the two above. */
  hidden: Hidden | null
}

export interface FaceFinder {
  find(raster: Raster): Promise<FoundFace[]>
}

/** Returns a soft mask of the picture's size. */
export interface Segmenter {
  segment(raster: Raster): Promise<Mask>
}

export interface PersonFinder {
  find(raster: Raster): Promise<People>
  /**
   * How likely a head is under the thing, 0…1, by what is seen around it. `mask`: the thing's pixels,
   * of the picture's shape, but smaller.
   */
  headUnder(raster: Raster, thing: { box: Box; mask: Mask }): number
}

export interface FoundCode {
  polygon: Polygon
  /** As `Code.kind`. */
  kind: string
  text: string | null
  /** As `Code.sure`. */
  sure: boolean
}

export interface CodeReader {
  find(raster: Raster): Promise<FoundCode[]>
}

export interface FoundMark {
  box: Box
  brand: string
  score: number
}

export interface MarkFinder {
  find(raster: Raster): Promise<FoundMark[]>
}

export interface ShapeMatcher {
  /**
   * The mark that the shapes together look like most, whatever their size and turn; `score` 0…1.
   */
  match(outlines: readonly VectorPath[]): { brand: string; score: number } | null
}

/**
 * Decodes and encodes with the same code in Node and in the browser, so that both see the same
 * pixels.
 */
export interface ImageCodec {
  /** PNG, JPEG or WebP; EXIF orientation is applied. Throws `UnreadableImage`. */
  decode(bytes: Uint8Array): Promise<Raster>
  encodePng(raster: Raster): Promise<Uint8Array>
  /** `quality` 1…100; 4:4:4 chroma. */
  encodeJpeg(raster: Raster, quality: number): Promise<Uint8Array>
}

/**
 * The eyes. Each is opened on first use and shared after; one that fails to open rejects, and is
 * tried anew on the next call. `close` gives their memory back, that of all eyes in this thread;
 * whoever looks after that opens them anew.
 */
export interface Engines {
  image(): Promise<ImageCodec>
  text(): Promise<TextReader>
  faces(): Promise<FaceFinder>
  person(): Promise<PersonFinder>
  subject(): Promise<Segmenter>
  codes(): Promise<CodeReader>
  marks(): Promise<MarkFinder>
  shapes(): Promise<ShapeMatcher>
  close(): Promise<void>
}

/** Raw files that engines need (wasm, weights, language data), by name, already unpacked. */
export type Parts = (name: string) => Promise<Uint8Array<ArrayBuffer>>

/**
 * A part can't be had, or is not what it should be: a fault of the installation, never of the
 * picture. `name` as engines ask for it.
 */
export class LostPart extends Error {
  override name = 'LostPart'
  constructor(part: string, why: string) {
    super(`The part “${part}” ${why}.`)
  }
}

export { UnreadableImage } from './unreadable'
