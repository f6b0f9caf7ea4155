/** The editor stands still for no longer than this, in milliseconds. */
const LONGEST = 40

/** Long work in slices: between two of them the editor has its turn, and the user may cancel. */
export interface Slices {
  /** Whether the slice has lasted long enough. */
  over(): boolean
  /** Lets go for a moment, then asks whether to go on; throws when the user has cancelled. */
  rest(): Promise<void>
}

export function slices(goOn: () => void): Slices {
  let begun = Date.now()
  return {
    over: () => Date.now() - begun >= LONGEST,
    async rest() {
      await new Promise<void>((done) => setTimeout(() => done(), 0))
      goOn()
      begun = Date.now()
    },
  }
}
