import { Button, Text, TextboxMultiline, Toggle } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask, hear } from '../../wall/bridge'
import type { Pack } from '../../core/pack'
import { roles } from '../../core/scene'
import type { Locale } from '../../core/locale'
import { places, variants, type Variant } from '../../wall/panel-messages'
import { ColdStart } from '../report/cold-start'
import { useHere } from '../session/here'
import { Rejection } from '../report/rejection'
import { Section } from '../parts/section'
import { Segments } from '../parts/segments'
import { moreWords } from './strings'

/** The must-survive box, as guides. */
const guides = [
  { axis: 'X' as const, offset: 97 },
  { axis: 'X' as const, offset: 983 },
  { axis: 'Y' as const, offset: 176 },
  { axis: 'Y' as const, offset: 420 },
  { axis: 'Y' as const, offset: 1500 },
]

/**
 * Everything that is not part of one check: templates, roles, settings, and what comes after the
 * upload.
 */
export function MoreView() {
  const { locale, pack, selection, settings, change, part } = useHere()
  const w = moreWords[locale]
  const top = useRef<HTMLElement>(null)
  const frame = selection.frames[0]
  useEffect(() => {
    const section = part && top.current?.querySelector<HTMLElement>(`#${part}`)
    if (!section) return
    section.scrollIntoView()
    section.querySelector<HTMLElement>('button, textarea')?.focus()
  }, [part])

  return (
    <main class="screen sections" ref={top}>
      <Section id="new-cover" title={w.newCover}>
        <div class="variants">
          {variants.map((variant) => (
            <button
              key={variant}
              class="variant"
              onClick={() =>
                ask('template', {
                  variant,
                  words: w.template,
                  guides,
                  zones: zonesOf(pack, locale),
                })
              }
            >
              <Layout variant={variant} />
              {w.variants[variant]}
            </button>
          ))}
        </div>
      </Section>

      <Section title={w.roles}>
        <p class="muted">
          {selection.layers.length
            ? selection.layers.length === 1
              ? selection.layers[0].name
              : w.roleOf(selection.layers.length)
            : w.rolesNone}
        </p>
        {selection.layers.length > 0 && (
          <div class="chips" role="group" aria-label={w.roles}>
            {[null, ...roles].map((role) => (
              <button
                key={role ?? 'none'}
                class="choice"
                aria-pressed={selection.layers.every((it) => it.role === role)}
                onClick={() => ask('role', { layers: selection.layers.map(({ id }) => id), role })}
              >
                {w.role[role ?? 'none']}
              </button>
            ))}
          </div>
        )}
        <p class="muted">{w.rolesText}</p>
      </Section>

      <Section title={w.canvas}>
        {frame && (
          <Toggle
            value={frame.zones}
            onValueChange={(on) =>
              ask('zones', {
                frame: frame.id,
                zones: on ? zonesOf(pack, locale) : [],
              })
            }
          >
            <Text>{w.zones}</Text>
          </Toggle>
        )}
        <Toggle value={settings.live} onValueChange={(live) => change({ live })}>
          <Text>{w.live}</Text>
        </Toggle>
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
        <Toggle value={settings.dev} onValueChange={(dev) => change({ dev })}>
          <Text>{w.dev}</Text>
        </Toggle>
        <Brands />
        <Button secondary fullWidth onClick={() => ask('clear', {})}>
          {w.clearAll}
        </Button>
      </Section>

      <Rejection />
      <ColdStart />
    </main>
  )
}

/** What is drawn over a cover; crops are for the preview. */
const zonesOf = (pack: Pack, locale: Locale) =>
  pack.zones
    .filter(({ kind }) => kind !== 'crop')
    .map(({ title, kind, box: { x, y, width, height } }) => ({
      title: title[locale],
      kind,
      box: { x, y, width, height },
    }))

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
      <Toggle value={state === true} onValueChange={(on) => on && ask('review', {})}>
        <Text>{w.review}</Text>
      </Toggle>
      <p class="muted" role="status">
        {state === null ? w.reviewText : state ? w.reviewOn : w.reviewOff}
      </p>
    </div>
  )
}

function Layout({ variant }: { variant: Variant }) {
  const host = { 'host-left': 5, 'host-right': 21, product: null, 'title-top': 13 }[variant]
  return (
    <svg width="45" height="80" viewBox="0 0 45 80" aria-hidden="true">
      <rect x=".5" y=".5" width="44" height="79" rx="4" class="lay-back" />
      <rect x="6" y="10" width="33" height="54" rx="3" class="lay-product" />
      {host !== null && (
        <path
          d={`M${host} 66V${variant === 'title-top' ? 42 : 36}q0 -11 9.5 -11t9.5 11V66z`}
          class="lay-host"
        />
      )}
      <rect
        x="9"
        y={variant === 'title-top' ? 18 : 46}
        width="27"
        height="4"
        rx="2"
        class="lay-title"
      />
    </svg>
  )
}
