import { hashText } from './hash'
import type { Raster } from './image/raster'
import type { Layer } from './scene'
import type { Size } from './geometry'

/** A cover that was used before, by this file, this user or this folder. */
export interface PastCover {
  name: string
  title?: string
  /** ISO date. */
  date: string
  /** As `analyzers/likeness.ts` writes it. */
  hash: string
  /** Hashes of the pictures in it, exact where Figma knew them. */
  images?: string[]
  /** A small picture of it, as a data URL. */
  thumb?: string
  /** What the user said: that it went live, or that it was a draft. A title names it for a live. */
  live?: boolean
  /** Keys of past covers that were for the same live, as other languages of it. */
  same?: string[]
}

/** By what a past cover is told from all others. */
export const pastKey = ({ date, hash }: Pick<PastCover, 'date' | 'hash'>): string =>
  `${date} ${hashText(hash).toString(36)}`

/** Whether it was used, or is meant to be: what was only exported to be looked at is a draft. */
export const isForLive = ({ live, title }: Pick<PastCover, 'live' | 'title'>): boolean =>
  live ?? !!title?.trim()

/** What is to be checked: the picture, what is known about it, and what the user told us. */
export interface Cover extends Size {
  name: string
  /** The very bytes that would be uploaded, or Figma's PNG export of the frame. */
  bytes: Uint8Array
  raster: Raster
  /**
   * Whether `bytes` are what will be uploaded (`file`), or an export that the plugin will still
   * encode (`frame`).
   */
  origin: 'file' | 'frame'
  /** Missing when only a picture is known. */
  layers?: Layer[]
  /** The title of the live. */
  title?: string
  /** Names of competitors that the user gave. */
  brands?: string[]
  history?: PastCover[]
}

/** What is known of a cover before it is decoded. */
export type About = Pick<Cover, 'name' | 'bytes' | 'origin'> &
  Partial<Pick<Cover, 'layers' | 'title' | 'brands' | 'history'>> & {
    /** Of the cover, where the picture in `bytes` may be a pixel larger or smaller. */
    size?: Size
  }
