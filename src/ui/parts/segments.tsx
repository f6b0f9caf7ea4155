import { SegmentedControl } from '@create-figma-plugin/ui'
import { h } from 'preact'

/**
 * One of a few, as Figma draws it: one group for the keyboard (its arrows move in it) and with a
 * name for who can't see it.
 */
export function Segments<T extends string>({
  name,
  label,
  options,
  value,
  onChange,
}: {
  name: string
  label: string
  options: { value: T; children: string }[]
  value: T
  onChange: (value: T) => void
}) {
  return (
    <div role="radiogroup" aria-label={label}>
      <SegmentedControl
        {...{ name }}
        options={options}
        value={value}
        onValueChange={(it) => {
          const chosen = options.find((one) => one.value === it)
          if (chosen) onChange(chosen.value)
        }}
      />
    </div>
  )
}
