import type { Pack } from '../core/pack'
import { aliexpressLive } from './aliexpress-live'
import { googleMerchant } from './google-merchant'
import { metaStories } from './meta-stories'

/** The packs that come with us; the first holds where none was chosen. */
export const builtIn: readonly Pack[] = [aliexpressLive, metaStories, googleMerchant]
