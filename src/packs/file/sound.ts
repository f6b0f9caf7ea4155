import type * as z from 'zod/mini'
import { fieldsIn } from '../../core/narrow/object'
import { entryForms, packForm, phraseForm, pictureForm, zoneForm, type RuleEntry } from './form'

/** A part of a list, with its place there. */
type Placed<T> = [place: number, it: T]

/** What of a form is well formed, part by part: of that may be asked whether it can be meant. */
export interface Sound {
  id?: string
  title?: z.infer<typeof packForm.shape.title>
  extends?: string
  picture?: z.infer<typeof pictureForm>
  zones: Placed<z.infer<typeof zoneForm>>[]
  rules: [id: string, entry: RuleEntry][]
  phrases: Placed<z.infer<typeof phraseForm>>[]
  /** Fields that are there. */
  stated: ReadonlySet<string>
  /** Fields of which a part is not well formed: what follows from them can't be told. */
  broken: ReadonlySet<string>
}

export function soundIn(value: unknown): Sound {
  const form: Partial<Record<string, unknown>> = isObject(value) ? fieldsIn(value) : {}
  const { id, title, extends: base } = packForm.shape
  const rules = isObject(form.rules) ? Object.entries(form.rules) : []
  return {
    id: sound(id, form.id),
    title: sound(title, form.title),
    extends: sound(base, form.extends),
    picture: sound(pictureForm, form.picture),
    zones: placed(zoneForm, form.zones),
    rules: rules.flatMap(([rule, given]): [string, RuleEntry][] => {
      const entry = Object.hasOwn(entryForms, rule) ? sound(entryForms[rule], given) : undefined
      return entry ? [[rule, entry]] : []
    }),
    phrases: placed(phraseForm, form.phrases),
    stated: new Set(Object.keys(form)),
    broken: new Set(
      packForm.safeParse(value).error?.issues.map(({ path: [field] }) => String(field)),
    ),
  }
}

const isObject = (it: unknown): it is object =>
  typeof it === 'object' && it !== null && !Array.isArray(it)

const sound = <T>(schema: z.ZodMiniType<T>, given: unknown): T | undefined =>
  schema.safeParse(given).data

const placed = <T>(schema: z.ZodMiniType<T>, given: unknown): Placed<T>[] =>
  (Array.isArray(given) ? given : []).flatMap((it, place): Placed<T>[] => {
    const part = sound(schema, it)
    return part === undefined ? [] : [[place, part]]
  })
