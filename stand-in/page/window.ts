import { policies, sandboxFlags, type Policy } from './csp'
import { el } from './el'

export interface Look {
  theme: 'light' | 'dark'
  css: string
  fonts: string
}

/**
 * The plugin's window: an iframe of opaque origin that starts as a small data: document and is then
 * written into, as Figma must do with interfaces over 2 MB.
 */
export class PluginWindow {
  private frame: HTMLIFrameElement | null = null
  private box: HTMLElement | null = null
  private waiting: unknown[] | null = null
  private width = 300
  onMessage: (message: unknown) => void = () => {}
  onClose: () => void = () => {}

  constructor(
    private readonly root: HTMLElement,
    private readonly look: () => Look,
    private readonly policy: () => Policy,
  ) {
    addEventListener('message', (event) => {
      if (!this.frame || event.source !== this.frame.contentWindow) return
      const data = event.data as { pluginMessage?: unknown; standInReady?: true } | null
      // Told by the document itself: written while the small one is still loading, it may have no
      // load of its own.
      if (data?.standInReady) this.ready()
      if (data && typeof data === 'object' && 'pluginMessage' in data)
        this.onMessage(data.pluginMessage)
    })
  }

  open(html: string, options: Record<string, unknown>, name: string) {
    this.close()
    this.waiting = []
    const title = el('span', { className: 'title' }, String(options.title ?? name))
    const close = el(
      'button',
      {
        className: 'icon',
        title: 'Close',
        'aria-label': 'Close plugin',
        onclick: () => this.onClose(),
      },
      '×',
    )
    const bar = el('div', { className: 'bar' }, title, close)
    const frame = el('iframe', { id: 'plugin', title: name, sandbox: sandboxFlags })
    this.box = el(
      'div',
      { className: 'plugin-window', hidden: options.visible === false },
      bar,
      frame,
    )
    this.frame = frame
    this.resize(Number(options.width ?? 300), Number(options.height ?? 200))
    this.drag(bar)
    const at = options.position as { x: number; y: number } | undefined
    this.place(at?.x ?? innerWidth - 260 - this.width, at?.y ?? 64)
    frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(bootstrap(policies[this.policy()]))}`
    frame.onload = () => {
      frame.onload = () => this.ready()
      frame.contentWindow!.postMessage(
        {
          standInHtml: dressed(
            html,
            options.themeColors === true ? this.look() : null,
            this.look().fonts,
          ),
        },
        '*',
      )
    }
    this.root.append(this.box)
  }

  /** Messages wait until the interface has loaded. */
  post(message: unknown) {
    if (this.waiting) this.waiting.push(message)
    else this.frame?.contentWindow?.postMessage({ pluginMessage: message }, '*')
  }

  private ready() {
    const queue = this.waiting ?? []
    this.waiting = null
    for (const message of queue) this.post(message)
  }

  retheme() {
    const { theme, css } = this.look()
    this.frame?.contentWindow?.postMessage({ standInTheme: { theme, css } }, '*')
  }

  show(shown: boolean) {
    if (this.box) this.box.hidden = !shown
  }

  resize(width: number, height: number) {
    this.width = width
    if (this.frame) Object.assign(this.frame.style, { width: `${width}px`, height: `${height}px` })
  }

  place(x: number, y: number) {
    if (!this.box) return
    const left = Math.min(Math.max(0, x), Math.max(0, innerWidth - this.width))
    const top = Math.min(Math.max(0, y), Math.max(0, innerHeight - 40))
    Object.assign(this.box.style, { left: `${left}px`, top: `${top}px` })
  }

  close() {
    this.box?.remove()
    this.box = this.frame = this.waiting = null
  }

  private drag(bar: HTMLElement) {
    bar.onpointerdown = (event) => {
      if ((event.target as HTMLElement).tagName === 'BUTTON') return
      const from = this.box!.getBoundingClientRect()
      bar.setPointerCapture(event.pointerId)
      bar.onpointermove = (move) =>
        this.place(from.x + move.clientX - event.clientX, from.y + move.clientY - event.clientY)
      bar.onpointerup = () => void (bar.onpointermove = null)
    }
  }
}

const script = (body: string) => `<script>${body}</script>`

const bootstrap = (csp: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${csp}"></head><body>` +
  script(
    'onmessage=e=>{if(!e.data||!e.data.standInHtml)return;onmessage=null;document.open();document.write(e.data.standInHtml);document.close()}',
  ) +
  '</body></html>'

const ready = `parent.postMessage({standInReady:true},'*')`

const retheme = `addEventListener('message',e=>{const t=e.data&&e.data.standInTheme;const s=document.getElementById('figma-style');if(!t||!s)return;e.stopImmediatePropagation();s.textContent=t.css;document.documentElement.className='figma-'+t.theme})`

/** Figma puts its colours and its font before the plugin's own html. */
function dressed(html: string, look: Look | null, fonts: string): string {
  const style = look ? `<style id="figma-style">${look.css}</style>` : ''
  return `<!doctype html><html${look ? ` class="figma-${look.theme}"` : ''}><head><meta charset="utf-8"><style>${fonts}</style>${style}${script(retheme)}</head><body>${html}${script(ready)}</body></html>`
}
