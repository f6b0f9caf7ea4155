import type { NamedForm } from '../named-form'

/** A text in which names of platforms are looked for. */
export interface NameText {
  /** Folded, but with its capitals. */
  written: string
  /** Plain. */
  whole: string
  /** Plain, without names that hold others, which mean nothing there. */
  simple: string
}

/** A word of `simple`. */
export interface NameWord {
  text: string
  start: number
  end: number
}

/** Whose name it is, and from where to where it stands. */
export interface NamePlace {
  brand: string
  start: number
  end: number
}

/** One named way to write a platform’s name; `find` tells every place of it. */
export interface NameForm extends NamedForm {
  find(text: NameText): NamePlace[]
}

/** A place and the form by whose id it was found. */
export interface NameSpan extends NamePlace {
  form: string
}
