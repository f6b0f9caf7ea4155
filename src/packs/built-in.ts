import type { Pack } from '../core/pack'
import { aliexpressLive } from './aliexpress-live'

/** The packs that come with us; the first holds where none was chosen. */
export const builtIn: readonly Pack[] = [aliexpressLive]
