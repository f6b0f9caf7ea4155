import { fileURLToPath } from 'node:url'
import { npm } from '../tools/npm'
import { isFresh } from '../tools/freshness'

/** Tests of built things must not meet an old build: builds anew what its sources no longer give. */
export default function setup(): void {
  if (isFresh()) return
  npm(['run', '--silent', 'build'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  })
}
