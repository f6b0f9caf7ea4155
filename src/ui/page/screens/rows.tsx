import { Fragment, h } from 'preact'
import { useRef } from 'preact/hooks'
import { Row } from '../../check/cover-rows'
import { useHere } from '../../hooks/here'
import { roam } from '../../parts/roam'
import type { Shown } from './shown'
import { sentenceOf } from '../sentence'
import type { Item } from '../item'
import { pageStrings } from '../strings'

/** Pictures as rows: those with a verdict open. */
export function Rows({
  items,
  shown,
  open,
}: {
  items: readonly Item[]
  shown: Shown
  open: (id: string) => void
}) {
  const list = useRef<HTMLUListElement>(null)
  const id = shown && shown !== 'all' ? shown.id : null
  return (
    <ul class="covers" ref={list} onKeyDown={(event) => roam(event, list.current, '.cover-row')}>
      {items.map((item) =>
        item.result ? (
          <li key={item.id}>
            <button
              class="cover-row"
              aria-current={item.id === id ? 'true' : undefined}
              onClick={() => open(item.id)}
            >
              <Row result={item.result} />
            </button>
          </li>
        ) : (
          <li key={item.id} class="cover-line">
            <Waiting item={item} />
          </li>
        ),
      )}
    </ul>
  )
}

function Waiting({ item: { name, at, lost } }: { item: Item }) {
  const { locale, pack } = useHere()
  const w = pageStrings[locale]
  return (
    <Fragment>
      <span class={`thumb ${at === 'looking' ? 'busy' : ''}`} />
      <span class="grow">
        <b class="ellipsis">{name}</b>
        {lost ? (
          <Fragment>
            <span class="chip">{w.lost}</span>
            <span class="muted">{sentenceOf(lost, locale, pack.size)}</span>
          </Fragment>
        ) : (
          <span class="muted">{at === 'looking' ? w.looking : w.waiting}</span>
        )}
      </span>
    </Fragment>
  )
}
