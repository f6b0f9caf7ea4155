export { check } from './check'
export { headline } from './headline'
