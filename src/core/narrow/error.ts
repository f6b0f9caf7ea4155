import { isObject } from './object'

/** What was thrown, as an error: all but errors is told by its text. */
export const errorOf = (thrown: unknown): Error =>
  isError(thrown) ? thrown : new Error(String(thrown))

/** By its fields: what comes from another thread or window has another class. */
const isError = (it: unknown): it is Error =>
  it instanceof Error || (isObject(it) && typeof it.message === 'string')
