import { rings, sectors, type Fingerprint } from './fingerprint'

export interface KnownShape {
  brand: string
  print: Fingerprint
}

const cells = rings * sectors

/**
 * The known marks as bytes: one line of JSON, then for each two fields of signed bytes with their
 * scales in the JSON.
 */
export function packGallery(known: readonly KnownShape[]): Uint8Array {
  const fields = known.flatMap(({ print }) => [print.ink, print.edge])
  const scales = fields.map(
    (field) => field.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / 127,
  )
  const head = known.map(({ brand, print }, i) => [
    brand,
    ...[print.area, print.outline, scales[2 * i], scales[2 * i + 1]].map((value) =>
      Number(value.toPrecision(5)),
    ),
  ])
  const text = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const out = new Uint8Array(text.length + fields.length * cells)
  out.set(text)
  fields.forEach((field, i) => {
    const bytes = Int8Array.from(field, (value) => Math.round(value / scales[i]))
    out.set(new Uint8Array(bytes.buffer), text.length + i * cells)
  })
  return out
}

export function readGallery(bytes: Uint8Array): KnownShape[] {
  const end = bytes.indexOf(10)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as [
    string,
    number,
    number,
    number,
    number,
  ][]
  let at = end + 1
  const field = (scale: number) => {
    const values = Float32Array.from(
      new Int8Array(bytes.slice(at, (at += cells)).buffer),
      (value) => value * scale,
    )
    const length = Math.hypot(...values) || 1
    return values.map((value) => value / length)
  }
  return head.map(([brand, area, outline, ink, edge]) => ({
    brand,
    print: { ink: field(ink), edge: field(edge), area, outline },
  }))
}
