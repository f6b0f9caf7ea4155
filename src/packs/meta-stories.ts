import { use, type Pack } from '../core/pack'
import { fileWeight } from '../rules/file-weight'
import { frameSize } from '../rules/frame-size'
import { gpsMetadata } from '../rules/gps-metadata'
import { safeZone } from '../rules/safe-zone'
import { subjectSharpness } from '../rules/subject-sharpness'
import { metaFacts as facts } from './facts/meta-stories'
import { sizeLimits, weightLimits, zoneLimits } from './limits'

/**
 * Image ads in Stories of Facebook and Instagram, which are shown in Reels, too: both places are
 * judged. Only what Meta's pages state; what they don't, such as a share of text, has no rule here.
 */
export const metaStories: Pack = {
  ...facts,
  id: 'meta-stories',
  version: '1',
  title: { zh: 'Meta 快拍广告图（含 Reels）', en: 'Meta Stories image ad, with Reels' },
  viewing: { rules: ['safe-zone'], smallestType: 0 },
  layouts: {},
  guides: [],
  common: ['frame-size', 'file-weight', 'safe-zone'],
  phrases: [],
  clauses: [
    use(frameSize, {
      level: 'reject',
      provenance: 'platform',
      source: facts.sources.size,
      limits: sizeLimits(facts),
    }),
    use(fileWeight, {
      level: 'reject',
      provenance: 'platform',
      source: facts.sources.weight,
      limits: weightLimits(facts),
    }),
    use(safeZone, {
      level: 'advise',
      provenance: 'platform',
      source: 'Keep text, logos and key elements out of the top 14 % and the bottom 20 % (Stories), 35 % (Reels)',
      limits: zoneLimits(facts),
    }),
    use(gpsMetadata, { level: 'advise', provenance: 'ours', source: '' }),
    use(subjectSharpness, { level: 'advise', provenance: 'ours', source: '' }),
  ],
} // prettier-ignore
