import { fieldsIn } from '../../core/narrow/object'
import * as z from 'zod/mini'
import { levels, uploadFormats, zoneKinds, type Clause } from '../../core/pack'
import { isFact } from '../limits'
import { allRules } from '../rules'

// The plugin's policy forbids code that is made at run time.
z.config({ jitless: true })

/** The version of the form; one that is newer is not guessed at. */
export const formVersion = 1

/** No control characters, and no marks that turn the direction of what follows. */
const clean = /^[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]*$/u

const said = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(clean))
const key = () => z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const day = () => z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
const pixels = (least = 1) => z.int().check(z.gte(least), z.lte(20_000))
const translated = (most: number) =>
  z.union([said(most), z.strictObject({ zh: said(most), en: said(most) })])

/** A number like the rule's own: where that is a share, one from 0 to 1. */
const limit = (usual: number) =>
  usual > 0 && usual < 1
    ? z.number().check(z.gte(0), z.lte(1))
    : z.number().check(z.gte(0), z.lte(1e9))

function limitsOf({ id, limits }: Clause['rule']) {
  const own = Object.entries(fieldsIn(limits)).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && !isFact(id, entry[0]),
  )
  return z.strictObject(
    Object.fromEntries(own.map(([name, usual]) => [name, z.optional(limit(usual))])),
  )
}

const entry = (rule: Clause['rule']) =>
  z.strictObject({
    off: z.optional(z.boolean()),
    level: z.optional(z.enum(levels)),
    limits: z.optional(limitsOf(rule)),
    source: said(500),
    later: z.optional(
      z
        .array(z.strictObject({ from: day(), limits: limitsOf(rule), source: said(500) }))
        .check(z.maxLength(10)),
    ),
  })

/** What a field says, for whoever writes a pack in an editor that completes. */
const described = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description })
  return schema
}

export const pictureForm = z.strictObject({
  width: pixels(16),
  height: pixels(16),
  tolerance: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(1)))),
  least: z.optional(z.strictObject({ width: pixels(), height: pixels() })),
  larger: z.optional(z.boolean()),
  pixels: z.optional(z.int().check(z.gte(256), z.lte(1e9))),
  bytes: z.int().check(z.gte(1000), z.lte(1e9)),
  formats: z.array(z.enum(uploadFormats)).check(z.minLength(1), z.maxLength(6)),
  own: z.optional(
    described(
      z.array(said(60)).check(z.maxLength(40)),
      'Names that the picture may bear: any of your own, and ids of known platforms that are yours',
    ),
  ),
  source: said(500),
})

export const zoneForm = z.strictObject({
  id: key(),
  title: translated(60),
  kind: z.enum(zoneKinds),
  x: z.number().check(z.gte(0), z.lte(20_000)),
  y: z.number().check(z.gte(0), z.lte(20_000)),
  width: z.number().check(z.gt(0), z.lte(20_000)),
  height: z.number().check(z.gt(0), z.lte(20_000)),
  placement: z.optional(said(40)),
  source: said(500),
})

/** Of each rule that there is. */
export const entryForms = Object.fromEntries(
  [...allRules].map(([id, rule]) => [
    id,
    z.optional(described(entry(rule), rule.sentences.en.title)),
  ]),
)

export const phraseForm = z.strictObject({
  rule: key(),
  words: z.array(said(200)).check(z.minLength(1), z.maxLength(50)),
})

/** A pack as a file: what is read, and what docs/pack.schema.json is made from. */
export const packForm = z.strictObject({
  $schema: z.optional(z.string()),
  livecover: z.literal(formVersion),
  id: key(),
  version: said(40),
  title: translated(80),
  extends: z.optional(key()),
  picture: z.optional(
    described(
      pictureForm,
      'Judged without being named: size, weight and format refuse, with this source. Name their rules to change the level or turn them off',
    ),
  ),
  zones: z.optional(
    described(
      z.array(zoneForm).check(z.maxLength(40)),
      'Those of kind overlay, core and survive are judged without being named, as advice, with their sources',
    ),
  ),
  rules: z.strictObject(entryForms),
  smallestType: z.optional(z.number().check(z.gte(0), z.lte(1000))),
  phrases: z.optional(z.array(phraseForm).check(z.maxLength(200))),
})

export type PackForm = z.infer<typeof packForm>
export type RuleEntry = NonNullable<z.infer<ReturnType<typeof entry>>>
