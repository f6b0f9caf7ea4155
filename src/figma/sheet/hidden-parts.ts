let asked = 0

/**
 * Hidden layers of instances can't be had while Figma skips them, and touching one throws. What we
 * wrote on one before it was hidden is ours to take away all the same.
 */
export async function withHiddenParts<T>(work: () => Promise<T>): Promise<T> {
  asked++
  figma.skipInvisibleInstanceChildren = false
  try {
    return await work()
  } finally {
    figma.skipInvisibleInstanceChildren = --asked === 0
  }
}
