import { Fragment, h } from 'preact'
import { useHere } from '../hooks/here'
import type { View } from '../hooks/views'

/** The rooms one may go to, the one where one is marked. */
export function Tabs<V extends View>({
  views,
  names,
}: {
  views: readonly V[]
  names: Record<V, string>
}) {
  const { view, go } = useHere()
  return (
    <Fragment>
      {views.map((it) => (
        <button
          key={it}
          class="tab"
          data-view={it}
          aria-current={view === it ? 'page' : undefined}
          onClick={() => go(it)}
        >
          {names[it]}
        </button>
      ))}
    </Fragment>
  )
}
