import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { ownKernels } from './own-kernels'

/*
 * Sums of products are most of what a net does, and the runtime's own take up to 2.4 times as long
 * as these. Addresses and sizes are in bytes, but for what is counted.
 */
interface Products {
  /** A 3×3 filter over tiles of 4×4 pixels; see `winograd.ts`. */
  f(
    picture: number,
    filters: number,
    bias: number,
    space: number,
    made: number,
    wideCount: number,
    highCount: number,
    rowCount: number,
    into: number,
    out: number,
    least: number,
  ): void
  /** Rows times a matrix in stripes, and a bias; see `pointwise.ts`. At least four rows. */
  g(
    rows: number,
    matrix: number,
    bias: number,
    made: number,
    rowCount: number,
    into: number,
    out: number,
    least: number,
  ): void
}

/** Matrices lie in stripes of so many columns. */
export const stripe = 8

/** Where in a striped matrix of `into` rows the number of one row and column lies. */
export const stripedAt = (into: number, row: number, column: number): number =>
  (Math.floor(column / stripe) * into + row) * stripe + (column % stripe)

/**
 * What a net's own filter is turned into, once, and kept in the runtime's memory for as long as
 * that is.
 */
export function turnedInto(
  shape: (filter: TensorInfo) => number[],
  fill: (from: Float32Array, to: Float32Array, filter: TensorInfo) => void,
) {
  const kept = new WeakMap<object, TensorInfo>()
  return (filter: TensorInfo, backend: BackendWasm): TensorInfo => {
    let it = kept.get(filter.dataId)
    if (!it) {
      kept.set(filter.dataId, (it = backend.makeOutput(shape(filter), 'float32')))
      fill(
        backend.typedArrayFromHeap(filter) as Float32Array,
        backend.typedArrayFromHeap(it) as Float32Array,
        filter,
      )
    }
    return it
  }
}

/** tools/wasm/products.wat, assembled. */
const assembled =
  'AGFzbQEAAAABNQVgBH9/f38AYAZ/f39/e3sAYAh/f39/f39/ewBgC39/f39/f39/f399AGAIf39/f39/f30AAggBAWUBbQIAAAMGBQABAgMEBwkCAWYAAwFnAAQKtg' +
  'wFhAIBCXtDAACAQP0TIQwgAP0AAgAhBCAAIAFqIgD9AAIAIQUgACABaiIA/QACACEGIAAgAWoiAP0AAgAhByAAIAFqIgD9AAIAIQggACABav0AAgAhCSAIIAb95QEh' +
  'CiACIAogDCAEIAb95QH95gH95AH9CwIAIAggDCAG/eYB/eUBIQQgByAMIAX95gH95QEhCyACIANqIgIgBCAL/eQB/QsCACACIANqIgIgBCAL/eUB/QsCACAHIAX95Q' +
  'EhCyALIAv95AEhBCACIANqIgIgCiAE/eQB/QsCACACIANqIgIgCiAE/eUB/QsCACACIANqIAkgB/3lASAMIAv95gH95QH9CwIAC/EBAQd7IAD9AAIAIQYgACABaiIA' +
  '/QACACEHIAAgAWoiAP0AAgAhCCAAIAFqIgD9AAIAIQkgACABaiIA/QACACEKIAAgAWr9AAIAIQsgByAI/eQBIAT95AEhDCAHIAj95QEgBP3kASEHIAkgCv3kASEIIA' +
  'kgCv3lASEJIAIgBSAGIAwgCP3kAf3kAf3rAf0LAgAgAiADaiICIAUgByAJIAn95AH95AH96wH9CwIAIAIgA2oiAiAFIAxDAACAQP0TIAj95gH95AH96wH9CwIAIAIg' +
  'A2ogBSALIAdDAAAAQf0TIAn95gH95AH95AH96wH9CwIAC90DBAV/C3sDfwJ7IARBAXQhGCAYIARqIRkDQCAGBEAgBv0AAgAhGyAG/QACECEcIAZBIGohBgtBACEJIA' +
  'AhCgNAIAEhCyAKIARqIQwgGyEQIBwhESAbIRIgHCETIBshFCAcIRUgGyEWIBwhFwNAIAv9AAIAIQ4gC/0AAhAhDyAK/QkCACENIBAgDSAO/eYB/eQBIRAgESANIA/9' +
  '5gH95AEhESAKIARq/QkCACENIBIgDSAO/eYB/eQBIRIgEyANIA/95gH95AEhEyAKIBhq/QkCACENIBQgDSAO/eYB/eQBIRQgFSANIA/95gH95AEhFSAKIBlq/QkCAC' +
  'ENIBYgDSAO/eYB/eQBIRYgFyANIA/95gH95AEhFyALQSBqIQsgCkEEaiIKIAxJDQALIAogGWohCiACIAkgBWxqIQggCCAHIBD96wH9CwIAIAggByAR/esB/QsCECAI' +
  'IAVqIQggCCAHIBL96wH9CwIAIAggByAT/esB/QsCECAIIAVqIQggCCAHIBT96wH9CwIAIAggByAV/esB/QsCECAIIAVqIQggCCAHIBb96wH9CwIAIAggByAX/esB/Q' +
  'sCECAJQQRqIgkgA0kNAAsgCyEBIAJBIGohAiAaQSBqIhogBUkNAAsL/gMBDH8gBUECdEECaiAIbCEPIAVBAnQgCWwhECAHIAhsIRUgByAJbCEWIANBwARqIRMgE0Ek' +
  'IBVsaiEUA0BBACELA0BBACEOA0AgACAOaiALQQJ0IAhsaiERIBMgDmogCyAIbGohEkEAIQ0DQCARIA8gAyANQQR0akHgABAAIBEgCGohESANQQFqIg1BBkkNAAtBAC' +
  'ENA0AgAyANQeAAbGpBECASIBUQACASQQYgFWxqIRIgDUEBaiINQQZJDQALIA5BEGoiDiAISQ0ACyALQQFqIgsgBUkNAAtBACENA0AgEyANIBVsaiABIA0gCCAJbEEC' +
  'dmxqIBQgDSAWbGogByAIIAlBAEMAAID//RMQAiANQQFqIg1BJEkNAAtBACELA0BBACEOA0AgFCAOaiALIAlsaiERQQAhDQNAIBFBBiAWbCADIA1BBHRqQeAA/QwAAA' +
  'AAAAAAAAAAAAAAAAAAQwAAgP/9ExABIBEgFmohESANQQFqIg1BBkkNAAsgBCAOaiALQQJ0IAlsaiESQQAhDQNAIAMgDUHgAGxqQRAgEiAJIAIgDmr9AAIAIAr9ExAB' +
  'IBIgEGohEiANQQFqIg1BBEkNAAsgDkEQaiIOIAlJDQALIAtBAWoiCyAFSQ0ACyAAIA9BAnRqIQAgBCAQQQJ0aiEEIAxBAWoiDCAGSQ0ACwtcAQJ/A0AgBCAIa0F8cS' +
  'EJIAlBwABLBEBBwAAhCQsgCUUEQEEEIQkgBEEEayEICyAAIAggBWxqIAEgAyAIIAZsaiAJIAUgBiACIAf9ExACIAggCWoiCCAESQ0ACws='

/** Null where the runtime does not show its memory. */
export const products = ownKernels<Products>(assembled)
