import { getProp } from '../api/props'
import type { MenuItem } from '../manifest'
import samples from '../samples'
import type { App, Settings } from './app'
import { policies } from './csp'
import { dropPicture } from './drop'
import { el } from './el'
import { Layers } from './layers'
import { bindKeys, bindMouse } from './input'

const root = (id: string) => document.getElementById(id)!

/** Everything around the canvas: the bar, the layer list, the properties of what is selected. */
export function mountChrome(app: App) {
  const layers = new Layers(
    root('layers'),
    () => app.store,
    (id, add) => {
      const selected = app.store.selected()
      app.store.select(app.store.page, add ? [...selected, id] : [id])
    },
  )
  const update = () => {
    layers.update()
    properties(app)
    root('zoom').textContent = `${Math.round(app.view.zoom * 100)} %`
    ;(root('document') as HTMLSelectElement).value = app.settings.document
    root('undo').toggleAttribute('disabled', !app.session.history.steps)
  }
  let queued = false
  app.onChange = () => {
    if (queued) return
    queued = true
    requestAnimationFrame(() => {
      queued = false
      update()
    })
  }
  app.view.onMove = app.onChange
  bar(app)
  bindMouse(app)
  bindKeys(app)
  bindDrop(app)
  addEventListener('pointerdown', (event) => {
    if (!root('menu').contains(event.target as Node)) root('menu').removeAttribute('open')
  })
  applySettings(app, {})
  app.onChange()
}

export function applySettings(app: App, change: Partial<Settings>) {
  if (change.document !== undefined) app.open(change.document)
  Object.assign(app.settings, change)
  const { theme, csp, readOnly, document: key } = app.settings
  document.documentElement.dataset.theme = theme
  app.view.dark = theme === 'dark'
  app.view.redraw()
  app.window.retheme()
  for (const [name, value] of Object.entries({ theme, csp, document: key }))
    (root(name) as HTMLSelectElement).value = value
  ;(root('readonly') as HTMLInputElement).checked = readOnly
}

function bar(app: App) {
  const choose = (
    id: string,
    label: string,
    options: [string, string][],
    change: (value: string) => void,
  ) =>
    el(
      'select',
      {
        id,
        title: label,
        'aria-label': label,
        onchange: (e: Event) => change((e.target as HTMLSelectElement).value),
      },
      ...options.map(([value, text]) => el('option', { value }, text)),
    )
  const file = el('input', {
    type: 'file',
    accept: 'image/png,image/jpeg,image/gif',
    hidden: true,
    id: 'file',
    onchange: () => void (file.files?.[0] && dropPicture(app, file.files[0])),
  })
  const menu = el(
    'details',
    { className: 'menu', id: 'menu' },
    el('summary', {}, app.plugin ? `${app.plugin.manifest.name} ▾` : 'Plugin not built'),
    el('div', { className: 'list', role: 'menu' }, ...items(app, app.plugin?.manifest.menu ?? [])),
  )
  root('bar').append(
    el(
      'span',
      {
        className: 'brand',
        title: 'It behaves like Figma where the plugin can tell, and is not Figma.',
      },
      'Figma stand-in',
    ),
    choose(
      'document',
      'Document',
      samples.map((s) => [s.key, s.title]),
      (value) => app.open(value),
    ),
    el('button', { onclick: () => file.click() }, 'Open picture…'),
    file,
    menu,
    el('span', { className: 'space' }),
    el(
      'button',
      { id: 'undo', title: 'Undo (Ctrl+Z)', 'aria-label': 'Undo', onclick: () => app.undo() },
      '↶',
    ),
    el(
      'button',
      { id: 'redo', title: 'Redo (Ctrl+Shift+Z)', 'aria-label': 'Redo', onclick: () => app.redo() },
      '↷',
    ),
    el(
      'label',
      {},
      el('input', {
        type: 'checkbox',
        id: 'readonly',
        onchange: (e: Event) =>
          applySettings(app, { readOnly: (e.target as HTMLInputElement).checked }),
      }),
      'Read-only',
    ),
    choose(
      'csp',
      'Content security policy of the plugin window',
      Object.keys(policies).map((key) => [key, `CSP ${key}`]),
      (value) => applySettings(app, { csp: value as Settings['csp'] }),
    ),
    choose(
      'theme',
      'Theme',
      [
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      (value) => applySettings(app, { theme: value as Settings['theme'] }),
    ),
    el('button', {
      id: 'zoom',
      title: 'Fit (Shift+1)',
      onclick: () =>
        app.view.fit(app.store.get(app.store.page).children.map((id) => app.store.box(id))),
    }),
  )
}

function items(app: App, list: MenuItem[], depth = 0): HTMLElement[] {
  return list.flatMap((item) => {
    if (item.separator) return [el('hr')]
    if (item.menu)
      return [
        el('div', { className: 'heading' }, item.name ?? ''),
        ...items(app, item.menu, depth + 1),
      ]
    return [
      el(
        'button',
        {
          role: 'menuitem',
          onclick: () => {
            root('menu').removeAttribute('open')
            void app.start({ command: item.command ?? '' })
          },
        },
        item.name ?? item.command ?? '',
      ),
    ]
  })
}

function bindDrop(app: App) {
  const zone = root('stage')
  zone.ondragover = (event) => {
    event.preventDefault()
    zone.classList.add('dropping')
  }
  zone.ondragleave = () => zone.classList.remove('dropping')
  zone.ondrop = (event) => {
    event.preventDefault()
    zone.classList.remove('dropping')
    for (const file of event.dataTransfer?.files ?? []) void dropPicture(app, file)
  }
}

const round = (value: unknown) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value)

function properties(app: App) {
  const selected = app.store.selected()
  const rows: (HTMLElement | string)[] = []
  if (!selected.length)
    rows.push(
      el(
        'p',
        { className: 'quiet' },
        'Nothing selected. Click a layer; drop a PNG or JPEG onto the canvas to try your own cover.',
      ),
    )
  if (selected.length > 1) rows.push(el('p', {}, `${selected.length} layers selected`))
  if (selected.length === 1) rows.push(...one(app, selected[0]))
  root('properties').replaceChildren(...rows)
}

function one(app: App, id: string): HTMLElement[] {
  const item = app.store.get(id)
  const row = (label: string, value: string) =>
    el('div', { className: 'row' }, el('span', {}, label), el('b', {}, value))
  const get = (prop: string) => round(getProp(app.session, id, prop))
  const rows: HTMLElement[] = [
    el('h2', {}, item.name),
    row('Kind', item.type.toLowerCase()),
    row('Position', `${get('x')}, ${get('y')}`),
    row('Size', `${get('width')} × ${get('height')}`),
    row('Opacity', `${Math.round(item.opacity * 100)} %`),
  ]
  if (item.text)
    rows.push(
      row(
        'Text',
        `${String(typeof getProp(app.session, id, 'fontSize') === 'number' ? get('fontSize') : 'mixed')} px`,
      ),
    )
  const flip = (prop: 'visible' | 'locked', label: string) =>
    el(
      'label',
      { className: 'row' },
      el('span', {}, label),
      el('input', {
        type: 'checkbox',
        checked: item[prop],
        onchange: () => app.act(() => app.store.edit(id, { [prop]: !app.store.get(id)[prop] })),
      }),
    )
  rows.push(flip('visible', 'Visible'), flip('locked', 'Locked'))
  const buttons = Object.entries(item.relaunch)
  if (buttons.length) rows.push(el('h3', {}, 'Plugin'))
  for (const [command, text] of buttons) {
    const name =
      app.plugin?.manifest.relaunchButtons?.find((b) => b.command === command)?.name ?? command
    rows.push(
      el(
        'button',
        {
          className: 'relaunch',
          'data-command': command,
          onclick: () => void app.start({ command }),
        },
        name,
      ),
      el('p', { className: 'quiet' }, text),
    )
  }
  return rows
}
