import type { NamedForm } from '../named-form'

/** `likely`: it presses, but names no end; a person must look. */
export type CountdownStrength = 'sure' | 'likely'

/** A plain text in which countdowns are looked for. */
export interface Line {
  text: string
  /** It was read from a picture: letters and signs may be confused. */
  ocr: boolean
}

/** From where to where in the line, and how sure it is. */
export interface Place {
  start: number
  end: number
  strength: CountdownStrength
}

/** A place and the form by whose id it was found. */
export interface Span extends Place {
  form: string
}

/** One named way to count down; `find` tells every place of it. */
export interface Form extends NamedForm {
  find(line: Line): Place[]
}
