export { fit, type Fitted, type Refusal, type Wish } from './fit'
