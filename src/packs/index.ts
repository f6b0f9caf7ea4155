export { builtIn as packs } from './built-in'
export { packById, packOf } from './open'
