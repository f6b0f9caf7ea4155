import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from 'quickjs-emscripten'
import type { Machine } from './machine'

/** What of quickjs-emscripten is there, but not in its types. */
interface Inside {
  rt: { value: number }
  ctx: { value: number }
  module: { _malloc(bytes: number): number; _free(at: number): void }
  ffi: { QTS_DupValuePointer(context: number, value: number): number }
  memory: { heapValueHandle(value: number): QuickJSHandle }
}

const word = 4
/** Bytes of QuickJS's JSRuntime that are searched for the hook. */
const runtimeBytes = 1600

/**
 * Where the hook for rejected promises lies in a runtime: two words behind the interrupt handler,
 * which is found by setting it. Must be called before any other interrupt handler is set.
 */
function hookOf({ memory }: Machine, runtime: QuickJSRuntime): number {
  const start = (runtime as unknown as Inside).rt.value
  const read = () => new Int32Array(memory.buffer, start, runtimeBytes / word).slice()
  const before = read()
  runtime.setInterruptHandler(() => false)
  const after = read()
  const changed = [...after.keys()].filter((i) => before[i] !== after[i])
  if (changed.length !== 1) throw new Error('QuickJS was built otherwise than expected')
  return start + (changed[0] + 2) * word
}

/**
 * Hears of every promise that is rejected while nobody waits for it. Answers a function that gives
 * the reasons of those that are still unheard, and forgets them; the caller disposes of them.
 */
export function rejectionsOf(
  machine: Machine,
  runtime: QuickJSRuntime,
): (vm: QuickJSContext) => QuickJSHandle[] {
  const hook = hookOf(machine, runtime)
  let unheard: { promise: bigint; reason: number; context: number }[] = []
  const { module, ffi } = machine.quickjs as unknown as Inside
  const keep = (context: number, value: bigint) => {
    const at = module._malloc(2 * word)
    new DataView(machine.memory.buffer).setBigInt64(at, value, true)
    const kept = ffi.QTS_DupValuePointer(context, at)
    module._free(at)
    return kept
  }
  const told = (context: number, promise: bigint, reason: bigint, handled: number) => {
    if (!handled) unheard.push({ promise, reason: keep(context, reason), context })
    else {
      const last = unheard.map((it) => it.promise).lastIndexOf(promise)
      unheard = unheard.filter((_, i) => i !== last)
    }
  }
  const place = machine.table.grow(1)
  machine.table.set(place, asNative(told))
  new DataView(machine.memory.buffer).setInt32(hook, place, true)
  return (vm) => {
    const found = unheard.map(({ reason }) =>
      (vm as unknown as Inside).memory.heapValueHandle(reason),
    )
    unheard = []
    return found
  }
}

/** Only functions of WebAssembly may stand in its tables: so a module that passes on what it gets. */
function asNative(
  told: (context: number, promise: bigint, reason: bigint, handled: number) => void,
) {
  const [i32, i64, func] = [0x7f, 0x7e, 0x60]
  const name = [1, 0x61]
  const module = new WebAssembly.Module(
    // prettier-ignore
    Uint8Array.from([
      0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
      1, 9, 1, func, 5, i32, i64, i64, i32, i32, 0,
      2, 7, 1, ...name, ...name, 0, 0,
      7, 5, 1, ...name, 0, 0,
    ]),
  )
  return new WebAssembly.Instance(module, { a: { a: told } }).exports.a as () => void
}
