import { arabic, japanese, korean, thai } from './words-asia'
import { german, polish, turkish } from './words-northern-europe'
import { french, italian, portuguese, spanish } from './words-southern-europe'
import type { NamesByRow } from './names-by-row'

/** All of them. */
export const moreNames: readonly NamesByRow[] = [
  german, polish, turkish, italian, spanish, portuguese, french, thai, japanese, korean, arabic,
] // prettier-ignore
