/** A reader less sure than this of a line proves nothing by it. */
export const trusted = 0.6
