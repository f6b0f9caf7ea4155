/** Of the pack that holds where none was chosen: light enough for the sandbox. */
export { aliexpressFacts as firstFacts } from './aliexpress-live'
