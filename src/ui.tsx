import { fieldsIn } from './core/narrow/object'
import { render } from '@create-figma-plugin/ui'
import '!./ui/panel.css'
import { App } from './ui/app'
import { connect } from './wall/bridge'

/**
 * Only the windows that this one lies in are listened to, which are Figma's: others, of widgets and
 * plugins, can post to this one too.
 */
function isAround(source: MessageEventSource | null): boolean {
  for (let at: Window = window; at !== at.parent; at = at.parent)
    if (at.parent === source) return true
  return false
}

connect({
  post: (pluginMessage) => parent.postMessage({ pluginMessage }, '*'),
  listen: (hearer) =>
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (!isAround(source) || typeof data !== 'object' || data === null) return
      hearer(fieldsIn(data).pluginMessage)
    }),
})

/** The door to the panel. */
export default render(App)
