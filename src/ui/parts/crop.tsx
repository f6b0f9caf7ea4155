import { h } from 'preact'
import type { Box, Size } from '../../core/geometry'

const WIDTH = 72
const HEIGHT = 56

/** The place on the cover, cut out by the browser: the picture is decoded once for all of them. */
export function Crop({ picture, cover, box }: { picture: string; cover: Size; box: Box }) {
  const room = 1.35
  const scale = Math.min(
    WIDTH / Math.max(1, box.width * room),
    HEIGHT / Math.max(1, box.height * room),
    1,
  )
  const x = WIDTH / 2 - (box.x + box.width / 2) * scale
  const y = HEIGHT / 2 - (box.y + box.height / 2) * scale
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
      <i
        style={{
          left: x + box.x * scale - 1,
          top: y + box.y * scale - 1,
          width: box.width * scale + 2,
          height: box.height * scale + 2,
        }}
      />
    </span>
  )
}
