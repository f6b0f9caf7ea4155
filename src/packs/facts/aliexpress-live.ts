import type { Facts } from '../../core/pack'
import { liveCoverZones } from './aliexpress-zones'

const size = { width: 1080, height: 1920 }

/** What the article says of the picture; the sandbox knows so much of the first pack, too. */
export const aliexpressFacts: Facts = {
  size,
  shape: { tolerance: 0, least: size, larger: false },
  weight: 5_000_000,
  formats: ['jpeg', 'png'],
  own: ['aliexpress'],
  zones: liveCoverZones,
  sources: {
    size: '1080×1920像素(竖版),宽高比9:16,最小分辨率1080p',
    weight: 'JPG或PNG,单图≤5MB',
    formats: 'JPG或PNG,单图≤5MB',
    own: '禁止添加第三方平台Logo',
  },
}
