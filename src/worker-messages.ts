import type { About } from './analyzers/open-cover'
import type { Kind } from './core/evidence'
import type { Report, Verdict } from './core/report'
import type { Fitted, Refusal as FitRefusal, Wish } from './export'
import type { OverlayKind } from './report/overlay'

/** What the panel asks of the worker. Everything carries the number of the job it belongs to. */
export type Task =
  /** `texts`: only text layers were changed since the last check of the same cover. */
  | { task: 'check'; job: number; about: About; pack: string; texts: boolean }
  | { task: 'overlay'; job: number; kind: OverlayKind }
  | { task: 'fit'; job: number; about: About; pack: string; format: Wish['format'] }
  /** Text is read by the worker at the other end of the port, which was told to `readFor` this one. */
  | { task: 'readElsewhere' | 'readFor'; port: MessagePort }
  | { task: 'part'; name: string; base64: string | null }

/** A file that is ready to be uploaded, what it differs from the design by (dB), and by what it will be known again. */
export type Saved = Fitted & { psnr: number; hash: string | null }

/** What the worker answers. */
export type Answer =
  | { answer: 'look'; job: number; kind: Kind; done: boolean }
  | { answer: 'verdict'; job: number; verdict: Verdict }
  | { answer: 'report'; job: number; report: Report; hash: string | null }
  | { answer: 'overlay'; job: number; png: Uint8Array | null }
  | { answer: 'saved'; job: number; saved: Saved | FitRefusal }
  | { answer: 'failed'; job: number; code: 'unreadable-image' | 'bug'; detail: string }
  | { answer: 'need'; name: string }
