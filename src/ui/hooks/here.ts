import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Pack } from '../../core/pack'
import type { Locale } from '../../core/locale'
import type { Editor, Settings } from '../../wall/carried'
import type { Tells } from '../../wall/panel-messages'
import type { stringsFor } from '../strings'
import type { May } from './may'
import type { Checking } from '../session/session'
import type { Result } from '../session/stage'
import type { View } from './views'

/** What every part of the panel may need to know. */
export interface Around {
  pack: Pack
  /** For the whole document; missing where there is none. */
  choosePack?(pack: Pack): void
  locale: Locale
  t: ReturnType<typeof stringsFor>
  settings: Settings
  change(part: Partial<Settings>): void
  selection: Tells['selection']
  editor: Editor
  may: May
  checking: Checking
  view: View
  go(view: View, part?: string): void
  /** A part of the view that was asked for, such as the field for a rejection. */
  part: string
  /** The verdict alone. */
  mini: boolean
  setMini(mini: boolean): void
  /** Where covers are files, as on the page. */
  files?: OfFiles
}

/** What is known of covers that are files. */
export interface OfFiles {
  /** As the command line hashes what a line depends on; undefined where that can't be told. */
  inputsOf(result: Result): Promise<string | undefined>
  /** Those without a verdict. */
  lost: readonly LostFile[]
}
export interface LostFile {
  name: string
  code: string
  /** Why, in a sentence. */
  said: string
}

export const Here = createContext<Around | null>(null)

export function useHere(): Around {
  const here = useContext(Here)
  if (!here) throw new Error('useHere() outside of Here.Provider')
  return here
}
