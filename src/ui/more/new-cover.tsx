import { h } from 'preact'
import { ask } from '../../wall/bridge'
import { variants, type Variant } from '../../wall/panel-messages'
import { Section } from '../parts/section'
import { useHere } from '../session/here'
import { moreWords } from './strings'
import { zonesOf } from './zones-of'

/** The must-survive box, as guides. */
const guides = [
  { axis: 'X' as const, offset: 97 },
  { axis: 'X' as const, offset: 983 },
  { axis: 'Y' as const, offset: 176 },
  { axis: 'Y' as const, offset: 420 },
  { axis: 'Y' as const, offset: 1500 },
]

/** Templates of covers, each with its layout in small. */
export function NewCover() {
  const { locale, pack } = useHere()
  const w = moreWords[locale]
  return (
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
