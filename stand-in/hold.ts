import type { Host } from './launch'

/**
 * Holds the canvas's exports until they are let go, so that a test acts at a moment of its own
 * choice, however fast or slow the machine. `which` is code about `settings` of the export and
 * `nth`, how many of its format were asked for, itself among them.
 */
export async function hold(host: Host, which: string): Promise<() => Promise<unknown>> {
  await host.evaluate(`{
    const kind = Object.getPrototypeOf(figma.currentPage.children[0])
    const { exportAsync } = kind
    const counts = {}
    let letGo
    const gate = new Promise((done) => (letGo = done))
    globalThis.letGo = letGo
    kind.exportAsync = async function (settings) {
      const nth = (counts[settings.format] = (counts[settings.format] || 0) + 1)
      if (${which}) await gate
      return exportAsync.call(this, settings)
    }
    0
  }`)
  return () => host.evaluate('letGo(), 0')
}

/** Holds the drawing of marks, which waits for its fonts, until it is let go. */
export async function holdDrawing(host: Host): Promise<() => Promise<unknown>> {
  await host.evaluate(`{
    const { loadFontAsync } = figma
    let letGo
    const gate = new Promise((done) => (letGo = done))
    globalThis.letGo = letGo
    figma.loadFontAsync = async (font) => {
      await gate
      return loadFontAsync.call(figma, font)
    }
    0
  }`)
  return () => host.evaluate('letGo(), 0')
}
