import type { Analyzer } from '../core/unseen'
import type { LookedFor } from '../core/kinds'
import { attention } from './attention'
import { background } from './background'
import { codes } from './codes'
import { faces } from './faces'
import { file } from './file'
import { inks } from './inks'
import { likeness } from './likeness'
import { marks } from './marks'
import { people } from './people'
import { person } from './person'
import { seams } from './seams'
import { sticker } from './sticker'
import { subject } from './subject'
import { text } from './text'
import { tone } from './tone'

/** Who looks for what. */
export const analyzers: { [K in LookedFor]: Analyzer<K> } = {
  attention,
  background,
  codes,
  faces,
  file,
  inks,
  likeness,
  marks,
  people,
  person,
  seams,
  sticker,
  subject,
  text,
  tone,
}
