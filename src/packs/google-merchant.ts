import { use, type Facts, type Pack } from '../core/pack'
import { border } from '../rules/border'
import { collage } from '../rules/collage'
import { fileWeight } from '../rules/file-weight'
import { frameSize } from '../rules/frame-size'
import { gpsMetadata } from '../rules/gps-metadata'
import { priceNumber } from '../rules/price-number'
import { productCoverage } from '../rules/product-coverage'
import { promotionalWords } from '../rules/promotional-words'
import { subjectSharpness } from '../rules/subject-sharpness'
import { thirdPartyLogo } from '../rules/third-party-logo'
import { watermark } from '../rules/watermark'
import { ownLimits, sizeLimits, weightLimits } from './limits'

const help = 'Merchant Center Help, answer 6324350'

const facts: Facts = {
  // Any ratio is taken: this is what a new picture is drawn at.
  size: { width: 1000, height: 1000 },
  shape: {
    tolerance: null,
    least: { width: 100, height: 100 },
    larger: true,
    pixels: 64_000_000,
  },
  weight: 16_000_000,
  formats: ['jpeg', 'webp', 'png', 'gif', 'bmp', 'tiff'],
  own: [],
  zones: [],
  sources: {
    size: `${help}: at least 100×100 pixels, at most 64 megapixels`,
    weight: `${help}: at most 16 MB`,
    formats: `${help}: JPEG, WebP, PNG, GIF (not animated), BMP, TIFF`,
    own: `${help}: no logos and names that are not on the product`,
  },
}

/**
 * The picture of a product in Google's Merchant Center (`image_link`). Placeholders are refused
 * there, too: nobody looks for them here yet.
 */
export const googleMerchant: Pack = {
  ...facts,
  id: 'google-merchant',
  version: '1',
  title: { zh: 'Google Merchant 商品图', en: 'Google Merchant product picture' },
  viewing: { rules: [], smallestType: 0 },
  layouts: {},
  guides: [],
  common: [
    'promotional-words',
    'watermark',
    'border',
    'price-number',
    'collage',
    'third-party-logo',
    'frame-size',
  ],
  phrases: [{ rule: 'promotional-words', words: ['promotional overlay', 'promotional overlays'] }],
  clauses: [
    use(frameSize, {
      level: 'reject',
      provenance: 'platform',
      source: facts.sources.size,
      limits: sizeLimits(facts),
      later: [
        {
          from: '2027-01-31',
          limits: { least: { width: 500, height: 500 } },
          source: 'At least 500×500 pixels from 2027-01-31 (specification digest, 2026-05-07)',
        },
      ],
    }),
    use(fileWeight, {
      level: 'reject',
      provenance: 'platform',
      source: facts.sources.weight,
      limits: weightLimits(facts),
    }),
    use(promotionalWords, {
      level: 'reject',
      provenance: 'platform',
      source: `${help}: no calls to action, service words, promotional adjectives, condition words`,
    }),
    use(priceNumber, {
      level: 'reject',
      provenance: 'platform',
      source: `${help}: no price on the picture`,
    }),
    use(thirdPartyLogo, {
      level: 'reject',
      provenance: 'platform',
      source: facts.sources.own,
      limits: ownLimits(facts),
    }),
    use(watermark, {
      level: 'reject',
      provenance: 'platform',
      source: `${help}: no watermarks`,
    }),
    use(border, { level: 'reject', provenance: 'platform', source: `${help}: no borders` }),
    use(collage, { level: 'reject', provenance: 'platform', source: `${help}: no collages` }),
    use(productCoverage, {
      level: 'advise',
      provenance: 'platform',
      source: `${help}: the product fills about 75–90 % of the picture`,
      limits: { min: 0.75 },
    }),
    use(gpsMetadata, { level: 'advise', provenance: 'ours', source: '' }),
    use(subjectSharpness, { level: 'advise', provenance: 'ours', source: '' }),
  ],
}
