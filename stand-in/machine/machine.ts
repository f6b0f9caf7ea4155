import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  RELEASE_SYNC,
  type QuickJSWASMModule,
} from 'quickjs-emscripten'
import { tableName } from './wasm'

/** QuickJS, with what is needed to hear of rejected promises. */
export interface Machine {
  quickjs: QuickJSWASMModule
  memory: WebAssembly.Memory
  /** QuickJS's functions by number. */
  table: WebAssembly.Table
}

/** Starts QuickJS from its WebAssembly, prepared by `withTable`. */
export async function openMachine(wasm: WebAssembly.Module): Promise<Machine> {
  let memory: WebAssembly.Memory | undefined
  let table: WebAssembly.Table | undefined
  const instantiateWasm = (
    imports: WebAssembly.Imports,
    ready: (instance: WebAssembly.Instance) => void,
  ) => {
    const instance = new WebAssembly.Instance(wasm, imports)
    memory = Object.values(imports)
      .flatMap((module) => Object.values(module))
      .find((it) => it instanceof WebAssembly.Memory)
    table = instance.exports[tableName] as WebAssembly.Table
    ready(instance)
    return instance.exports
  }
  const variant = newVariant(RELEASE_SYNC, { emscriptenModule: { instantiateWasm } })
  const quickjs = await newQuickJSWASMModuleFromVariant(variant)
  if (!memory || !table) throw new Error('QuickJS was built otherwise than expected')
  return { quickjs, memory, table }
}
