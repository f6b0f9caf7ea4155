/** Put into the bundle by build-figma-plugin.ui.js. */
declare module 'embedded:worker' {
  const code: string
  export default code
}
declare module 'embedded:parts' {
  const parts: Record<string, string>
  export default parts
}
