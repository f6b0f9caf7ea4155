import type { Store } from '../../doc/store'
import type { Metrics } from '../../doc/text'
import type { Bitmaps } from './bitmaps'

/** What is drawn, and with what. */
export interface Scene {
  store: Store
  metrics: Metrics
  bitmaps: Bitmaps
}
