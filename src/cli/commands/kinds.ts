import type { Kind } from '../../core/evidence'
import { isLookKind, kindsOf, lookKinds } from '../../library/kinds'
import { BadUsage } from '../errors'
import { usage } from '../usage'

/** The kinds to look at for `--only`; all when none is named. Throws `BadUsage`. */
export function kindsFor(names: readonly string[] = lookKinds): Kind[] {
  const unknown = names.find((name) => !isLookKind(name))
  if (unknown !== undefined)
    throw new BadUsage({
      zh: usage.zh.noneOf('--only', lookKinds.join(', '), unknown),
      en: usage.en.noneOf('--only', lookKinds.join(', '), unknown),
    })
  return kindsOf(names.filter(isLookKind))
}

/** The names of the masks that `--masks` writes for these kinds. */
export const masksFor = (wanted: readonly Kind[]): Kind[] =>
  (['text', 'person', 'subject'] as const).filter((kind) => wanted.includes(kind))
