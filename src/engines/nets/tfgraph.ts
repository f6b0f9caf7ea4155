import { GraphModel } from '@tensorflow/tfjs-converter'
import { tensor, type io } from '@tensorflow/tfjs-core'

/** A TensorFlow graph that is ready to run. */
export interface TfGraph {
  /**
   * Runs the graph on one picture, row by row with the channels last; returns its outputs, in the
   * order in which they were packed.
   */
  run(
    input: Float32Array,
    shape: readonly [height: number, width: number, channels: number],
  ): Float32Array[]
  close(): void
}

/** How such a file begins: the graph, how its weights lie, and the names of its outputs. */
interface Packed {
  topology: object
  weights: io.WeightsManifestEntry[]
  outputs: string[]
}

/** Opens a file that `tools/pack/face-models.ts` wrote. The tensor runtime must be open. */
export function openGraph(bytes: Uint8Array): TfGraph {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { topology, weights, outputs } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, 4 + length)),
  ) as Packed
  const model = new GraphModel({
    load: () => ({
      modelTopology: topology,
      weightSpecs: weights,
      weightData: bytes.slice(4 + length).buffer,
    }),
  })
  // With a synchronous handler the model is there when `load` returns.
  model.load()
  return {
    run(input, shape) {
      const picture = tensor(input, [1, ...shape])
      const answers = [model.execute(picture, outputs)].flat()
      const values = answers.map((answer) => answer.dataSync<'float32'>())
      for (const answer of answers) answer.dispose()
      picture.dispose()
      return values
    },
    close: () => model.dispose(),
  }
}
