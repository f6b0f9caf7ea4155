import { serve } from './serve'

/** The thread's side in a browser: a classic worker of one file. */
serve({
  hear: (what) => (self.onmessage = ({ data }) => what(data)),
  say: (message) => self.postMessage(message),
})
