import type { History } from '../doc/history'
import type { FontName } from '../doc/item'
import type { Store } from '../doc/store'
import type { Metrics } from '../doc/text'
import type { Switches } from '../switches'
import type { Images } from './images'

/** What one run of a plugin can reach of the file. */
export interface Session {
  store: Store
  history: History
  metrics: Metrics
  images: Images
  /** Loaded in this run only: Figma forgets them with the plugin. */
  loaded: Set<string>
  fonts: FontName[]
  pluginId: string
  dynamicPage: boolean
  readOnly: () => boolean
  switches: Switches
  /** `figma.skipInvisibleInstanceChildren` of the run. */
  skipHidden: boolean
  /** Pages that the run has loaded. */
  pages: Set<string>
  /** What Dev Mode's focus view or Buzz's asset view shows. */
  focused?: string
  categories: { id: string; label: string; color: string; isPreset: boolean }[]
}

export const fontKey = (font: FontName) => `${font.family} ${font.style}`

export function needFont(session: Session, prop: string, fonts: FontName[]) {
  for (const font of fonts) {
    if (session.loaded.has(fontKey(font))) continue
    throw new Error(
      `in ${prop}: Cannot write to node with unloaded font "${fontKey(font)}". Please call figma.loadFontAsync({ family: "${font.family}", style: "${font.style}" }) and await the returned promise first.`,
    )
  }
}

export const isMissing = (session: Session, font: FontName) =>
  !session.fonts.some((f) => fontKey(f) === fontKey(font))
