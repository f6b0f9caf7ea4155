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
