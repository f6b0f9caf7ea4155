import { within } from './edits'

/** The name that was probably meant: two letters off at most, or one that begins alike. */
export function nearestOf(given: unknown, names: readonly string[]): { nearest?: string } {
  if (typeof given !== 'string' || given.length < 2 || given.length > 60) return {}
  const near =
    names.find((name) => within(given, name, 1)) ??
    names.find((name) => within(given, name, 2)) ??
    names.find((name) => name.startsWith(given) || given.startsWith(name))
  return near ? { nearest: near } : {}
}
