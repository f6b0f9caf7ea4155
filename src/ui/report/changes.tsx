import { Fragment, h } from 'preact'
import { limitSaid, titleOf, withUnit } from '../../report'
import type { Change } from '../../fixes/changes'
import type { Judged } from '../../fixes/grade'
import { alike } from '../../fixes/left'
import type { LeftOut } from '../../fixes/look'
import { useHere } from '../hooks/here'
import { fixStrings } from './fix-strings'

/** All that will be written, literally, layer by layer; then what is left as it is, and why. */
export function Changes({
  changes,
  left,
  adopts = '',
}: {
  changes: readonly Change[]
  left: readonly LeftOut[]
  /** What becomes of the whole cover, where it is given another shape. */
  adopts?: string
}) {
  const { locale } = useHere()
  const w = fixStrings[locale]
  return (
    <div>
      {changes.length > 0 && <p class="strong">{w.count(changes.length)}</p>}
      <ul class="preview-line" tabIndex={changes.length > 6 ? 0 : undefined}>
        {changes.map((change) => (
          <li key={change.layer}>
            <Sentence change={change} adopts={adopts} />
          </li>
        ))}
        {alike(left).map(([{ layer, name, why, detail }, ...more]) => (
          <li key={`left ${layer}`} class="muted">
            {w.left(name, more.length, why, detail)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The first few of what is planned, before it is tried. */
export function FromTo({ changes, adopts }: { changes: readonly Change[]; adopts: string }) {
  const { locale } = useHere()
  const more = changes.length - mostAtOnce
  return (
    <ul class="from-to">
      {changes.slice(0, mostAtOnce).map((change) => (
        <li key={change.layer}>
          <Sentence change={change} adopts={adopts} />
        </li>
      ))}
      {more > 0 && <li class="muted">{fixStrings[locale].more(more)}</li>}
    </ul>
  )
}
const mostAtOnce = 3

function Sentence({ change, adopts }: { change: Change; adopts: string }) {
  const { locale } = useHere()
  const w = fixStrings[locale]
  return (
    <Fragment>
      {sentencesOf(change, w, adopts).join(w.semicolon)}
      {!change.named && <span class="muted"> {w.along}</span>}
    </Fragment>
  )
}

function sentencesOf(
  { name, hidden, words = [], text, moved, scaled, done }: Change,
  w: (typeof fixStrings)['en'],
  adopts: string,
): string[] {
  return [
    // A text layer mostly has its words for a name.
    ...(hidden ? [w.hide(name, words.filter((it) => it !== name).map(shown))] : []),
    ...(text ? [w.text(shown(text.from), shown(text.to))] : []),
    ...(scaled ? [w.scaled(name, scaled)] : []),
    ...(moved && (Math.round(moved.x) || Math.round(moved.y)) ? [w.moved(name, moved.x, moved.y)] : []), // prettier-ignore
    ...done.map((it) => (it === 'adopt' ? adopts : w.done[it](name))),
  ]
}

/** Line breaks are seen as such; nothing is cut. */
const shown = (text: string): string => text.replace(/[\n\u2028]/g, ' ↵ ')

/** How safe it is, and what keeps it from being safer. */
export function GradeLine({ judged }: { judged: Judged }) {
  const { locale, pack } = useHere()
  const w = fixStrings[locale]
  const titled = (rule: string) => titleOf(rule, pack, locale)
  const reasons = judged.reasons.flatMap((reason) => {
    if (reason === 'worse') return [w.worse(judged.worse.map(titled).join(w.comma))]
    if (reason === 'not-reached' && judged.far.length)
      return judged.far.map((it) =>
        w.far(titled(it.rule), withUnit(it.measured, it.unit, locale), limitSaid(it, locale)),
      )
    return [w.reasons[reason]]
  })
  return (
    <div>
      {judged.grade !== 'hand' && <span class="strong">{w.grades[judged.grade]}</span>}
      {judged.grade === 'hand' && <span class="strong">{w.byHand}</span>}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  )
}

/** The cover before and after, small, side by side. */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  const { locale } = useHere()
  const w = fixStrings[locale]
  return (
    <div class="before-after">
      {[
        [w.before, before],
        [w.after, after],
      ].map(([label, src]) => (
        <figure key={label}>
          <img src={src} alt={label} />
          <figcaption class="muted">{label}</figcaption>
        </figure>
      ))}
    </div>
  )
}
