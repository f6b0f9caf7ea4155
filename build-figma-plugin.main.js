import { ascii } from './tools/ascii.js'

/**
 * The sandbox is an old QuickJS: syntax of ES2017, and no character outside ASCII, which would
 * double what the UI weighs in its memory.
 */
export default (options) => ({
  ...options,
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  plugins: [...options.plugins, ascii],
})
