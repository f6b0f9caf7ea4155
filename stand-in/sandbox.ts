import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten'
import type { Machine } from './machine/machine'
import { rejectionsOf } from './machine/rejections'
import type { Config } from './vm/host'

export interface Outside {
  op(name: string, args: unknown[]): unknown
  start(name: string, call: number, json: string, bytes: ArrayBuffer[]): void
  tell(name: string, json: string, bytes: ArrayBuffer[]): void
  addImage(bytes: Uint8Array): string
  html(text: string): void
  log(level: string, text: string): void
  /** A throw that nobody in the plugin caught. */
  failed(message: string): void
}

export interface Program {
  boot: string
  main: string
  html?: string
  config: Config
}

/** Not documented by Figma; enough for a big plugin, small enough to notice a leak. */
const memoryLimit = 768 << 20
const stackLimit = 1 << 20
/** A window of megabytes is not carried in and out: inside, this stands for it. */
const longWindow = '<!-- the window of the plugin -->'
/** A plugin that never lets go would freeze Figma; here it is stopped and told. */
const patience = 30_000

/**
 * The plugin's main thread: real QuickJS with nothing in it but what Figma documents. The same in
 * the page and in Node.
 */
export function openSandbox(machine: Machine, program: Program, out: Outside) {
  const runtime = machine.quickjs.newRuntime()
  const unheard = rejectionsOf(machine, runtime)
  runtime.setMemoryLimit(memoryLimit)
  runtime.setMaxStackSize(stackLimit)
  let deadline = Infinity
  runtime.setInterruptHandler(() => Date.now() > deadline)
  const vm = runtime.newContext()
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let closed = false
  let depth = 0

  const complain = (handle: QuickJSHandle, what: string) => {
    const error = handle.consume(
      (h) => vm.dump(h) as { name?: string; message?: string; stack?: string } | string,
    )
    out.failed(
      typeof error === 'object'
        ? `${what}: ${error.name}: ${error.message}\n${error.stack ?? ''}`
        : `${what}: ${String(error)}`,
    )
  }
  const take = (
    result: ReturnType<QuickJSContext['evalCode']>,
    what: string,
  ): QuickJSHandle | null => {
    if (!result.error) return result.value
    complain(result.error, what)
    return null
  }
  const inside = <T>(work: () => T): T => {
    if (depth++ === 0) deadline = Date.now() + patience
    try {
      const result = work()
      if (depth === 1) settleJobs()
      return result
    } finally {
      if (--depth === 0) deadline = Infinity
    }
  }
  const settleJobs = () => {
    const jobs = runtime.executePendingJobs()
    if (jobs.error) complain(jobs.error, 'promise')
    for (const reason of unheard(vm)) complain(reason, 'Uncaught (in promise)')
  }
  const buffers = (list: ArrayBuffer[]) => {
    const made = vm.newArray()
    list.forEach((bytes, i) => vm.newArrayBuffer(bytes).consume((h) => vm.setProp(made, i, h)))
    return made
  }
  const bytesOf = (handle: QuickJSHandle): ArrayBuffer =>
    vm.getArrayBuffer(handle).consume((view) => view.value.slice().buffer)
  const readBuffers = (handle: QuickJSHandle | undefined): ArrayBuffer[] => {
    if (!handle) return []
    const count = vm.getProp(handle, 'length').consume((h) => vm.getNumber(h))
    return Array.from({ length: count }, (_, i) => vm.getProp(handle, i).consume(bytesOf))
  }
  const str = (handle: QuickJSHandle) => vm.getString(handle)
  const num = (handle: QuickJSHandle) => vm.getNumber(handle)

  const host = vm.newObject()
  /** Only a handle may be returned: whatever else a callback returns by chance is dropped. */
  const give = (name: string, f: (...args: QuickJSHandle[]) => unknown) =>
    vm
      .newFunction(name, (...args) => {
        const result = f(...args)
        return result && typeof result === 'object' && 'dispose' in result
          ? (result as QuickJSHandle)
          : undefined
      })
      .consume((h) => vm.setProp(host, name, h))
  give('op', (name, json) => {
    const answer = out.op(str(name), JSON.parse(str(json)) as unknown[])
    return answer === undefined ? vm.undefined : vm.newString(JSON.stringify(answer))
  })
  give('start', (name, call, json, bytes) =>
    out.start(str(name), num(call), str(json), readBuffers(bytes)),
  )
  give('tell', (name, json, bytes) => out.tell(str(name), str(json), readBuffers(bytes)))
  give('addImage', (bytes) => vm.newString(out.addImage(new Uint8Array(bytesOf(bytes)))))
  give('html', (text) => out.html(str(text).replace(longWindow, () => program.html ?? '')))
  give('log', (level, text) => out.log(str(level), str(text)))
  give('timer', (id, ms) => {
    const timer = num(id)
    const handle = setTimeout(() => {
      timers.delete(handle)
      call('timer', timer)
    }, num(ms))
    timers.add(handle)
  })

  let inlet: QuickJSHandle | null = null
  const call = (name: string, ...args: (string | number | boolean | ArrayBuffer[])[]) => {
    if (closed || !inlet) return
    inside(() => {
      const handles = args.map((a) =>
        typeof a === 'string'
          ? vm.newString(a)
          : typeof a === 'number'
            ? vm.newNumber(a)
            : typeof a === 'boolean'
              ? a
                ? vm.true
                : vm.false
              : buffers(a),
      )
      const f = vm.getProp(inlet!, name)
      take(vm.callFunction(f, vm.undefined, ...handles), name)?.dispose()
      f.dispose()
      handles.filter((h) => h !== vm.true && h !== vm.false).forEach((h) => h.dispose())
    })
  }

  return {
    /** Evaluates the plugin, then tells it which command was chosen. */
    run(event: unknown) {
      inside(() => {
        const bundle = take(
          vm.evalCode(`(() => {${program.boot}\nreturn host.boot})()`, 'figma.js'),
          'the stand-in',
        )!
        const config = take(vm.evalCode(`(${JSON.stringify(program.config)})`), 'config')!
        inlet = take(vm.callFunction(bundle, vm.undefined, host, config), 'the stand-in')
        bundle.dispose()
        config.dispose()
        if (program.html !== undefined)
          vm.newString(program.html.length > 1_000_000 ? longWindow : program.html).consume((h) =>
            vm.setProp(vm.global, '__html__', h),
          )
        take(vm.evalCode(program.main, 'main.js'), 'main.js')?.dispose()
      })
      call('event', 'run', JSON.stringify(event))
    },
    settle: (id: number, ok: boolean, json: string, bytes: ArrayBuffer[] = []) =>
      call('settle', id, ok, json, bytes),
    message: (json: string, bytes: ArrayBuffer[]) => call('message', json, bytes),
    event: (name: string, value: unknown = null) => call('event', name, JSON.stringify(value)),
    /** For tests of the stand-in: evaluates a piece of code as the plugin would. */
    evaluate(code: string): unknown {
      return inside(() => {
        const value = take(vm.evalCode(code, 'test.js'), 'test')
        return value?.consume((h) => vm.dump(h) as unknown)
      })
    },
    close() {
      if (closed) return
      closed = true
      timers.forEach(clearTimeout)
      // never freed by hand: QuickJS aborts on any handle that the plugin still holds, and its
      // memory goes with the machine
    },
  }
}
