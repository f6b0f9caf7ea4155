import type { Item } from '../doc/item'
import type { Store } from '../doc/store'
import { el } from './el'

const signs: Partial<Record<Item['type'], string>> = {
  FRAME: '⌗',
  GROUP: '⬚',
  TEXT: 'T',
  RECTANGLE: '▭',
  ELLIPSE: '◯',
  LINE: '╱',
  VECTOR: '✎',
  STAR: '☆',
  POLYGON: '△',
  COMPONENT: '❖',
  COMPONENT_SET: '❖',
  BOOLEAN_OPERATION: '◐',
  SLICE: '✂',
  TEXT_PATH: 'T',
  INSTANCE: '◇',
  SECTION: '▤',
}

/** The list at the left: topmost first, as in Figma. */
export class Layers {
  /** What somebody has folded or unfolded by hand; the rest follows the rule below. */
  private readonly byHand = new Map<string, boolean>()
  private last = ''

  constructor(
    private readonly root: HTMLElement,
    private readonly store: () => Store,
    private readonly pick: (id: string, add: boolean) => void,
  ) {}

  update() {
    const store = this.store()
    const selected = new Set(store.selected())
    const rows: HTMLElement[] = []
    const crowded = store.get(store.page).children.length > 4
    const unfolded = new Set([...selected].flatMap((id) => store.ancestors(id).map((up) => up.id)))
    const add = (id: string, depth: number) => {
      const item = store.get(id)
      const folded = this.byHand.get(id) ?? !(unfolded.has(id) || (!depth && !crowded))
      const fold =
        item.children.length > 0 &&
        el(
          'span',
          { className: 'fold', onclick: (e: Event) => this.fold(e, id, !folded) },
          folded ? '▸' : '▾',
        )
      rows.push(
        el(
          'div',
          {
            className: `layer${selected.has(id) ? ' selected' : ''}${item.visible ? '' : ' hidden'}`,
            role: 'treeitem',
            'aria-selected': String(selected.has(id)),
            'data-id': id,
            title: item.name,
            style: `padding-left:${8 + depth * 14}px`,
            onclick: (e: MouseEvent) => this.pick(id, e.shiftKey),
          },
          fold || el('span', { className: 'fold' }),
          el('span', { className: 'sign' }, signs[item.type] ?? '·'),
          el('span', { className: 'name' }, item.name),
          item.locked && el('span', { className: 'lock', title: 'locked' }, '🔒︎'),
        ),
      )
      if (!folded) for (const child of [...item.children].reverse()) add(child, depth + 1)
    }
    for (const id of [...store.get(store.page).children].reverse()) add(id, 0)
    const html = rows.map((row) => row.outerHTML).join('')
    if (html === this.last) return
    this.last = html
    this.root.replaceChildren(...rows)
  }

  private fold(event: Event, id: string, folded: boolean) {
    event.stopPropagation()
    this.byHand.set(id, folded)
    this.update()
  }
}
