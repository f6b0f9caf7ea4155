import { h } from 'preact'
import { useHere } from '../hooks/here'
import { Segments } from '../parts/segments'

export type By = 'cover' | 'cause'

/** How several covers are listed: one row each, or one row a cause. */
export function ByCoverOrCause({
  covers,
  by,
  onChange,
}: {
  covers: number
  by: By
  onChange: (by: By) => void
}) {
  const { t } = useHere()
  return (
    <Segments
      name="by"
      label={t.results(covers)}
      options={[
        { value: 'cover', children: t.byCover },
        { value: 'cause', children: t.byCause },
      ]}
      value={by}
      onChange={onChange}
    />
  )
}
