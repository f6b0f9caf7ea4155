/** What is found on the way through a file's metadata; filled in by the readers. */
export interface Notes {
  /** Whether any block holds coordinates. */
  gps: boolean
  /** As in `Metadata`, in the order found. */
  kinds: Set<string>
  /** As EXIF counts: 1 upright … 8. */
  orientation: number
}
