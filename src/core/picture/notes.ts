import { newBudget, type Budget } from './budget'

/** Where in a file a place may be told. */
export type Block =
  'exif' | 'xmp' | 'iptc' | 'text' | 'comment' | 'maker' | 'credentials' | 'film' | 'picture'

/** What is found on the way through a file's metadata; filled in by the readers. */
export interface Notes {
  /** Blocks that hold a latitude and a longitude as such. */
  places: Set<Block>
  /** Blocks of free text with numbers that look like a place. */
  hints: Set<Block>
  /** As in `Metadata`, in the order found. */
  kinds: Set<string>
  /** As EXIF counts: 1 upright … 8. */
  orientation: number
  /** What may still be spent on looking; shared by all pictures of a file. */
  budget: Budget
}

export const newNotes = (): Notes => ({
  places: new Set(),
  hints: new Set(),
  kinds: new Set(),
  orientation: 1,
  budget: newBudget(),
})
