/** A value that is made when it is first asked for, and kept: not every start needs it. */
export function late<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
