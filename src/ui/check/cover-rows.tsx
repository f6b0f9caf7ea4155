import { Fragment, h } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useHere } from '../hooks/here'
import { roam } from '../parts/roam'
import { headlineOf } from '../session/sort'
import type { Result } from '../session/stage'
import { causesOf } from './causes-of'

/**
 * Covers as rows that open. The one that is selected on the canvas is marked, and comes into sight
 * with its selection.
 */
export function CoverRows({
  results,
  from,
  open,
}: {
  results: readonly Result[]
  /** The cover that one comes back from. */
  from: string | null
  open: (frame: string) => void
}) {
  const { selection } = useHere()
  const list = useRef<HTMLUListElement>(null)
  const selected = selection.frames.length === 1 ? selection.frames[0].id : null
  useLayoutEffect(() => {
    const at = results.findIndex(({ frame }) => frame.id === from)
    list.current?.querySelectorAll<HTMLElement>('.cover-row')[at]?.focus()
  }, [from])
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <ul class="covers" ref={list} onKeyDown={(event) => roam(event, list.current, '.cover-row')}>
      {results.map((result) => (
        <li key={result.frame.id}>
          <button
            class="cover-row"
            aria-current={result.frame.id === selected ? 'true' : undefined}
            onClick={() => open(result.frame.id)}
          >
            <Row result={result} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Covers that are done while others are still looked at: to be read, not to be opened. */
export function CoverLines({ results }: { results: readonly Result[] }) {
  return (
    <ul class="covers">
      {results.map((result) => (
        <li key={result.frame.id} class="cover-line">
          <Row result={result} />
        </li>
      ))}
    </ul>
  )
}

/** A cover in a line: its picture, its verdict, and why. */
export function Row({ result }: { result: Result }) {
  const { t, pack, locale } = useHere()
  // There may be hundreds, of which one changes.
  const { headline, words, causes } = useMemo(() => {
    const { told, more } = causesOf(result, pack, locale)
    const causes = [...told, ...(more ? [`+${more}`] : [])].join(' · ')
    return { ...headlineOf(result, locale), causes }
  }, [result, pack, locale])
  return (
    <Fragment>
      <img class="thumb" src={result.thumb} alt="" />
      <span class="grow">
        <b class="ellipsis">{result.frame.name}</b>
        <span class={`chip ${headline}`}>{words}</span>
        <span class="muted two-lines">{result.old ? t.old[result.old] : causes}</span>
      </span>
    </Fragment>
  )
}
