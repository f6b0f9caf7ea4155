/** Bytes as a file of the page. They came by messages, so their memory is not shared. */
export const blobOf = (bytes: Uint8Array | string, type = 'image/png'): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], { type })

/** The address of a picture that is shown; to be revoked. */
export const urlOf = (png: Uint8Array): string => URL.createObjectURL(blobOf(png))
