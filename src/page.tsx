import '!@create-figma-plugin/ui/css/base.css'
import '!@create-figma-plugin/ui/css/theme.css'
import { h, render } from 'preact'
import '!./ui/panel.css'
import '!./ui/page/screens/page.css'
import { PageApp } from './ui/page/screens/app'
import { openPage } from './ui/page/open-page'
import { pageStrings } from './ui/page/strings'
import { browserLocale } from './ui/strings'

/**
 * The door to the page: one file that opens by double-click, for who has neither Figma nor a
 * terminal.
 */
function part(id: string): HTMLElement {
  const it = document.getElementById(id)
  if (!it) throw new Error(`The page lacks ${id}`)
  return it
}
const root = part('create-figma-plugin')
const theme = matchMedia('(prefers-color-scheme: dark)')
const paint = () => {
  document.body.className = theme.matches ? 'figma-dark' : 'figma-light'
}

async function begin(): Promise<void> {
  paint()
  theme.addEventListener('change', paint)
  if (typeof WebAssembly === 'undefined') {
    part('too-old').textContent = pageStrings[browserLocale()].noWasm
    return
  }
  const page = await openPage()
  part('too-old').remove()
  render(<PageApp page={page} />, root)
}

// The parts lie behind this script: before they are read nothing could be looked at.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => void begin())
else void begin()
