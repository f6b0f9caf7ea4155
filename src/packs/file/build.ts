import { scaledBox, type Size } from '../../core/geometry'
import type { Translated } from '../../core/locale'
import { levels, type Clause, type Facts, type Pack, type Zone } from '../../core/pack'
import { platformNamed } from '../../language/names/own-names'
import { findPlatforms } from '../../language/names/platforms'
import { builtIn } from '../built-in'
import { clausesOf } from './clauses'
import type { PackForm } from './form'
import { layoutsAt } from './scaled'

/** Rules that are told beside a preview. */
const viewed = [...new Set(builtIn.flatMap(({ viewing }) => viewing.rules))]

/** A form that holds nothing meaningless, as a pack. What it says is `yours`, the rest its base's. */
export function buildPack(form: PackForm, hash: string): Pack {
  const base = builtIn.find(({ id }) => id === form.extends)
  const facts = factsOf(form, base)
  const first = base ?? builtIn[0]
  const clauses = clausesOf(form, facts, base)
  const has = (id: string) => clauses.some(({ rule }) => rule.id === id)
  const layouts = layoutsAt(facts.size, first)
  const phrases = [...(form.phrases ?? []), ...(base?.phrases ?? [])]
  return {
    ...facts,
    id: form.id,
    version: form.version,
    hash,
    title: translated(form.title),
    clauses,
    viewing: {
      rules: viewed.filter(has),
      smallestType: form.smallestType ?? base?.viewing.smallestType ?? 0,
    },
    ...layouts,
    guides: form.zones || !base ? guidesOf(facts.zones) : layouts.guides,
    ...sellingOf(form, base),
    common: (base?.common ?? gravest(clauses)).filter(has),
    phrases: phrases.filter(({ rule }) => has(rule)),
  }
}

/** Of a platform that nobody knows yet: what it refuses for comes first, each in its file's order. */
const gravest = (clauses: readonly Clause[]): string[] =>
  levels.flatMap((level) => clauses.filter((it) => it.level === level).map(({ rule }) => rule.id))

/** What its sellers do holds where a file changes rules alone, and by its title is of the platform. */
function sellingOf(form: PackForm, base: Pack | undefined): Pick<Pack, 'selling'> {
  const title = Object.values(translated(form.title)).join('\n').toLowerCase()
  const isOfIt = base?.selling?.names.some((name) => title.includes(name.toLowerCase()))
  return isOfIt && !form.picture && !form.zones ? { selling: base?.selling } : {}
}

const translated = (it: string | Translated<string>): Translated<string> =>
  typeof it === 'string' ? { zh: it, en: it } : it

function factsOf({ title, picture, zones }: PackForm, base: Pack | undefined): Facts {
  if (!picture) {
    if (!base) throw new Error('a pack without a base tells its picture')
    const { size, shape, weight, formats, sources } = base
    const own = [...base.own, ...ownNamesIn(title).filter((it) => isTaken(it, base.own))]
    return { size, shape, weight, formats, own, sources, zones: zones?.map(zoneOf) ?? base.zones }
  }
  const size: Size = { width: picture.width, height: picture.height }
  const { tolerance = 0, larger = false, least = size, pixels, source } = picture
  return {
    size,
    shape: { tolerance, larger, least, ...(pixels !== undefined && { pixels }) },
    weight: picture.bytes,
    formats: picture.formats,
    own: [
      ...(picture.own?.map((name) => platformNamed(name) ?? name) ?? base?.own ?? []),
      ...ownNamesIn(title),
    ],
    zones: zones?.map(zoneOf) ?? (base ? scaledZones(base, size) : []),
    sources: { size: source, weight: source, formats: source, own: source },
  }
}

/** A platform's title has its name in it; a known platform is only its own where the file says so. */
const ownNamesIn = (title: PackForm['title']): string[] =>
  Object.values(translated(title))
    .flatMap((it) => it.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [])
    .filter((word, i, all) => all.indexOf(word) === i && platformNamed(word) === undefined)

/** Whether a word that stands alone is taken for another platform's name by likeness. */
const isTaken = (word: string, own: readonly string[]) => findPlatforms(word, own).length > 0

const zoneOf = ({
  x,
  y,
  width,
  height,
  title,
  ...zone
}: NonNullable<PackForm['zones']>[number]) => ({
  ...zone,
  title: translated(title),
  box: { x, y, width, height },
})

const scaledZones = ({ zones, size: from }: Pack, to: Size): Zone[] =>
  zones.map((zone) => ({ ...zone, box: scaledBox(zone.box, from, to) }))

/** The edges of what must be seen everywhere. */
function guidesOf(zones: readonly Zone[]): Pack['guides'] {
  return zones
    .filter(({ kind }) => kind === 'core' || kind === 'survive')
    .slice(0, 4)
    .flatMap(({ box: { x, y, width, height } }) => [
      { axis: 'X' as const, offset: x },
      { axis: 'X' as const, offset: x + width },
      { axis: 'Y' as const, offset: y },
      { axis: 'Y' as const, offset: y + height },
    ])
}
