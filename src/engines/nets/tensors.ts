import { engine, env, getBackend, setBackend } from '@tensorflow/tfjs-core'
import { setThreadsCount, setWasmPaths, type BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { Parts } from '../../core/engines'
import { lazy } from '../lazy'
import { openKernels } from './kernels/kernels'
import './kernels/instead'

// The tensor library keeps one backend for the whole process; what is remembered here is its state,
// not ours.
let opening: (() => Promise<void>) | undefined

/**
 * Makes ready the one tensor runtime that every network shares: WebAssembly with SIMD, one thread.
 */
export function openTensors(parts: Parts): Promise<void> {
  opening ??= lazy(() => startBackend(parts))
  return opening()
}

/**
 * Gives the runtime's memory back; networks opened before are of no use after. The next opening
 * starts a new one.
 */
export function closeTensors(): void {
  if (!opening) return
  opening = undefined
  try {
    engine().reset()
  } catch {
    // A runtime that broke can't be asked to clear up after itself: it is dropped as it is.
    delete engine().registry.wasm
    engine().reset()
  }
}

async function startBackend(parts: Parts): Promise<void> {
  const wasm = await parts('tensors.wasm')
  const own = await parts('kernels.wasm')
  // The backend never settles when its wasm does not start, so what could go wrong is asked first.
  if (!WebAssembly.validate(wasm)) throw new Error('This machine runs no WebAssembly with SIMD')
  await WebAssembly.compile(emptyModule)
  env().set('WASM_HAS_SIMD_SUPPORT', true)
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  setThreadsCount(1)
  // An opaque origin has no URL to fetch from: the backend's own fetch is answered from memory
  // while it starts.
  const { platform } = env()
  const fetch = platform.fetch.bind(platform)
  const bytes = wasm.slice().buffer
  platform.fetch = async () => ({ ok: true, arrayBuffer: async () => bytes }) as Response
  const watch = watchInstantiation(bytes)
  try {
    setWasmPaths('memory:', true)
    const started = await Promise.race([setBackend('wasm'), watch.failed])
    if (!started || getBackend() !== 'wasm') throw new Error('The tensor backend did not start')
  } finally {
    platform.fetch = fetch
    watch.end()
  }
  await openKernels(engine().backend as BackendWasm, own)
}

/**
 * The backend has no ear for a failure of its own instantiation, as when there is no memory: it
 * would wait for ever, and the lost rejection would end a whole process in Node. So that one call
 * is listened to from outside.
 */
function watchInstantiation(bytes: ArrayBuffer) {
  const { instantiate } = WebAssembly
  let fail!: (error: unknown) => void
  const failed = new Promise<never>((_, reject) => (fail = reject))
  failed.catch(() => {})
  const listen = (source: BufferSource, imports?: WebAssembly.Imports) => {
    const made = instantiate(source, imports)
    if (source !== bytes) return made
    made.catch(fail)
    return made.catch(() => new Promise<never>(() => {}))
  }
  WebAssembly.instantiate = listen as typeof instantiate
  return { failed, end: () => void (WebAssembly.instantiate = instantiate) }
}

/** "\0asm", version 1. Compiling it fails where a content policy forbids WebAssembly. */
const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)
