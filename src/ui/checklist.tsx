import { Checkbox, Text } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { useHere } from './here'
import { Section } from './section'
import { moreWords } from './words-more'

/** What no picture can tell; ticked by a person, for this upload. */
export function Checklist() {
  const { locale } = useHere()
  const w = moreWords[locale]
  const [ticked, setTicked] = useState<boolean[]>([])
  return (
    <Section title={w.checklist}>
      {w.checklistItems.map((item, i) => (
        <Checkbox
          key={i}
          value={!!ticked[i]}
          onValueChange={(on) => setTicked(w.checklistItems.map((_, k) => (k === i ? on : !!ticked[k])))}
        >
          <Text>{item}</Text>
        </Checkbox>
      ))}
      <p class="muted">{w.steps}</p>
    </Section>
  )
}
