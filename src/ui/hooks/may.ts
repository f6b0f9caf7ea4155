import type { Editor } from '../../wall/carried'

/** What can be done where the file is open. */
export interface May {
  /** Draw, change, copy or take away layers. */
  draw: boolean
  /** Keep a word beside a frame. */
  keep: boolean
  /** Give the window another size. */
  resize: boolean
}

export const mayIn = (editor: Editor): May => ({
  draw: editor === 'figma',
  keep: editor !== 'dev',
  resize: editor !== 'dev',
})
