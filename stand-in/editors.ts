import type { Manifest } from './manifest'
import type { Switches } from './switches'

/** Why Figma would not start this plugin here; null where it does. */
export function whyNotHere(manifest: Manifest, { editor, access }: Switches): string | null {
  if (access === 'view') return 'You need permission to edit this file to run plugins'
  if (!(manifest.editorType ?? ['figma']).includes(editor))
    return editor === 'dev'
      ? 'This plugin is not compatible to run in dev handoff panel'
      : `This plugin is not available in ${editor}`
  if (editor === 'dev' && !manifest.capabilities?.some((it) => it === 'inspect'))
    return 'This plugin is not compatible to run in dev handoff panel'
  return null
}

/** What may be written in Dev Mode. */
const inDevMode = ['setData', 'setRelaunch', 'commitUndo', 'triggerUndo']
/** What a Buzz file, which has one page of assets, has no place for. */
const notInBuzz = ['PAGE', 'SECTION']

/** Why a write is refused here; null where it is not. `name` is the operation's. */
export function whyNotWrite(
  name: string,
  args: unknown[],
  readOnly: boolean,
  { editor, refusal }: Switches,
): string | null {
  const where = `in ${name === 'set' ? `set_${String(args[1])}` : name}`
  if (readOnly)
    return refusal === 'known'
      ? `${where}: Cannot write: you do not have permission to edit this file`
      : `${where}: The document did not accept this operation (17)`
  if (editor === 'dev' && !inDevMode.includes(name)) return `${where}: Not available in Dev Mode`
  if (editor === 'buzz' && name === 'create' && notInBuzz.includes(args[0] as string))
    return `${where}: Not available in Figma Buzz`
  return null
}
