import { h } from 'preact'
import { levels } from '../../core/pack'
import { Fold } from '../parts/fold'
import { useHere } from '../hooks/here'

/** What a check looks for, by what is at stake: told before any look, so in no colour of a finding. */
export function LooksFor() {
  const { t, pack, locale } = useHere()
  return (
    <section class="looks-for" aria-label={t.looksFor}>
      <Fold title={t.looksForRules(pack.clauses.length)}>
        <dl>
          {levels.map((level) => {
            const rules = pack.clauses.filter((clause) => clause.level === level)
            return (
              <div key={level}>
                <dt>
                  {t.levels[level]} <span class="muted">{rules.length}</span>
                </dt>
                <dd class="muted">
                  {rules.map(({ rule }) => rule.sentences[locale].title).join(' · ')}
                </dd>
              </div>
            )
          })}
        </dl>
      </Fold>
    </section>
  )
}
