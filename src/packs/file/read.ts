import { fieldsIn } from '../../core/narrow/object'
import { hashText } from '../../core/hash'
import type { Pack } from '../../core/pack'
import { buildPack } from './build'
import { formVersion, packForm } from './form'
import { problemsIn } from './issues'
import { meaningless } from './meaning'
import { WrongPack, type Doubt, type Problem } from './problems'
import { packText } from './text'

/** So many are told; the rest is seen when these are mended. */
const mostTold = 20

/**
 * The pack that a text is. Throws `WrongPack` with all that is wrong, line by line; nothing is taken
 * from a text of which a part is wrong.
 */
export function readPack(text: string): Pack {
  const { value, lineOf } = packText(text)
  const placed = ({ path, ...doubt }: Doubt): Problem => ({
    line: lineOf(path),
    field: fieldOf(path),
    ...doubt,
  })
  const refuse = (doubts: readonly Doubt[]): never => {
    throw new WrongPack(doubts.slice(0, mostTold).map(placed))
  }
  // What a newer form means by its fields can't be known: nothing else is worth telling.
  const version = fieldsIn(value).livecover
  if (typeof version === 'number' && version > formVersion)
    refuse([{ path: ['livecover'], kind: 'newer', expected: String(formVersion), found: String(version) }]) // prettier-ignore
  const parsed = packForm.safeParse(value)
  if (!parsed.success) return refuse(problemsIn(parsed.error.issues, value))
  const doubts = meaningless(parsed.data)
  if (doubts.length > 0) refuse(doubts)
  // Spaces and line ends may differ: what is said is the same.
  const hash = hashText(JSON.stringify(value)).toString(16).padStart(8, '0')
  return { ...buildPack(parsed.data, hash), text: text.replace(/^\uFEFF/, '') }
}

const fieldOf = (path: Doubt['path']): string =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i > 0 ? `.${part}` : part))
    .join('')
    .slice(0, 120)
