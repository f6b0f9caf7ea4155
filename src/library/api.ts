import type { CheckLine, Explanation, LookLine, RuleEntry } from './lines'

/** Kinds of evidence that `look` can be asked for. */
export type LookKind = Exclude<
  keyof LookLine,
  'formatVersion' | 'file' | 'fileBytes' | 'width' | 'height' | 'unseen' | 'timings'
>

/** An `AbortSignal`, as far as it is asked here. */
export interface Signal {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A step of the work: begun, or ended. Steps go on beside each other. */
export interface Progress {
  /** `decode`, or a kind of evidence that is looked for: text, faces, … */
  step: string
  done: boolean
}

/** How any call can be watched and ended. */
export interface Watching {
  /** Ends the call at once, whatever it does; it rejects with the code `aborted`. */
  signal?: Signal
  onProgress?: (progress: Progress) => void
}

/** The language of sentences. */
export type Language = 'zh' | 'en'

export interface RulesOptions {
  /** The platform’s rules: the id of a built-in pack, or the text of a pack file. Default: the first of the built-in ones. */
  pack?: string
  /** Default: `en`. */
  lang?: Language
}

export interface CheckOptions extends RulesOptions, Watching {
  /** What the picture is called: `file` of the line. Default: `cover`. */
  name?: string
  /** The title of the live, for the rule that compares them. */
  title?: string
  /** Names of competitors to look for beside the known ones. */
  brands?: readonly string[]
}

export interface LookOptions extends Watching {
  /** As in `CheckOptions`. */
  name?: string
  /** Default: all. */
  only?: readonly LookKind[]
}

export interface FitOptions extends Watching {
  /** Default: `jpeg`. */
  format?: 'jpeg' | 'png'
  pack?: string
}

export interface DrawOptions extends CheckOptions {
  /** The most bytes that the JPEG may have. Default: 200,000. */
  maxBytes?: number
}

/** A file that the platform takes: right size, light enough, no metadata. */
export interface FittedFile {
  bytes: Uint8Array
  format: 'jpeg' | 'png'
  width: number
  height: number
  /** Of a JPEG, 1…100. */
  quality?: number
  /** The share of the picture that was cut off at its edges, 0…1. */
  cutOff: number
  /** What of the picture was kept: a box in its pixels. */
  kept: { x: number; y: number; width: number; height: number }
  /** By how much it was enlarged; above 1.05 it looks soft. */
  enlarged: number
}

export interface Drawn {
  line: CheckLine
  /** The cover with numbered outlines of what is wrong, scaled down where it must be. */
  jpeg: Uint8Array
}

/**
 * Checks pictures. It keeps its engines warm until it is closed; they are opened by the first call.
 * Calls may be made at once: they are done in their order, as many at a time as there are `threads`.
 * Bytes must not change until the call has ended. Every failure is a `LiveCoverError`.
 */
export interface Checker {
  /** What `livecover check --json` prints of the same bytes. `picture`: a PNG, JPEG or WebP. */
  check(picture: Uint8Array, options?: CheckOptions): Promise<CheckLine>
  /** What `livecover look` prints of the same bytes: evidence without judgement. */
  look(picture: Uint8Array, options?: LookOptions): Promise<LookLine>
  /** Makes of any picture a file that the platform takes, cut around faces or the subject. */
  fit(picture: Uint8Array, options?: FitOptions): Promise<FittedFile>
  /** Checks, and draws what is wrong on the cover. */
  draw(picture: Uint8Array, options?: DrawOptions): Promise<Drawn>
  /** The rulebook, as `livecover rules --format json` prints it. */
  rules(options?: RulesOptions): RuleEntry[]
  /** Which rules a pasted refusal is about. */
  explain(text: string, options?: Pick<RulesOptions, 'pack'>): Explanation
  /** Ends what is being done, which rejects with the code `closed`, and gives all memory back. */
  close(): Promise<void>
}

/** A part as it lies in the package’s `build/parts`: gzipped. By the name without `.gz`. */
export type PartSource = (name: string) => Uint8Array | Promise<Uint8Array>

export interface OpenOptions {
  /**
   * Where the parts are: the address of a folder of them, or who answers their bytes. Default: the
   * package’s own, beside this file.
   */
  parts?: string | { readonly href: string } | PartSource
  /**
   * Pictures at a time, each in a thread of its own that holds about half a gigabyte. Default: 1,
   * whose text is read by a second thread meanwhile.
   */
  threads?: number
}
