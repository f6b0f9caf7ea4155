import type { Model } from './logistic'

/** As `openRegressions` reads them. */
export const packed = (models: readonly Model[]): Buffer => Buffer.concat(models.map(packedOne))

function packedOne({ weights, bias }: Model): Buffer {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const out = Buffer.alloc(12 + Math.ceil(weights.length / 4) * 4)
  out.writeUInt32LE(weights.length, 0)
  out.writeFloatLE(bias, 4)
  out.writeFloatLE(scale, 8)
  weights.forEach((weight, k) => out.writeInt8(Math.round(weight / scale), 12 + k))
  return out
}
