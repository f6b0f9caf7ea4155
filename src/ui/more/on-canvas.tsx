import { Button, Text, TextboxMultiline, Toggle } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ask, hear } from '../../wall/bridge'
import { places } from '../../wall/carried'
import { Section } from '../parts/section'
import { Segments } from '../parts/segments'
import { useHere } from '../hooks/here'
import { moreWords } from './strings'
import { zonesOf } from './zones-of'

/** What is drawn and where, what is checked by itself, whose brands are one's own. */
export function OnCanvas() {
  const { locale, settings, change, may } = useHere()
  const w = moreWords[locale]
  return (
    <Section title={w.canvas}>
      {may.draw && <ZonesToggle />}
      <Toggle value={settings.live} onValueChange={(live) => change({ live })} data-field="live">
        <Text>{w.live}</Text>
      </Toggle>
      {may.draw && <Drawing />}
      <Brands />
      {may.draw && (
        <Button secondary fullWidth onClick={() => ask('clear', {})} data-do="clear-page">
          {w.clearAll}
        </Button>
      )}
    </Section>
  )
}

function ZonesToggle() {
  const { locale, pack, selection } = useHere()
  const frame = selection.frames[0]
  if (!frame) return null
  return (
    <Toggle
      data-field="zones"
      value={frame.zones}
      onValueChange={(on) =>
        ask('zones', { frame: frame.id, size: pack.size, zones: on ? zonesOf(pack, locale) : [] })
      }
    >
      <Text>{moreWords[locale].zones}</Text>
    </Toggle>
  )
}

function Drawing() {
  const { locale, settings, change } = useHere()
  const w = moreWords[locale]
  return (
    <Fragment>
      <Review />
      <div class="field">
        <span class="muted">{w.place}</span>
        <Segments
          name="place"
          label={w.place}
          options={places.map((value) => ({ value, children: w.places[value] }))}
          value={settings.place}
          onChange={(place) => change({ place })}
        />
      </div>
      <Toggle value={settings.dev} onValueChange={(dev) => change({ dev })} data-field="dev">
        <Text>{w.dev}</Text>
      </Toggle>
    </Fragment>
  )
}

function Brands() {
  const { locale, settings, change } = useHere()
  const w = moreWords[locale]
  const [value, setValue] = useState(settings.brands.join('\n'))
  return (
    <label class="field">
      <span class="muted">{w.brands}</span>
      <TextboxMultiline
        rows={2}
        grow
        value={value}
        placeholder={w.brandsHint}
        data-field="brands"
        onValueInput={setValue}
        onBlur={() =>
          change({
            brands: value
              .split('\n')
              .map((it) => it.trim().slice(0, 80))
              .filter(Boolean)
              .slice(0, 200),
          })
        }
      />
    </label>
  )
}

/** Figma itself asks the person whether we may read along. */
function Review() {
  const { locale } = useHere()
  const w = moreWords[locale]
  const [state, setState] = useState<boolean | null>(null)
  useEffect(() => hear('review', ({ enabled }) => setState(enabled)), [])
  return (
    <div>
      <Toggle
        value={state === true}
        onValueChange={(on) => on && ask('review', {})}
        data-field="review"
      >
        <Text>{w.review}</Text>
      </Toggle>
      <p class="muted" role="status">
        {state === null ? w.reviewText : state ? w.reviewOn : w.reviewOff}
      </p>
    </div>
  )
}
