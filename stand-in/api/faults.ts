import type { Fault, Switches } from '../switches'

/** Which switch makes a call fail, and what Figma says then. */
const failing: Record<string, [keyof Switches, string]> = {
  'storage.get': ['storage', 'in getAsync: Unable to read from clientStorage'],
  'storage.set': ['storage', 'in setAsync: Unable to write to clientStorage'],
  'storage.delete': ['storage', 'in deleteAsync: Unable to write to clientStorage'],
  'storage.keys': ['storage', 'in keysAsync: Unable to read from clientStorage'],
  'image.bytes': ['originals', 'in getBytesAsync: Could not fetch the image'],
  export: ['exports', 'in exportAsync: Export failed'],
  loadFont: ['fonts', 'in loadFontAsync: Could not load the font'],
}

/** Answers a call, unless its switch says otherwise: then it rejects, or never settles. */
export async function unlessFaulty<T>(
  switches: Switches,
  call: string,
  answer: () => T | Promise<T>,
): Promise<T> {
  const [name, message] = failing[call] ?? []
  const fault = name ? (switches[name] as Fault) : 'answers'
  if (fault === 'rejects') throw new Error(message)
  return fault === 'never' ? new Promise<never>(() => {}) : answer()
}

/** Plugin data as it was written, or as if it had been cut off in the middle. */
export const asKept = ({ data }: Switches, value: string): string =>
  data === 'whole' || value === '' ? value : value.slice(0, Math.ceil(value.length / 2))
