/** What was drawn, as a PNG file. Rejects where the browser can make none. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob>((done, failed) =>
    canvas.toBlob((it) => (it ? done(it) : failed(new Error('no PNG'))), 'image/png'),
  )
  return new Uint8Array(await blob.arrayBuffer())
}
