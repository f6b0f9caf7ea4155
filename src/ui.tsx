import { render } from '@create-figma-plugin/ui'
import '!./ui/panel.css'
import { App } from './ui/app'

/** The door to the panel. */
export default render(App)
