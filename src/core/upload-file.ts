import type { Point, Size } from './geometry'

/** What a file to be uploaded must be. */
export interface Wish {
  /** `auto`: PNG while it fits, else JPEG. */
  format: 'png' | 'jpeg' | 'auto'
  size: Size
  /** The most bytes. */
  maxBytes: number
  /**
   * The point (shares of width and height) that stays nearest the middle when a picture of another
   * ratio loses its edges. With it, a small picture is blown up too; without it, both are refused.
   * Nothing is ever padded.
   */
  anchor?: Point
}

export interface Fitted extends Size {
  bytes: Uint8Array
  format: 'png' | 'jpeg'
  /** Of a JPEG, 1…100. */
  quality?: number
}

/** Why a picture was not written, and the figures behind it; the user can mend it. */
export interface FitRefusal {
  refused: 'wrong-ratio' | 'too-small' | 'too-heavy'
  measured: number
  limit: number
}
