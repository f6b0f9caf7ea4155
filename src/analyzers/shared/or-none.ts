import { Unseen } from '../../core/unseen'

/** What another look saw; `none` where it could not be done, as this one can do without. */
export const orNone = <T>(seen: Promise<T>, none: T): Promise<T> =>
  seen.catch((error: unknown) => {
    if (error instanceof Unseen) return none
    throw error
  })
