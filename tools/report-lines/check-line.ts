import { z } from 'zod'
import { box, named, polygon, size, timings, told } from './shapes'

const place = told(
  box.extend({
    polygon,
    label: told(z.string().optional(), 'A datum to show beside it: a word read, a number.'),
    words: told(z.string().optional(), 'All letters that were hit.'),
    form: told(
      z.string().optional(),
      'Of a price, a countdown or a name: the way of writing by which it was found, one of [these](#ways-of-writing). More may come.',
    ),
    layer: told(z.string().optional(), 'Of a Figma document: the layer that it stands in.'),
    layers: told(z.array(z.string()).optional(), 'All layers, where there are several.'),
    doubtful: told(
      z.literal(true).optional(),
      'A person must look here, though the verdict fails for other places.',
    ),
  }),
  'A place that a verdict is about: the upright box, and the outline of what was hit.',
).meta({ id: 'Place' })

const verdict = told(
  z.object({
    rule: told(z.string(), 'Its id, as in [the rules](rules.md).'),
    level: told(
      z.enum(['reject', 'downrank', 'advise']),
      'What a failure costs: the upload, traffic, or nothing.',
    ),
    provenance: told(
      z.enum(['article', 'article-no-limit', 'platform', 'ours', 'yours']),
      'Who set the limit: an article about the platform; that article without a number, so that the number is ours; the platform’s own pages; we; you, by a pack file.',
    ),
    since: told(
      z.string().optional(),
      'The day from which the limit holds, where the platform has named one.',
    ),
    outcome: told(
      z.enum(['pass', 'fail', 'incomplete', 'inapplicable']),
      '`incomplete`: a person must look. `inapplicable`: the rule has nothing to judge here.',
    ),
    measured: told(z.number().optional(), 'Where a number exists.'),
    limit: told(z.number().optional(), 'What it is held against.'),
    unit: told(
      z
        .enum(['share', 'px', 'bytes', 'count', 'bits', 'variance', 'distance', 'probability'])
        .optional(),
      'Of `measured` and `limit`.',
    ),
    bound: told(z.enum(['max', 'min']).optional(), 'Whether `limit` is the most or the least.'),
    distance: told(z.number().optional(), '`limit` less `measured`.'),
    confidence: told(
      z.enum(['exact', 'measured', 'estimated']),
      'Known from the bytes; from pixels by arithmetic; from a model.',
    ),
    message: told(z.string(), 'What was found, in the language that was asked for.'),
    fix: told(z.string().optional(), 'What to do about it.'),
    why: told(z.string().optional(), 'Why it is `incomplete`.'),
    facts: told(
      z.record(z.string(), z.unknown()),
      'The rule’s own figures. They differ from rule to rule, and more may come.',
    ),
    boxes: told(z.array(place), 'Where.'),
  }),
  'What one rule says.',
).meta({ id: 'Verdict' })

export const checkLine = told(
  z.object({
    ...named,
    ...size,
    bytes: told(z.number().int(), 'Of the file.'),
    pack: told(
      z.object({
        id: z.string(),
        version: z.string(),
        hash: told(z.string().optional(), 'Of a pack that was given as a file.'),
      }),
      'The rules and limits that it was held against.',
    ),
    verdict: told(
      z.enum(['ready', 'rejected', 'incomplete']),
      '`rejected`: a rule of level `reject` fails. `incomplete`: none does, but one could not be judged.',
    ),
    verdicts: told(z.array(verdict), 'Every rule of the pack, in its order.'),
    signals: told(
      z.object({
        ocrKeywords: told(z.array(z.string()), 'Words read that name what is sold.'),
        saturation: told(z.number().nullable(), 'Mean, 0…1.'),
        faceSharpness: told(z.number().nullable(), 'Of the clearest face.'),
      }),
      'What the platform is said to read from the picture for its first traffic; null: not seen.',
    ),
    timings,
    inputs: told(
      z.string().optional(),
      'Hash of all that the line depends on: by it `--resume` knows that it may be repeated. Missing where something was not looked at, or other covers were compared.',
    ),
  }),
  'A line of `livecover check --json`, and what `check` of the library answers.',
).meta({ id: 'CheckLine' })
