import { isObject } from '../core/narrow/object'

/**
 * Says whether something unknown has a certain shape. What comes over the wall is `unknown` until
 * one of these says yes.
 */
export type Shape<T> = (it: unknown) => it is T
export type Shaped<S> = S extends Shape<infer T> ? T : never

const shape = <T>(test: (it: unknown) => boolean): Shape<T> => test as Shape<T>

export const text = (most = 20_000): Shape<string> =>
  shape((it) => typeof it === 'string' && it.length <= most)
export const number: Shape<number> = shape((it) => typeof it === 'number' && isFinite(it))
export const flag: Shape<boolean> = shape((it) => typeof it === 'boolean')
/** For what is narrowed elsewhere. */
export const anything: Shape<unknown> = shape(() => true)
export const bytes: Shape<Uint8Array> = shape((it) => it instanceof Uint8Array)

export const oneOf = <T extends string>(...words: readonly T[]): Shape<T> =>
  shape((it) => words.some((word) => word === it))

export const list = <T>(of: Shape<T>, most = 10_000): Shape<T[]> =>
  shape((it) => Array.isArray(it) && it.length <= most && it.every((item) => of(item)))

export const maybe = <T>(of: Shape<T>): Shape<T | undefined> =>
  shape((it) => it === undefined || of(it))
export const orNull = <T>(of: Shape<T>): Shape<T | null> => shape((it) => it === null || of(it))

/** Whether it is an object with these fields; others may stand beside them. */
export function fields<F extends Record<string, Shape<unknown>>>(shapes: F): Shape<Fields<F>> {
  return shape((it) => isObject(it) && Object.keys(shapes).every((key) => shapes[key](it[key])))
}

/** Of an object only what is read of it: whatever else it has is for its sender to know. */
export function partOf<T>(shapes: { [K in keyof T]?: Shape<unknown> }): Shape<T> {
  return shape((it) => {
    if (!isObject(it)) return false
    for (const key in shapes) if (shapes[key]?.(it[key]) === false) return false
    return true
  })
}

/** Any plain object: for data that only the sender reads again. */
export const object: Shape<object> = shape(
  (it) => typeof it === 'object' && it !== null && !Array.isArray(it),
)

type Optional<F> = {
  [K in keyof F]: F[K] extends Shape<infer T> ? (undefined extends T ? K : never) : never
}[keyof F]
type Fields<F> = { [K in Exclude<keyof F, Optional<F>>]: Shaped<F[K]> } & {
  [K in Optional<F>]?: Shaped<F[K]>
}
