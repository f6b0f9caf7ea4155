const float = new Float32Array(1)
const bits = new Uint32Array(float.buffer)

/** IEEE half precision, rounded to nearest; too big becomes the biggest, too small becomes 0. */
export function toHalf(values: Float32Array): Buffer {
  const out = new Uint16Array(values.length)
  values.forEach((value, i) => (out[i] = half(value)))
  return Buffer.from(out.buffer)
}

function half(value: number): number {
  float[0] = value
  const x = bits[0]
  const sign = (x >>> 16) & 0x8000
  const exponent = ((x >>> 23) & 255) - 127 + 15
  const mantissa = x & 0x7fffff
  if (exponent >= 31) return sign | 0x7bff
  if (exponent <= 0) {
    if (exponent < -10) return sign
    return sign | ((((mantissa | 0x800000) >> (1 - exponent)) + 0x1000) >> 13)
  }
  return (sign | (exponent << 10) | (mantissa >> 13)) + ((mantissa >> 12) & 1)
}

/** The value of each half float. */
export function fromHalf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => {
    const bits = view.getUint16(2 * i, true)
    const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023]
    const size = exponent ? (1 + fraction / 1024) * 2 ** (exponent - 15) : fraction * 2 ** -24
    return bits & 0x8000 ? -size : size
  })
}
