import { serve } from './thread'

/** The thread's side in a browser: a classic worker of one file. */
serve({
  hear: (what) => (self.onmessage = ({ data }) => what(data)),
  say: (message) => self.postMessage(message),
})
