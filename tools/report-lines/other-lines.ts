import { z } from 'zod'
import { named, source, told } from './shapes'

export const errorLine = told(
  z.object({
    ...named,
    error: z.object({
      code: told(
        z.string(),
        '`unreadable-image`, `unsupported-format`, `not-found`, `is-a-folder`, `no-access`, `not-a-file`, `no-reading`: of the file. `part`, `out-of-memory`, `bug`: of LiveCover or the machine. More may come.',
      ),
      message: told(z.string(), 'The same in words, with a way out.'),
    }),
    source: source.optional(),
  }),
  'The line of a file that can’t be read, of `check --json` as of `look`.',
).meta({ id: 'ErrorLine' })

export const ruleEntry = told(
  z.object({
    rule: told(z.string(), 'Its id.'),
    title: z.string(),
    level: z.enum(['reject', 'downrank', 'advise']),
    provenance: z.enum(['article', 'article-no-limit', 'platform', 'ours', 'yours']),
    source: told(z.string(), 'The platform’s words; empty for rules that are ours.'),
    limits: told(z.record(z.string(), z.unknown()), 'The rule’s own.'),
  }),
  'An entry of the list that `livecover rules --format json` prints.',
).meta({ id: 'RuleEntry' })

export const explanation = told(
  z.object({
    rules: told(z.array(z.string()), 'Ids of the rules that the text is about, plainest first.'),
    near: told(z.array(z.string()), 'Three to choose from where it names none; else empty.'),
    absent: told(
      z.optional(z.array(z.string())),
      'Rules that it names instead, which the pack does not hold.',
    ),
  }),
  'What `livecover explain --json` prints.',
).meta({ id: 'Explanation' })
