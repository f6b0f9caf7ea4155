import { contains, union } from '../doc/geometry'
import type { Point, Rect } from '../doc/item'
import { isFrame, isGroupLike } from '../doc/item'
import { lowestFirst } from '../doc/stacking'
import { draw } from './drawing/draw'
import type { Scene } from './drawing/scene'

/** The canvas one looks at: pan, zoom, picking, and the blue frames of the selection. */
export class View {
  zoom = 1
  center: Point = { x: 0, y: 0 }
  private queued = false
  private readonly ctx: CanvasRenderingContext2D
  onMove: () => void = () => {}
  dark = false

  constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly scene: () => Scene,
  ) {
    this.ctx = canvas.getContext('2d')!
    new ResizeObserver(() => this.redraw()).observe(canvas)
  }

  private get size() {
    return { width: this.canvas.clientWidth || 1, height: this.canvas.clientHeight || 1 }
  }

  get bounds(): Rect {
    const { width, height } = this.size
    return {
      x: this.center.x - width / 2 / this.zoom,
      y: this.center.y - height / 2 / this.zoom,
      width: width / this.zoom,
      height: height / this.zoom,
    }
  }

  toPage(x: number, y: number): Point {
    const { x: left, y: top } = this.bounds
    return { x: left + x / this.zoom, y: top + y / this.zoom }
  }

  toScreen(p: Point): Point {
    const { x, y } = this.bounds
    return { x: (p.x - x) * this.zoom, y: (p.y - y) * this.zoom }
  }

  move(change: { center?: Point; zoom?: number }) {
    if (change.zoom !== undefined) this.zoom = Math.min(64, Math.max(0.02, change.zoom))
    if (change.center) this.center = { x: change.center.x, y: change.center.y }
    this.onMove()
    this.redraw()
  }

  /** Zooms with the given screen point held still. */
  zoomAt(x: number, y: number, factor: number) {
    const before = this.toPage(x, y)
    this.zoom = Math.min(64, Math.max(0.02, this.zoom * factor))
    const after = this.toPage(x, y)
    this.move({
      center: { x: this.center.x + before.x - after.x, y: this.center.y + before.y - after.y },
    })
  }

  fit(boxes: Rect[]) {
    if (!boxes.length) return
    const box = union(boxes)
    const { width, height } = this.size
    const zoom = Math.min(width / (box.width || 1), height / (box.height || 1)) * 0.86
    this.move({
      center: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      zoom: Math.min(zoom, 1),
    })
  }

  /**
   * What a click means, as in Figma: the topmost layer of a top-level frame, or deeper with ctrl or
   * a double click.
   */
  pick(p: Point, deep: boolean): string | null {
    const { store } = this.scene()
    const hit = (ids: string[], locked: boolean): string | null => {
      for (const id of [...ids].reverse()) {
        const item = store.get(id)
        if (!item.visible || (item.locked && !locked)) continue
        const inside = contains(store.box(id), p)
        if (item.children.length && (inside || !(item.clipsContent && isFrame(item)))) {
          const child = hit(lowestFirst(item), locked)
          if (child) return isGroupLike(item) && !deep ? id : child
        }
        if (inside && !isGroupLike(item)) return id
      }
      return null
    }
    const found = hit(store.get(store.page).children, false)
    if (!found) return this.frameTitleAt(p)
    return found
  }

  private frameTitleAt(p: Point): string | null {
    const { store } = this.scene()
    return (
      store.get(store.page).children.find((id) => {
        const box = store.box(id)
        return (
          store.get(id).type === 'FRAME' &&
          contains(
            {
              x: box.x,
              y: box.y - 20 / this.zoom,
              width: Math.min(box.width, 200 / this.zoom),
              height: 20 / this.zoom,
            },
            p,
          )
        )
      }) ?? null
    )
  }

  redraw() {
    if (this.queued) return
    this.queued = true
    requestAnimationFrame(() => {
      this.queued = false
      this.paint()
    })
  }

  private paint() {
    const { width, height } = this.size
    const ratio = devicePixelRatio
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
    if (this.canvas.width !== w || this.canvas.height !== h)
      Object.assign(this.canvas, { width: w, height: h })
    const { ctx } = this
    const scene = this.scene()
    const { store } = scene
    ctx.resetTransform()
    ctx.fillStyle = this.dark ? '#1e1e1e' : '#f0f0f0'
    ctx.fillRect(0, 0, w, h)
    const { x, y } = this.bounds
    const view = new DOMMatrix().scale(ratio * this.zoom).translate(-x, -y)
    for (const id of store.get(store.page).children) draw(ctx, scene, id, view)
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.frameTitles()
    for (const id of store.selected()) this.outline(id)
  }

  private frameTitles() {
    const { store } = this.scene()
    this.ctx.font = '11px Inter, sans-serif'
    this.ctx.letterSpacing = '0px'
    this.ctx.textBaseline = 'bottom'
    for (const id of store.get(store.page).children) {
      const item = store.get(id)
      if (!item.visible || !(isFrame(item) || item.type === 'SECTION')) continue
      const box = store.box(id)
      const at = this.toScreen(box)
      if (box.width * this.zoom < 24) continue
      this.ctx.save()
      this.ctx.beginPath()
      this.ctx.rect(at.x, at.y - 24, Math.max(24, box.width * this.zoom), 24)
      this.ctx.clip()
      this.ctx.fillStyle = store.selected().includes(id)
        ? '#0d99ff'
        : this.dark
          ? '#b3b3b3'
          : '#757575'
      this.ctx.fillText(item.name, at.x, at.y - 5)
      this.ctx.restore()
    }
  }

  private outline(id: string) {
    const { store } = this.scene()
    const { width, height } = store.size(id)
    const [[a, c, e], [b, d, f]] = store.absolute(id)
    const { ctx } = this
    ctx.save()
    ctx.strokeStyle = '#0d99ff'
    ctx.lineWidth = 1.5
    ctx.beginPath()
    for (const [px, py] of [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
    ] as const) {
      const p = this.toScreen({ x: a * px + c * py + e, y: b * px + d * py + f })
      ctx.lineTo(p.x, p.y)
    }
    ctx.closePath()
    ctx.stroke()
    ctx.restore()
  }
}
