import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from './folder'

/**
 * A pack of two rules that open no engine – the size, and whether a cover was used before – for
 * tests of what is done with files: a check takes a tenth of the time.
 */
export function quickPack(width = 1080, height = 1920): string {
  const path = join(newFolder(), 'quick.json')
  const rule = { level: 'reject', source: 'ours' }
  const picture = { width, height, bytes: 5_000_000, formats: ['jpeg', 'png'] }
  writeFileSync(
    path,
    JSON.stringify({
      ...{ livecover: 1, id: 'quick', version: '1', title: 'Quick' },
      picture: { ...picture, source: 'ours' },
      rules: {
        ...{ 'frame-size': rule, 'cover-reuse': rule },
        'file-weight': { off: true, source: 'ours' },
      },
    }),
  )
  return path
}
