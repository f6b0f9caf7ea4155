import type { About } from '../core/cover'
import type { Kind, OverlayKind } from '../core/evidence'
import type { Box, Point } from '../core/geometry'
import type { Report, Verdict } from '../core/report'
import type { UnreadableReason } from '../core/unreadable'
import type { Fitted, FitRefusal, Wish } from '../core/upload-file'

/**
 * What may differ from the last check of the same cover: `texts`, only text layers were touched, so
 * no model needs to look again; `uncovered`, they were touched and have left something bare that
 * must be read.
 */
export type Changed = 'anything' | 'texts' | 'uncovered'

/**
 * Around which point of the cover, 0…1, it is to be fitted into another shape, and what is there.
 */
export interface Anchor extends Point {
  on: 'face' | 'subject'
}

/**
 * What was seen beside the report: a perceptual hash, an exact print of the bytes, and what must
 * stay in the frame.
 */
export interface Fingerprints {
  likenessHash: string | null
  byteHash: string
  anchor: Anchor | null
  /** What a fix must not cover: faces, and people as a whole. */
  faces: Box[]
  hosts: Box[]
}

/** What the panel asks of the worker. Everything carries the number of the job it belongs to. */
export type Task =
  | { task: 'check'; job: number; about: About; pack: string; changed: Changed; trial?: true }
  | { task: 'overlay'; job: number; kind: OverlayKind }
  | { task: 'fit'; job: number; about: About; pack: string; format: Wish['format'] }
  /**
   * Text is read by the worker at the other end of the port, which was told to `readFor` this one.
   */
  | { task: 'readElsewhere' | 'readFor'; port: MessagePort }
  | { task: 'part'; name: string; packed: string | null }

/**
 * A file that is ready to be uploaded, what it differs from the design by (dB), and by what it will
 * be known again.
 */
export type Saved = Fitted & { psnr: number; hash: string | null }

/** What makes a sentence about a picture that could not be opened. */
export interface Unreadable {
  reason: UnreadableReason
  detail: string
}

/** What the worker answers. */
export type Answer =
  | { answer: 'look'; job: number; kind: Kind; done: boolean }
  | { answer: 'verdict'; job: number; verdict: Verdict }
  | ({ answer: 'report'; job: number; report: Report } & Fingerprints)
  | { answer: 'overlay'; job: number; png: Uint8Array | null }
  | { answer: 'saved'; job: number; saved: Saved | FitRefusal }
  | {
      answer: 'failed'
      job: number
      code: 'unreadable-image' | 'bug'
      detail: string
      /** Why a picture could not be opened. */
      unreadable?: Unreadable
    }
  | { answer: 'need'; name: string }
