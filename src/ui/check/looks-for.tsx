import { h } from 'preact'
import { levels } from '../../core/pack'
import { useHere } from '../session/here'
import { Badge } from '../parts/badge'

/** What a check looks for, by what is at stake; the marks are those of the list to come. */
export function LooksFor() {
  const { t, pack, locale } = useHere()
  return (
    <section class="looks-for" aria-label={t.looksFor}>
      <h2 class="muted">{t.looksFor}</h2>
      <ul>
        {levels.map((level) => {
          const rules = pack.clauses.filter((clause) => clause.level === level)
          return (
            <li key={level}>
              <Badge level={level} outcome="fail" number={rules.length} />
              <div class="grow">
                <b>{t.levels[level]}</b>
                <p class="muted">
                  {rules.map(({ rule }) => rule.sentences[locale].title).join(' · ')}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
