/** Ends an undo step: everything since the last one is undone together. */
export const step = (): void => figma.commitUndo()
