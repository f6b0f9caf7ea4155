import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { lower } from '../onnx/lower'
import { packGraph } from '../onnx/pack'
import { readOnnx } from '../onnx/read'
import { simplify } from '../onnx/simplify'

/**
 * `npx tsx tools/pack/covered.ts FILE.onnx` packs what tools/train-covered/train.py wrote into
 * models/face-covered.net.
 */
const packed = packGraph(simplify(lower(readOnnx(readFileSync(process.argv[2])))))
writeFileSync(new URL('../../models/face-covered.net', import.meta.url), packed)
console.log(packed.length, 'bytes,', gzipSync(packed, { level: 9 }).length, 'gzipped')
