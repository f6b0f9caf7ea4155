import type { Refusal, RefusalCode } from '../wall/refusals'

/** Carries a refusal up to the door; the user can mend it, so it is no bug. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
    // Compiled to ES2017 for the sandbox, where `extends Error` keeps its prototype; said again for
    // older engines.
    Object.setPrototypeOf(this, Refused.prototype)
  }
}

export function refuse(
  code: RefusalCode,
  node?: { id: string; name: string },
  more: Partial<Refusal> = {},
): never {
  throw new Refused({ code, ...(node && { frame: node.id, name: node.name }), ...more })
}

/**
 * Figma says in many words that something can't be written; a failed write of ours is told by what
 * the user can do about it.
 */
export async function writing<T>(
  write: () => T | Promise<T>,
  node?: { id: string; name: string },
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Refused) throw error
    const code = reasons.find(({ says }) => says.test(String(error)))?.code
    if (!code) throw error
    return refuse(code, node, { detail: String(error) })
  }
}

const reasons: { code: RefusalCode; says: RegExp }[] = [
  { code: 'missing-font', says: /unloaded font/i },
  { code: 'storage-full', says: /quota|storage.*(full|exceed)/i },
  { code: 'storage-blocked', says: /storage/i },
  { code: 'too-much', says: /entry size|100 ?kB/i },
  {
    code: 'read-only',
    says: /read.?only|not.*editable|permission|cannot (edit|write)|view.?only|locked file/i,
  },
]
