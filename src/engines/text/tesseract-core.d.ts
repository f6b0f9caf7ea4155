declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const load: (options: object) => Promise<unknown>
  export default load
}
