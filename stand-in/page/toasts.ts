import type { Note } from '../runner'
import { el } from './el'

type Gone = 'timeout' | 'dismiss' | 'action_button_click'

/**
 * `figma.notify`: a dark bar at the bottom, one below the other, until time, a click or the plugin
 * takes it away.
 */
export class Toasts {
  private pressed = 0
  stay = false
  private readonly shown = new Map<
    number,
    { box: HTMLElement; timer: ReturnType<typeof setTimeout> | undefined }
  >()
  onPress: (id: number) => void = () => {}
  onGone: (id: number, why: Gone) => void = () => {}

  private readonly waiting: Note[] = []

  constructor(
    private readonly root: HTMLElement,
    /** One after another, or all at once. */
    private readonly oneByOne: () => boolean,
  ) {}

  /** A bar; where they queue, when those before it are gone. */
  show(note: Note) {
    if (this.oneByOne() && this.shown.size) this.waiting.push(note)
    else this.put(note)
  }

  private put({ id, message, error, timeout, button }: Note) {
    const press = button && el('button', { onclick: () => this.press(id) }, button)
    const close = el(
      'button',
      { className: 'close', 'aria-label': 'Dismiss', onclick: () => this.hide(id, 'dismiss') },
      '×',
    )
    const box = el(
      'div',
      { className: error ? 'toast error' : 'toast', role: 'status' },
      el('span', {}, message),
      press,
      close,
    )
    const timer =
      Number.isFinite(timeout) && !this.stay
        ? setTimeout(() => this.hide(id, 'timeout'), timeout)
        : undefined
    this.shown.set(id, { box, timer })
    this.root.append(box)
  }

  hide(id: number, why: Gone) {
    const queued = this.waiting.findIndex((note) => note.id === id)
    if (queued >= 0) this.waiting.splice(queued, 1)
    const toast = this.shown.get(id)
    if (!toast) return queued >= 0 ? this.onGone(id, why) : undefined
    clearTimeout(toast.timer)
    toast.box.remove()
    this.shown.delete(id)
    const next = this.shown.size ? undefined : this.waiting.shift()
    if (next) this.put(next)
    this.onGone(id, why)
  }

  private press(id: number) {
    this.pressed = id
    this.onPress(id)
  }

  /** As at first. */
  clear() {
    for (const { box, timer } of this.shown.values()) {
      clearTimeout(timer)
      box.remove()
    }
    this.shown.clear()
    this.waiting.length = 0
    this.stay = false
  }

  /** The plugin may keep the bar by returning false from the action. */
  cancel(id: number) {
    this.hide(id, this.pressed === id ? 'action_button_click' : 'dismiss')
  }
}
