/** A line of the plugin's menu. */
export interface MenuItem {
  name?: string
  command?: string
  separator?: boolean
  menu?: MenuItem[]
  parameters?: unknown[]
}
/** What the stand-in reads of a plugin's manifest.json. */
export interface Manifest {
  id?: string
  name: string
  main: string
  ui?: string
  documentAccess?: string
  editorType?: string[]
  capabilities?: string[]
  menu?: MenuItem[]
  relaunchButtons?: { command: string; name: string; multipleSelection?: boolean }[]
}
