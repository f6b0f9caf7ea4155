import type { Refusal, RefusalCode } from '../messages'

/** Carries a refusal up to the door; the person can mend it, so it is no bug. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
    // Compiled to ES2017 for the sandbox, where `extends Error` keeps its prototype; said again for older engines.
    Object.setPrototypeOf(this, Refused.prototype)
  }
}

export function refuse(code: RefusalCode, node?: { id: string; name: string }, more: Partial<Refusal> = {}): never {
  throw new Refused({ code, ...(node && { frame: node.id, name: node.name }), ...more })
}

/** Figma says in many words that a file can't be written; any failed write of ours is told as that. */
export async function writing<T>(write: () => T | Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Refused) throw error
    if (/unloaded font/i.test(String(error))) return refuse('missing-font', undefined, { detail: String(error) })
    if (/read.?only|not.*editable|permission|cannot (edit|write)|view.?only|locked file/i.test(String(error))) {
      return refuse('read-only', undefined, { detail: String(error) })
    }
    throw error
  }
}
