/** How many concerns of which sort; what is only advice or traffic is no must. */
export interface Tally {
  /** Sure, and the platform refuses a cover for it. */
  fix: number
  /** Sure, but no more than advice or traffic. */
  better: number
  /** Unsure: for the user to look at. */
  look: number
  /** Rules that could not be checked. */
  unseen: number
  ignored: number
}
