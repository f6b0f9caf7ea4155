/**
 * What is known of Figma's policy for `networkAccess: none` (A), and stricter ones that the plugin
 * should still stand: B allows WebAssembly but no eval, C neither, W no worker at all.
 */
const scripts = (more: string) =>
  `default-src data: blob:; script-src 'unsafe-inline' ${more} data: blob:; style-src 'unsafe-inline' data: blob:; font-src data: blob:`
export const policies = {
  A: scripts("'unsafe-eval'"),
  B: scripts("'wasm-unsafe-eval'"),
  C: scripts(''),
  W: `${scripts("'unsafe-eval'")}; worker-src 'none'`,
}
export type Policy = keyof typeof policies
export const sandboxFlags = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads'
