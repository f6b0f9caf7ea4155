import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Figma's colour variables, taken from the list that @create-figma-plugin/ui copied from Figma's
 * documentation.
 */
export async function themes(): Promise<Record<'light' | 'dark', string>> {
  const entry = createRequire(import.meta.url).resolve('@create-figma-plugin/ui')
  const css = await readFile(join(dirname(entry), 'css/theme.css'), 'utf8')
  const block = (name: string) => {
    const found = new RegExp(`\\.figma-${name}\\s*{([^}]*)}`).exec(css)
    if (!found) throw new Error(`no ${name} theme in @create-figma-plugin/ui`)
    return `:root{${found[1].replace(/\s+/g, ' ')}}`
  }
  return { light: block('light'), dark: block('dark') }
}
