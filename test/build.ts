import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname

/** Tests of built things must not meet an old build: builds anew when a source is younger. */
export default function setup(): void {
  const built = ['build/cli.js', 'build/main.js', 'build/ui.js'].map((file) => join(root, file))
  const oldest = Math.min(...built.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)))
  const sources = ['src', 'models', 'tools', 'package.json'].map((path) => join(root, path))
  if (Math.max(...sources.map(youngest)) > oldest)
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
}

function youngest(path: string): number {
  const { mtimeMs } = statSync(path)
  return statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))))
    : mtimeMs
}
