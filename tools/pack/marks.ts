import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { lower } from '../onnx/lower'
import { packGraph } from '../onnx/pack'
import { readOnnx } from '../onnx/read'
import { simplify } from '../onnx/simplify'

/**
 * `npx tsx tools/pack/marks.ts FILE.onnx marks|marks-sieve` packs what tools/train-marks/train.py
 * or train-sieve.py wrote into models/.
 */
const [file, name] = process.argv.slice(2)
const packed = packGraph(simplify(lower(readOnnx(readFileSync(file)))))
writeFileSync(new URL(`../../models/${name}.net`, import.meta.url), packed)
console.log(packed.length, 'bytes,', gzipSync(packed, { level: 9 }).length, 'gzipped')
