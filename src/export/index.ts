export { cutOf, fit, type Fitted, type Refusal, type Wish } from './fit'
