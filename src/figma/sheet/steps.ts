let taken = 0

/** Ends an undo step: everything since the last one is undone together. */
export function step(): number {
  figma.commitUndo()
  return ++taken
}

/** Undoes a step of ours and what we drew after it. */
export function undoSince(first: number): void {
  for (let left = taken - first + 1; left > 0; left--) figma.triggerUndo()
  taken = first - 1
}
