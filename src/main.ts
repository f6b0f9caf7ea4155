import { showUI } from '@create-figma-plugin/utilities'
import { answerChanges } from './figma/door/change-answers'
import { answerChecks } from './figma/door/check-answers'
import { answerKeeping } from './figma/door/keep-answers'
import { selectionNow } from './figma/door/selection-now'
import { editor } from './figma/editor'
import { watch } from './figma/live'
import { review } from './figma/review'
import { clearSheets } from './figma/sheet/clear'
import { loadSettings } from './figma/storage/memory'
import { setPlatform } from './figma/platform'
import { firstFacts } from './packs/facts'
import { connect, tell } from './wall/bridge'

/**
 * The door to the document: each message of the panel is one function of the room `figma/`. Nothing
 * is decided here.
 */
const { size, shape, own } = firstFacts
setPlatform({ size, larger: shape.larger, own: [...own] })

export default () => open('')
export const check = () => open('check')
export const checkPage = () => open('check-page')
export const newCover = () => open('new-cover')
export const preview = () => open('preview')
export const exportFile = () => open('export')
export const rejection = () => open('rejection')

/** Ends whatever happens: a plugin that stays would keep all others from running. */
export async function clear(): Promise<void> {
  let said: string | undefined
  try {
    const sheets = await clearSheets(figma.currentPage)
    if (!sheets) said = '✓'
  } catch (error) {
    said = words(error)
  } finally {
    figma.closePlugin(said)
  }
}

/** Said by Figma itself, where no panel knows the language. */
const words = (error: unknown): string =>
  `LiveCover 未能完成 · LiveCover could not do this: ${String(error)}`.slice(0, 300)

/** A plugin without a window would run on unseen. */
async function open(command: string): Promise<void> {
  // Figma starts the plugin without a window to read along while somebody types.
  if (figma.mode === 'textreview') return figma.on('textreview', review)
  try {
    await openWindow(command)
  } catch (error) {
    figma.closePlugin(words(error))
  }
}

async function openWindow(command: string): Promise<void> {
  figma.skipInvisibleInstanceChildren = true
  const settings = loadSettings()
  connect({
    post: (message) => figma.ui.postMessage(message),
    listen: (hearer) => figma.ui.on('message', hearer),
  })
  answerChecks(command, settings)
  answerKeeping(settings)
  answerChanges()

  const select = () => tell('selection', selectionNow())
  watch({
    changed: (frame, texts) => tell('changed', { frame, texts }),
    gone: (frame) => tell('gone', { frame }),
    kept: select,
  })
  figma.on('selectionchange', select)
  figma.on('currentpagechange', select)
  // The window waits for nothing: the size that the user chose comes a moment later.
  showUI({ width: 360, height: 640, title: 'LiveCover' })
  const { size } = await settings
  if (size && editor() !== 'dev') figma.ui.resize(size.width, size.height)
}
