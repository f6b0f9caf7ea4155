import { blobOf } from '../parts/blob'

/** Offers bytes as a file. Figma's frame allows downloads from blobs. */
export function download(bytes: Uint8Array | string, name: string, type: string): void {
  const url = URL.createObjectURL(blobOf(bytes, type))
  const link = document.createElement('a')
  link.href = url
  link.download = safeName(name)
  document.body.append(link)
  link.click()
  link.remove()
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Frame names may hold anything; file names may not. */
export const safeName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-')
    .replace(/^\.+/, '')
    .trim()
    .slice(0, 150) || 'cover'
