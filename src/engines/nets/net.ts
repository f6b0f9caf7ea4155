import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import {
  engine,
  keep,
  reshape,
  tensor as newTensor,
  tidy,
  type Tensor,
} from '@tensorflow/tfjs-core'
import { unpackGraph, type Graph, type NetNode } from './format'
import type { Manner } from './operator'
import { operators } from './operators'
import { asImage, asPlain, dimsOf, image, isNumbers, plainShape, type Value } from './value'

/** Numbers in rows: a picture's shape is `[batch, height, width, channels]`. */
export interface Shaped {
  data: Float32Array
  shape: readonly number[]
}

/** What a net is given: numbers, or who writes them, all of them, into the place that they take. */
export interface Given {
  data: Float32Array | ((place: Float32Array) => void)
  shape: readonly number[]
}

/** A network ready to run; the tensor runtime must be open. */
export interface Net {
  /**
   * Takes what each input is to be, answers what each output came to, with the channels last where
   * there are four axes.
   */
  run(...inputs: Given[]): Shaped[]
}

export function openNet(packed: Uint8Array, manner: Manner = { floats: false }): Net {
  const graph = unpackGraph(packed)
  const constants = constantsOf(graph)
  const dying = lastUses(graph)
  return {
    run: (...inputs) => {
      const answers: Shaped[] = []
      // Whatever is made on the way is freed, when something goes wrong too.
      tidy(() => {
        const fed = inputs.map(fedWith)
        for (const made of run({ graph, constants, dying, manner }, fed))
          answers.push({ data: made.dataSync<'float32'>(), shape: made.shape })
      })
      return answers
    },
  }
}

/** Written in place, a picture needs no copy outside the runtime's memory. */
function fedWith({ data, shape }: Given): Tensor {
  if (data instanceof Float32Array) return newTensor(data, [...shape])
  const backend = engine().backend as BackendWasm
  const made = backend.makeOutput([...shape], 'float32')
  // A tensor first: what is known to the runtime is freed when the picture can't be written.
  const tensor = engine().makeTensorFromTensorInfo(made)
  data(backend.typedArrayFromHeap(made) as Float32Array)
  return tensor
}

function constantsOf({ weights, numbers }: Graph): Map<string, Value> {
  const constants = new Map<string, Value>()
  for (const [name, { dims, data }] of weights)
    constants.set(name, plainShape(keep(newTensor(data, dims))))
  for (const [name, list] of Object.entries(numbers))
    constants.set(name, { numbers: list, dims: [list.length] })
  return constants
}

interface Opened {
  graph: Graph
  /** By name; a few hundred, so that no run copies them. */
  constants: ReadonlyMap<string, Value>
  /** For each node, the values that nobody needs after it. */
  dying: string[][]
  manner: Manner
}

function run({ graph, constants, dying, manner }: Opened, fed: Tensor[]): Tensor[] {
  const { nodes, inputs, outputs } = graph
  const values = new Map<string, Value>()
  const valueOf = (name: string): Value => (values.get(name) ?? constants.get(name))!
  inputs.forEach((name, i) =>
    values.set(name, fed[i].rank === 4 ? image(fed[i]) : plainShape(fed[i])),
  )
  nodes.forEach((node, i) => {
    const made = perform(node, node.in.map(valueOf), manner)
    node.out.forEach((name, j) => values.set(name, made[j]))
    for (const name of dying[i]) {
      const value = values.get(name)
      if (value && !isNumbers(value)) value.tensor.dispose()
      values.delete(name)
    }
  })
  return outputs.map((name) => {
    const value = valueOf(name)
    return dimsOf(value).length === 4 ? asImage(value) : asPlain(value)
  })
}

/** Another tensor of the same numbers, with a life of its own. The runtime's `clone` copies them. */
const another = (it: Tensor): Tensor => reshape(it, it.shape)

function perform(node: NetNode, given: Value[], manner: Manner): Value[] {
  const operator = operators[node.op]
  if (!operator) throw new Error(`The net needs ${node.op}, which nobody has written`)
  let made: Value[] = []
  // The inner tidy frees what an operator made on its way; only what it answers lives on, as a
  // tensor of its own.
  tidy(() => {
    const answer = operator(given, node.attributes, manner)
    made = (Array.isArray(answer) ? answer : [answer]).map((value) =>
      isNumbers(value) ||
      !given.some((input) => input && 'tensor' in input && input.tensor === value.tensor)
        ? value
        : { ...value, tensor: another(value.tensor) },
    )
    return made.flatMap((value) => (isNumbers(value) ? [] : [value.tensor]))
  })
  return made
}

function lastUses({ nodes, inputs, outputs }: Graph): string[][] {
  const needed = new Set(outputs)
  const own = new Set([...inputs, ...nodes.flatMap((node) => node.out)])
  const dying: string[][] = []
  for (let i = nodes.length - 1; i >= 0; i--) {
    const touched = new Set([...nodes[i].in, ...nodes[i].out])
    dying[i] = [...touched].filter((name) => own.has(name) && !needed.has(name))
    for (const name of touched) needed.add(name)
  }
  return dying
}
