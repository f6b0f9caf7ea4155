import { use, type Pack } from '../core/pack'
import { backgroundClean } from '../rules/background-clean'
import { colourSaturation } from '../rules/colour-saturation'
import { contrast } from '../rules/contrast'
import { faceSharpness } from '../rules/face-sharpness'
import { faceVisible } from '../rules/face-visible'
import { fileWeight } from '../rules/file-weight'
import { frameSize } from '../rules/frame-size'
import { gpsMetadata } from '../rules/gps-metadata'
import { hostCoverage } from '../rules/host-coverage'
import { productCentred } from '../rules/product-centred'
import { productCoverage } from '../rules/product-coverage'
import { safeZone } from '../rules/safe-zone'
import { subjectSharpness } from '../rules/subject-sharpness'
import { uploadChecklist } from '../rules/upload-checklist'
import { visualFlow } from '../rules/visual-flow'
import { visualFocus } from '../rules/visual-focus'
import { priceNumber } from '../rules/price-number'
import { promoCountdown } from '../rules/promo-countdown'
import { textRatio } from '../rules/text-ratio'
import { titleMatch } from '../rules/title-match'
import { categoryKeyword } from '../rules/category-keyword'
import { competitorPackaging } from '../rules/competitor-packaging'
import { qrCode } from '../rules/qr-code'
import { thirdPartyLogo } from '../rules/third-party-logo'
import { coverReuse } from '../rules/cover-reuse'
import { aliexpressFacts } from './facts/aliexpress-live'
import { aliexpressGuides, aliexpressLayouts } from './layouts/aliexpress-live'
import { ownLimits, sizeLimits, weightLimits, zoneLimits } from './limits'

const facts = aliexpressFacts

/**
 * AliExpress Live, first-broadcast cover (速卖通首播图). The quotes are from one third-party article,
 * "速卖通首播图" (2026-03-01); no public AliExpress page confirms its figures, so each clause says whose
 * the limit is.
 */
export const aliexpressLive: Pack = {
  id: 'aliexpress-live',
  version: '1',
  title: { zh: '速卖通直播首播图', en: 'AliExpress Live first-broadcast cover' },
  ...facts,
  viewing: { rules: ['safe-zone'], smallestType: 64 },
  layouts: aliexpressLayouts,
  guides: aliexpressGuides,
  selling: {
    names: ['AliExpress', '速卖通'],
    steps: {
      zh: '卖家中心 → 营销 → 直播 → 上传封面',
      en: 'Seller Center → Marketing → Live Streaming → Upload Thumbnail',
    },
    coldStart: {
      zh: '据文章，封面占冷启动权重的 28%。平台从封面读取这三个信号：',
      en: 'According to the article the cover makes 28 % of the cold-start weight. These three signals are read from it:',
    },
  },
  common: [
    'text-ratio',
    'price-number',
    'third-party-logo',
    'face-visible',
    'promo-countdown',
    'subject-sharpness',
    'qr-code',
    'cover-reuse',
    'frame-size',
    'competitor-packaging',
    'visual-focus',
    'file-weight',
    'gps-metadata',
    'title-match',
  ],
  phrases: [],
  clauses: [
    use(frameSize, {
      level: 'reject',
      provenance: 'article',
      source: facts.sources.size,
      limits: sizeLimits(facts),
    }),
    use(fileWeight, {
      level: 'reject',
      provenance: 'article',
      source: facts.sources.weight,
      limits: weightLimits(facts),
    }),
    use(gpsMetadata, { level: 'reject', provenance: 'article', source: 'EXIF信息含GPS坐标' }),
    use(qrCode, { level: 'reject', provenance: 'article', source: '禁止添加二维码' }),
    use(thirdPartyLogo, {
      level: 'reject',
      provenance: 'article',
      source: facts.sources.own,
      limits: ownLimits(facts),
    }),
    use(promoCountdown, {
      level: 'reject',
      provenance: 'article',
      source: '禁止促销倒计时',
    }),
    use(priceNumber, { level: 'reject', provenance: 'article', source: '禁止价格数字' }),
    use(textRatio, { level: 'reject', provenance: 'article', source: '文字占比超15%' }),
    use(subjectSharpness, {
      level: 'reject',
      provenance: 'article-no-limit',
      source: '主体模糊',
    }),
    use(faceVisible, {
      level: 'reject',
      provenance: 'article',
      source: '佩戴墨镜/口罩导致人脸识别失败',
    }),
    use(competitorPackaging, {
      level: 'reject',
      provenance: 'article-no-limit',
      source: '背景出现竞品包装盒',
    }),
    use(visualFocus, {
      level: 'reject',
      provenance: 'article-no-limit',
      source: '色彩分布过于均匀(缺乏视觉焦点),低吸引力',
    }),
    use(coverReuse, {
      level: 'reject',
      provenance: 'article',
      source: '不得复用过往首播图',
    }),
    use(faceSharpness, {
      level: 'downrank',
      provenance: 'article',
      source: '人脸清晰度(Laplacian方差≥120)',
    }),
    use(colourSaturation, {
      level: 'downrank',
      provenance: 'article-no-limit',
      source: '色彩饱和度(HSV模型检测)',
    }),
    use(categoryKeyword, {
      level: 'downrank',
      provenance: 'article-no-limit',
      source: 'OCR识别结果(自动识别品类关键词)',
    }),
    use(titleMatch, {
      level: 'downrank',
      provenance: 'article',
      source: '标题关键词与OCR识别词匹配度<60%',
    }),
    use(hostCoverage, {
      level: 'advise',
      provenance: 'article',
      source: '真人主播出镜占比≥40%',
    }),
    use(productCoverage, {
      level: 'advise',
      provenance: 'article',
      source: '主产品…占据画面60%以上区域',
    }),
    use(productCentred, {
      level: 'advise',
      provenance: 'article-no-limit',
      source: '主产品居中',
    }),
    use(backgroundClean, {
      level: 'advise',
      provenance: 'article-no-limit',
      source: '背景纯色或虚化',
    }),
    use(contrast, { level: 'advise', provenance: 'article-no-limit', source: '高对比度' }),
    use(visualFlow, {
      level: 'advise',
      provenance: 'article-no-limit',
      source: '强视觉动线',
    }),
    use(safeZone, { level: 'advise', provenance: 'ours', source: '', limits: zoneLimits(facts) }),
    use(uploadChecklist, {
      level: 'advise',
      provenance: 'article',
      source: '实名认证、绑定企业营业执照、近90天无严重违规;开播后不可修改;每次必须上传新图',
    }),
  ],
}
