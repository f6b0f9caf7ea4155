import { fieldsIn } from '../../core/narrow/object'
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { askedText } from '../../library/inputs'
import type { CheckOptions } from '../options'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'

const verdicts = ['ready', 'incomplete', 'rejected'] as const

/** A line of an earlier run that is a verdict. */
export interface EarlierLine {
  json: string
  verdict: (typeof verdicts)[number]
}
/** Lines by the hash of what they depend on. */
export type Earlier = ReadonlyMap<string, EarlierLine>

/**
 * All that a file's line depends on, hashed: its bytes, the title of its live, the options, and this
 * version of us. Undefined where it depends on other covers, too.
 */
export function inputsOf(
  bytes: Uint8Array,
  title: string | undefined,
  { pack, lang, history }: Pick<CheckOptions, 'pack' | 'lang' | 'history'>,
  brands: readonly string[] | undefined,
): string | undefined {
  if (history !== undefined) return undefined
  const asked = askedText({ pack, lang, title, brands })
  return createHash('sha256').update(asked).update(bytes).digest('hex').slice(0, 32)
}

/**
 * The lines of an earlier run; what is no verdict – an error, half a line where that run was ended –
 * is left out. Throws `BadUsage` for what is no file.
 */
export async function readEarlier(path: string): Promise<Earlier> {
  const lines = new Map<string, EarlierLine>()
  try {
    // A pipe or a device would be waited for for ever.
    if (!statSync(path).isFile()) throw new Error('no file')
    const read = createInterface({ input: createReadStream(path), crlfDelay: Infinity })
    for await (const json of read) {
      const { inputs, verdict } = asLine(json)
      if (typeof inputs === 'string' && isVerdict(verdict)) lines.set(inputs, { json, verdict })
    }
  } catch {
    const run = printable(path)
    throw new BadUsage({
      zh: `之前的结果 ${run} 读不出来。`,
      en: `The earlier run ${run} can't be read.`,
    })
  }
  return lines
}

const isVerdict = (it: unknown): it is EarlierLine['verdict'] => verdicts.some((one) => one === it)

function asLine(json: string): Record<string, unknown> {
  try {
    return fieldsIn(JSON.parse(json))
  } catch {
    return {}
  }
}
