/** What the page hands into QuickJS; the only way out of it. */
export interface Host {
  op(name: string, json: string): string | undefined
  /** Starts something that answers later through `Inlet.settle`. */
  start(name: string, call: number, json: string, bytes: ArrayBuffer[]): void
  /** Tells the page; needs no answer. */
  tell(name: string, json: string, bytes: ArrayBuffer[]): void
  addImage(bytes: ArrayBuffer): string
  timer(id: number, ms: number): void
  log(level: string, text: string): void
  html(text: string): void
}

/** How the page calls into QuickJS. */
export interface Inlet {
  timer(id: number): void
  settle(call: number, ok: boolean, json: string, bytes: ArrayBuffer[]): void
  message(json: string, bytes: ArrayBuffer[]): void
  event(name: string, json: string): void
}

export interface Config {
  command: string
  pluginId: string
  dynamicPage: boolean
  editorType: string
  mode: string
  textReview: boolean
  capabilities: string[]
}
