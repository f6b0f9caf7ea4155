/** How something behaves that Figma usually answers. */
export type Fault = 'answers' | 'rejects' | 'never'

/**
 * What can be made otherwise than usual: where Figma itself differs by place and person, where only
 * Figma could tell, and where it may fail.
 */
export interface Switches {
  /** What the file is open in. */
  editor: 'figma' | 'dev' | 'buzz'
  /** `view`: may look only, and Figma runs no plugin at all. */
  access: 'edit' | 'view'
  /**
   * In which words a write is refused that the person may not make: those found in public
   * threads, or some that nobody has met yet.
   */
  refusal: 'known' | 'unknown'
  /** Tells changes that Figma has no name for in its list under a new name, instead of not at all. */
  otherNames: boolean
  /** Milliseconds from a change until the plugin hears of it. */
  delay: number
  /** Pixels of an export at a fractional place: of the size, or of all pixels that it touches. */
  exportSize: 'rounded' | 'outward'
  /** Toasts are shown all at once, or one after another. */
  toasts: 'all' | 'queue'
  /** Pages other than the open one must be loaded before one looks into them. */
  unloadedPages: boolean
  /** `figma.clientStorage`. */
  storage: Fault
  /** The bytes of pictures, as they were placed. */
  originals: Fault
  /** `exportAsync`. */
  exports: Fault
  /** `loadFontAsync`, also of fonts that are there. */
  fonts: Fault
  /** Plugin data comes back whole, or as if another version had cut it off in the middle. */
  data: 'whole' | 'broken'
}

/** A new set of switches, as Figma usually is. */
export const usual = (): Switches => ({
  editor: 'figma',
  access: 'edit',
  refusal: 'known',
  otherNames: false,
  delay: 16,
  exportSize: 'rounded',
  toasts: 'all',
  unloadedPages: true,
  storage: 'answers',
  originals: 'answers',
  exports: 'answers',
  fonts: 'answers',
  data: 'whole',
})
