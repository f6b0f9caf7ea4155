import type { App } from './app'
import { remove } from '../api/nodes'
import { duplicate } from '../api/person'

/**
 * Click selects, shift adds, ctrl or a double click goes deeper, dragging moves; space, middle
 * button or wheel move the canvas.
 */
export function bindMouse(app: App) {
  const { canvas } = app.view
  let space = false
  addEventListener('keydown', (event) => {
    if (event.code === 'Space' && event.target === document.body) {
      space = true
      canvas.style.cursor = 'grab'
      event.preventDefault()
    }
  })
  addEventListener('keyup', (event) => {
    if (event.code !== 'Space') return
    space = false
    canvas.style.cursor = ''
  })
  canvas.onwheel = (event) => {
    event.preventDefault()
    if (event.ctrlKey || event.metaKey)
      return app.view.zoomAt(event.offsetX, event.offsetY, Math.exp(-event.deltaY / 200))
    const { x, y } = app.view.center
    const [dx, dy] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY]
    app.view.move({ center: { x: x + dx / app.view.zoom, y: y + dy / app.view.zoom } })
  }
  const pick = (event: MouseEvent, deep: boolean) => {
    const { store } = app
    const found = app.view.pick(app.view.toPage(event.offsetX, event.offsetY), deep)
    const before = store.selected()
    if (found === null) return event.shiftKey ? undefined : store.select(store.page, [])
    if (event.shiftKey)
      store.select(
        store.page,
        before.includes(found) ? before.filter((id) => id !== found) : [...before, found],
      )
    else if (!before.includes(found) || deep) store.select(store.page, [found])
  }
  canvas.ondblclick = (event) => pick(event, true)
  canvas.onpointerdown = (event) => {
    canvas.setPointerCapture(event.pointerId)
    ;(document.activeElement as HTMLElement | null)?.blur()
    const pan = space || event.button === 1
    if (!pan) pick(event, event.ctrlKey || event.metaKey)
    follow(app, event, pan)
  }
}

function follow(app: App, down: PointerEvent, pan: boolean) {
  const { canvas } = app.view
  const { x, y } = app.view.center
  const { store } = app
  const selected = store.selected()
  const origin = store.items
  let moved = false
  canvas.onpointermove = (event) => {
    const [dx, dy] = [
      (event.clientX - down.clientX) / app.view.zoom,
      (event.clientY - down.clientY) / app.view.zoom,
    ]
    if (pan) return app.view.move({ center: { x: x - dx, y: y - dy } })
    if (!moved && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < 4) return
    if (app.settings.readOnly) return
    if (!moved) app.session.history.commit()
    moved = true
    store.replace(origin)
    for (const id of selected)
      if (!store.get(id).locked) store.shift(id, Math.round(dx), Math.round(dy))
  }
  canvas.onpointerup = canvas.onpointercancel = () => {
    canvas.onpointermove = canvas.onpointerup = canvas.onpointercancel = null
    if (moved) app.session.history.commit()
  }
}

export function bindKeys(app: App) {
  addEventListener('keydown', (event) => {
    if (/INPUT|SELECT|TEXTAREA/.test((event.target as HTMLElement).tagName)) return
    const mod = event.ctrlKey || event.metaKey
    if (mod && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      if (event.shiftKey) app.redo()
      else app.undo()
    } else if (mod && event.key.toLowerCase() === 'd') {
      event.preventDefault()
      app.act(() => {
        const made = app.store.selected().map((id) => duplicate(app.session, id))
        app.store.select(app.store.page, made)
      })
    } else if (event.shiftKey && event.code === 'Digit1')
      app.view.fit(app.store.get(app.store.page).children.map((id) => app.store.box(id)))
    else if (event.shiftKey && event.code === 'Digit2')
      app.view.fit(app.store.selected().map((id) => app.store.box(id)))
    else if (event.key === 'Escape') app.store.select(app.store.page, [])
    else if (event.key === 'Delete' || event.key === 'Backspace')
      app.act(() =>
        app.store.selected().forEach((id) => app.store.has(id) && remove(app.session, id)),
      )
  })
}
