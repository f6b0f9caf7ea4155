import { open, stat } from 'node:fs/promises'
import { pngChunk } from '../../engines/pictures/png-encode'

/**
 * What `--annotate` draws carries this chunk right behind its header, so that a folder that is
 * checked again does not show our own pictures as covers. Whatever it is called by then: a name may
 * be the user's own, this text is not.
 */
const signature = Buffer.from(pngChunk('tEXt', new TextEncoder().encode('LiveCover\0annotated')))
/** The PNG signature and IHDR, which is always the first chunk and always this long. */
const header = 33

export const signed = (png: Uint8Array): Uint8Array =>
  Buffer.concat([png.subarray(0, header), signature, png.subarray(header)])

/** False for what can't be read: reading it says so. */
export async function isSigned(path: string): Promise<boolean> {
  // A pipe would keep whoever opens it waiting for ever.
  const isFile = await stat(path).then(
    (it) => it.isFile(),
    () => false,
  )
  const file = isFile ? await open(path).catch(() => null) : null
  if (!file) return false
  try {
    const { buffer } = await file.read(Buffer.alloc(signature.length), 0, signature.length, header)
    return signature.equals(buffer)
  } catch {
    return false
  } finally {
    await file.close()
  }
}
