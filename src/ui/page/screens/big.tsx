import { Fragment, h } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Box } from '../../../core/geometry'
import { annotate, inkOf, outline, pathOf } from '../../../report'
import { useEscape } from '../../hooks/use-escape'
import { useHere } from '../../hooks/here'
import { split } from '../../session/sort'
import type { Result } from '../../session/stage'
import { pageStrings } from '../strings'

/**
 * The whole cover with what was found on it, outlined and numbered as in the list. `lit`: the place
 * that was asked for. On a small screen it comes up for that alone, and goes by a touch.
 */
export function Big({
  result,
  lit,
  unlight,
}: {
  result: Result
  lit: Box | null
  unlight: () => void
}) {
  const { pack, locale } = useHere()
  const w = pageStrings[locale]
  const { width, height } = result.report.cover
  const notes = useMemo(() => {
    const ignored = split(result).ignored.map(({ verdict }) => verdict)
    return annotate(result.report, pack, locale, ignored)
  }, [result, pack, locale])
  useEscape(lit && unlight)
  const size = Math.max(width, height) / 48
  return (
    <section aria-label={w.picture} class={`big ${lit ? 'lit' : ''}`} onClick={unlight}>
      <span class="big-picture" style={{ aspectRatio: `${width} / ${height}` }}>
        <img src={result.picture} alt="" />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {notes.flatMap(({ number, level, places }) =>
            places.map(({ polygon, box, sure }, i) => (
              <Fragment key={`${number} ${i}`}>
                <path
                  d={pathOf(polygon)}
                  fill="none"
                  stroke={inkOf(level, sure)}
                  stroke-dasharray={sure ? undefined : outline.dash.join(' ')}
                />
                <Disc
                  at={cornerOf(box, size)}
                  size={size}
                  number={number}
                  ink={inkOf(level, sure)}
                />
              </Fragment>
            )),
          )}
          {lit && <rect class="lit-place" {...lit} />}
        </svg>
      </span>
    </section>
  )
}

/** Beside the first letters, not over them, but never outside the cover. */
const cornerOf = ({ x, y }: Box, size: number) => ({
  x: Math.max(size, x - 0.7 * size),
  y: Math.max(size, y - 0.7 * size),
})

const Disc = ({
  at: { x, y },
  size,
  number,
  ink,
}: {
  at: { x: number; y: number }
  size: number
  number: number
  ink: string
}) => (
  <Fragment>
    <circle cx={x} cy={y} r={size} fill={ink} />
    <text x={x} y={y} font-size={size * 1.3}>
      {number}
    </text>
  </Fragment>
)
