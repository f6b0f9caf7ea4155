import { join, text, u16, u32 } from './bytes'

/** A JPEG segment with its marker and length. */
export const segment = (marker: number, ...bodies: Uint8Array[]) => {
  const body = join(...bodies)
  return Uint8Array.from([0xff, marker, ...u16(body.length + 2), ...body])
}

/** By name: where the camera stood, and what it looked at. */
const gpsTags: Record<string, number> = {
  latitude: 2,
  longitude: 4,
  destLatitude: 20,
  destLongitude: 22,
}

interface Exif {
  gps?: Record<string, number[][]>
  orientation?: number
  little?: boolean
  /** Where the directory after the first lies. */
  next?: number
}

/** EXIF's TIFF structure: one directory, and one of GPS with fractions. */
export function exif({ gps, orientation, little = true, next = 0 }: Exif): Uint8Array {
  const a = (value: number) => u16(value, little)
  const b = (value: number) => u32(value, little)
  const entries: number[][] = []
  if (orientation !== undefined)
    entries.push([...a(0x112), ...a(3), ...b(1), ...a(orientation), 0, 0])
  const gpsAt = 8 + 2 + (entries.length + (gps ? 1 : 0)) * 12 + 4
  if (gps) entries.push([...a(0x8825), ...a(4), ...b(1), ...b(gpsAt)])
  const out = [
    ...text(little ? 'II' : 'MM'),
    ...a(42),
    ...b(8),
    ...a(entries.length),
    ...entries.flat(),
    ...b(next),
  ]
  if (!gps) return Uint8Array.from(out)

  const tags = Object.entries(gps).map(([name, fractions]) => ({
    tag: gpsTags[name],
    fractions,
  }))
  let data = gpsAt + 2 + tags.length * 12 + 4
  out.push(...a(tags.length))
  for (const { tag, fractions } of tags) {
    out.push(...a(tag), ...a(5), ...b(fractions.length), ...b(data))
    data += fractions.length * 8
  }
  out.push(
    ...b(0),
    ...tags.flatMap(({ fractions }) =>
      fractions.flatMap(([top, bottom]) => [...b(top), ...b(bottom)]),
    ),
  )
  return Uint8Array.from(out)
}
