import type { Pack } from '../../core/pack'
import { textOf } from '../../core/narrow/text-of'
import { packOf } from '../../packs'
import { WrongPack, type Problem } from '../../packs/file/problems'

/** The pack that a text is, or all that is wrong with it. */
export function tryPack(text: string): { pack: Pack } | { problems: readonly Problem[] } {
  try {
    return { pack: packOf(text) }
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    return { problems: error.problems }
  }
}

/** Bytes. More than a pack may have, so that a longer file is told to be too large, and not read. */
const most = 400_000

/** What a chosen file says, U+FFFD where nobody can decode it; nothing where it is gone by now. */
export async function packFileText(file: Blob): Promise<string> {
  try {
    const bytes = await file.slice(0, most).arrayBuffer()
    const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return textOf(new Uint8Array(bytes), decode) ?? new TextDecoder().decode(bytes)
  } catch {
    return ''
  }
}
