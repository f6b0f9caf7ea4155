import { Text, Toggle } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import { Section } from '../parts/section'
import { Segments } from '../parts/segments'
import { useHere } from '../hooks/here'
import type { Layout } from '../../core/pack'
import type { Size } from '../../core/geometry'
import { layoutOf, sides, templatesOf, type Side } from './layouts'
import { moreWords } from './strings'
import { zonesOf } from './zones-of'

/** Templates of covers by category, each with its layout in small. */
export function NewCover() {
  const { locale, pack } = useHere()
  const w = moreWords[locale]
  const [side, setSide] = useState<Side>('left')
  const [component, setComponent] = useState(false)
  return (
    <Section id="new-cover" title={w.newCover}>
      <Segments
        name="side"
        label={w.hostSide}
        options={sides.map((value) => ({ value, children: w.sides[value] }))}
        value={side}
        onChange={setSide}
      />
      <div class="variants">
        {templatesOf(pack).map((template) => {
          const { title, ...boxes } = layoutOf(pack, template, side)
          const { name, sample } = w.templates[template]
          return (
            <button
              key={template}
              class="variant"
              data-template={template}
              onClick={() =>
                ask('template', {
                  as: component ? 'component' : 'frame',
                  size: pack.size,
                  ...boxes,
                  headline: title,
                  words: { ...w.template, name: `${w.template.name} · ${name}`, sample },
                  guides: pack.guides.map(({ axis, offset }) => ({ axis, offset })),
                  zones: zonesOf(pack, locale),
                })
              }
            >
              <Small layout={{ title, ...boxes }} size={pack.size} />
              {name}
            </button>
          )
        })}
      </div>
      <Toggle value={component} onValueChange={setComponent} data-field="component">
        <Text>{w.asComponent}</Text>
      </Toggle>
    </Section>
  )
}

/** A layout at a twenty-fourth of its size. */
function Small({ layout: { host, product, title }, size }: { layout: Layout; size: Size }) {
  const { width, height } = size
  return (
    <svg
      width={Math.round((80 * width) / height)}
      height="80"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <rect x="12" y="12" width={width - 24} height={height - 24} rx="96" class="lay-back" />
      <rect {...product} rx="72" class="lay-product" />
      <path
        d={`M${host.x} ${host.y + host.height}v${-host.height + 300}q0 -300 ${host.width / 2} -300t${host.width / 2} 300v${host.height - 300}z`}
        class="lay-host"
      />
      {[0, 1].map((line) => (
        <rect
          key={line}
          x={title.x}
          y={title.y + line * title.size * 1.3}
          width={title.width * (1 - line / 3)}
          height={title.size}
          rx="40"
          class="lay-title"
        />
      ))}
    </svg>
  )
}
