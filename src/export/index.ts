export { cutOf, fit } from './fit'
