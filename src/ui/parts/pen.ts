/** What draws on a canvas. Throws where a browser has no 2D. */
export function penOf(
  canvas: HTMLCanvasElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', settings)
  if (!pen) throw new Error('This browser draws nothing')
  return pen
}
