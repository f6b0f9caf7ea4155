import type { Session } from './session'

const limit = 100 * 1024
const utf8 = (text: string) => new TextEncoder().encode(text).length

/** Figma keeps at most 100 kB in one entry: the plugin's id, the key and the value together. */
export function setData(
  { store, pluginId }: Session,
  id: string,
  space: string | null,
  key: string,
  value: unknown,
) {
  const where = space === null ? 'setPluginData' : 'setSharedPluginData'
  if (typeof key !== 'string')
    throw new Error(
      `in ${where}: Expected "key" to have type string but got type ${typeof key} instead`,
    )
  if (typeof value !== 'string')
    throw new Error(
      `in ${where}: Expected "value" to have type string but got type ${typeof value} instead`,
    )
  if (space !== null && !/^[A-Za-z0-9_.]{3,}$/.test(space))
    throw new Error(`in ${where}: The namespace must be at least 3 alphanumeric characters`)
  if (utf8(space ?? pluginId) + utf8(key) + utf8(value) > limit)
    throw new Error(`in ${where}: Total entry size cannot exceed 100 kB`)
  const pluginData = { ...store.get(id).pluginData, [full(space, key)]: value }
  if (value === '') delete pluginData[full(space, key)]
  store.edit(id, { pluginData })
}

export const getData = ({ store }: Session, id: string, space: string | null, key: string) =>
  store.get(id).pluginData[full(space, key)] ?? ''

export const dataKeys = ({ store }: Session, id: string, space: string | null) =>
  Object.keys(store.get(id).pluginData)
    .filter((key) => key.startsWith(full(space, '')))
    .map((key) => key.slice(full(space, '').length))

const full = (space: string | null, key: string) =>
  `${space === null ? 'own' : `shared:${space}`}/${key}`

/** Every command must be one of the manifest's relaunch buttons; text may have 1000 characters. */
export function setRelaunch(
  { store }: Session,
  id: string,
  data: Record<string, string>,
  commands: string[],
) {
  for (const [command, text] of Object.entries(data)) {
    if (!commands.includes(command))
      throw new Error(
        `in setRelaunchData: Cannot find command "${command}" in relaunchButtons field of manifest`,
      )
    if (typeof text !== 'string' || text.length > 1000)
      throw new Error('in setRelaunchData: Description must be a string of at most 1000 characters')
  }
  store.edit(id, { relaunch: { ...data } })
}
