import { render } from '@create-figma-plugin/ui'
import '!./ui/panel.css'
import { App } from './ui/app'
import { connect } from './wall/bridge'

/** Only Figma's own window is listened to: others, of widgets and plugins, can post to this one. */
connect({
  post: (pluginMessage) => parent.postMessage({ pluginMessage }, '*'),
  listen: (hearer) =>
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== parent || typeof data !== 'object' || data === null) return
      hearer((data as { pluginMessage?: unknown }).pluginMessage)
    }),
})

/** The door to the panel. */
export default render(App)
