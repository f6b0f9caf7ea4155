export { cutOf, fit } from './fit'
export { uploadFormat, uploadSize } from './upload-size'
