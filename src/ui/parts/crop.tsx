import { h } from 'preact'
import type { Finding } from '../../core/finding'
import type { Size } from '../../core/geometry'
import type { Level } from '../../core/pack'
import { inkOf, outline, pathOf } from '../../report'

const WIDTH = 72
const HEIGHT = 56

interface Props {
  picture: string
  cover: Size
  finding: Finding
  level: Level
  sure: boolean
}

/**
 * What was found, cut out of the cover by the browser and outlined as on the canvas: the picture is
 * decoded once for all of them.
 */
export function Crop({ picture, cover, finding: { box, polygon }, level, sure }: Props) {
  const room = 1.35
  const scale = Math.min(
    WIDTH / Math.max(1, box.width * room),
    HEIGHT / Math.max(1, box.height * room),
    1,
  )
  const x = WIDTH / 2 - (box.x + box.width / 2) * scale
  const y = HEIGHT / 2 - (box.y + box.height / 2) * scale
  const onCrop = polygon.map(([px, py]) => [x + px * scale, y + py * scale] as const)
  return (
    <span class="crop" style={{ width: WIDTH, height: HEIGHT }}>
      <img
        src={picture}
        alt=""
        style={{
          width: cover.width * scale,
          height: cover.height * scale,
          transform: `translate(${x}px, ${y}px)`,
        }}
      />
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <path
          d={pathOf(onCrop)}
          fill="none"
          stroke={inkOf(level, sure)}
          stroke-width="1.5"
          stroke-dasharray={sure ? undefined : outline.dash.map((it) => it / 4).join(' ')}
        />
      </svg>
    </span>
  )
}
