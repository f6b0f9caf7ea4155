/** One named way to write a price, a countdown or a name. */
export interface NamedForm {
  /** What facts and reports say. */
  id: string
  /** A text that is so written, as it stands on a cover or as a reader of pictures gives it. */
  example: string
}
