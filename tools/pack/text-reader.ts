import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { packGraph } from '../onnx/pack'
import { readOnnx } from '../onnx/read'
import { simplify } from '../onnx/simplify'

/**
 * `npx tsx tools/pack/text-reader.ts FILE.onnx` packs what training/train.py wrote into
 * models/text-reader.net: filters of one channel as half floats, since one step for all their
 * channels would be too coarse, the rest as bytes.
 */
const packed = packGraph(simplify(readOnnx(readFileSync(process.argv[2]))), (_, { dims }) =>
  dims.at(-1) === 1 ? 'f16' : 'i8',
)
writeFileSync(new URL('../../models/text-reader.net', import.meta.url), packed)
console.log(packed.length, 'bytes,', gzipSync(packed, { level: 9 }).length, 'gzipped')
