/** A leading `!` means global: see @create-figma-plugin/build. */
declare module '*.css' {
  const classes: Record<string, string>
  export default classes
}
