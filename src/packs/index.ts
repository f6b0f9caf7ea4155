import type { Pack } from '../core/pack'
import { aliexpressLive } from './aliexpress-live'

export const packs: readonly Pack[] = [aliexpressLive]

export const packById = (id: string): Pack | undefined => packs.find((pack) => pack.id === id)
