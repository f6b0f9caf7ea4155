import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Report } from '../../core/report'
import { packs } from '../../packs'
import { entryOf, lostEntry, packName, type Entry } from '../../report'
import { split } from '../session/sort'
import type { PastCheck } from './storage'
import type { KeptPacks } from './kept-packs'
import { pageStrings } from './strings'

/** What an earlier check's pack is called: a file of one's own by its id, as its words may be gone. */
export function packCalled({ id, version, hash }: Report['pack'], locale: Locale): string {
  const known = hash === undefined && packs.find((it) => it.id === id)
  return known ? known.title[locale] : `${id} ${version}`
}

/**
 * Earlier checks as a report tells them, each in the words of the pack that it was made by, and the
 * names of these packs. Where there are several, each cover says by which it was checked.
 */
export async function pastEntries(
  checks: readonly PastCheck[],
  kept: Pick<KeptPacks, 'of'>,
  locale: Locale,
): Promise<{ entries: Entry[]; packs: string }> {
  const opened = new Map<string, Promise<Pack | null>>()
  const packOf = ({ pack }: Report) => {
    const key = JSON.stringify(pack)
    // Where the storage fails, the report goes on without its words.
    const asked = opened.get(key) ?? kept.of(pack).catch(() => null)
    opened.set(key, asked)
    return asked
  }
  const told = await Promise.all(checks.map(async (it) => ({ it, pack: await packOf(it.report) })))
  const named = ({ it, pack }: (typeof told)[number]) =>
    pack ? packName(pack, locale) : packCalled(it.report.pack, locale)
  const names = [...new Set(told.map(named))]
  const entries = told.map((one) => {
    const { it, pack } = one
    const name = names.length > 1 ? `${it.name} · ${named(one)}` : it.name
    if (!pack || !judges(pack, it.report)) return lostEntry(name, pageStrings[locale].packGone)
    const ignored = split(it).ignored.map(({ verdict, ignore }) => ({
      verdict,
      reason: ignore.reason,
    }))
    return entryOf({ report: it.report, picture: it.picture, ignored }, pack, locale, name)
  })
  return { entries, packs: names.join(locale === 'zh' ? '、' : ', ') }
}

/** A later version of a pack may have let go of a rule. */
const judges = ({ clauses }: Pack, { verdicts }: Report): boolean =>
  verdicts.every(({ rule }) => clauses.some((it) => it.rule.id === rule))
