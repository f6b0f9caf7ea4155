import { fieldsIn } from '../../core/narrow/object'
import { hashText } from '../../core/hash'
import type { Pack } from '../../core/pack'
import { buildPack } from './build'
import { formVersion, packForm } from './form'
import { problemsIn } from './issues'
import { meaningless } from './meaning'
import type { Doubt, Problem } from './problem'
import { WrongPack } from './problems'
import { soundIn } from './sound'
import { packText } from './text'

/**
 * The pack that a text is. Throws `WrongPack` with all that is wrong, in the order of its lines;
 * nothing is taken from a text of which a part is wrong.
 */
export function readPack(text: string): Pack {
  const { value, faults, lineOf } = packText(text)
  const placed = ({ path, ...doubt }: Doubt): Problem => ({
    line: lineOf(path),
    field: fieldOf(path),
    ...doubt,
  })
  // What a newer form means by its fields can't be known: nothing else is worth telling.
  const version = fieldsIn(value).livecover
  if (typeof version === 'number' && version > formVersion)
    throw new WrongPack([placed({ path: ['livecover'], kind: 'newer', expected: String(formVersion), found: String(version) })]) // prettier-ignore
  const { data, error } = packForm.safeParse(value)
  const doubts = [...problemsIn(error?.issues ?? [], value), ...meaningless(soundIn(value))]
  const problems = [...faults, ...doubts.map(placed)].sort((a, b) => a.line - b.line)
  if (!data || problems.length > 0) throw new WrongPack(problems)
  // Spaces and line ends may differ: what is said is the same.
  const hash = hashText(JSON.stringify(value)).toString(16).padStart(8, '0')
  return { ...buildPack(data, hash), text: text.replace(/^\uFEFF/, '') }
}

const fieldOf = (path: Doubt['path']): string =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i > 0 ? `.${part}` : part))
    .join('')
    .slice(0, 120)
