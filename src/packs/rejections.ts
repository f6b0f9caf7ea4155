/**
 * The platform's own sentences, zh and en, to our rules. A message names a rule when one of its
 * patterns fits; the most telling pattern (the longest match) wins.
 */
const phrases: [rule: string, pattern: RegExp][] = [
  [
    'text-ratio',
    /文字(占比|过多|比例|面积)[^,。]*|too much text|text (ratio|coverage|exceeds)[^,.]*/i,
  ],
  ['price-number', /价格(数字|信息)?|price( number| information)?/i],
  ['promo-countdown', /(促销)?倒计时|限时|countdown( timer)?|time.?limited/i],
  ['qr-code', /二维码|小程序码|qr ?-?code/i],
  [
    'third-party-logo',
    /(第三方)?(平台)?(logo|标识|水印)|third.?party (logo|platform|mark)[^,.]*|watermark/i,
  ],
  [
    'subject-sharpness',
    /(主体|图片|画面)(不清晰|模糊)|blur(red|ry)? (subject|image|picture)|(subject|image|picture) (is )?blur(red|ry)?/i,
  ],
  [
    'face-visible',
    /人脸识别失败|(佩戴)?(墨镜|口罩)|face (not|is not|can ?not be) (visible|recogni[sz]ed|detected)|sunglasses|face mask/i,
  ],
  ['face-sharpness', /人脸(清晰度|模糊|不清晰)|face (sharpness|is blur)/i],
  ['competitor-packaging', /竞品(包装)?|competitor[^,.]*/i],
  [
    'visual-focus',
    /(缺乏|没有)视觉焦点|色彩分布过于均匀|低吸引力|no visual focus|low attract\w*|lacks? (a )?focus/i,
  ],
  [
    'cover-reuse',
    /(复用|重复)(使用)?(过往)?(首播图|封面)?|reused?( cover| thumbnail| image)?|duplicate (cover|image|thumbnail)/i,
  ],
  ['gps-metadata', /gps|exif|位置信息|location (data|metadata)/i],
  [
    'frame-size',
    /(尺寸|分辨率|宽高比|比例)(不符|错误|不足|过低)|(wrong|invalid|incorrect) (size|resolution|aspect)|aspect ratio|resolution/i,
  ],
  [
    'file-weight',
    /(文件|图片)(过大|大小|超过|格式)[^,。]*|file (is )?too (large|big)|file (size|format)/i,
  ],
  [
    'title-match',
    /标题[^,。]{0,60}(不符|不一致|匹配)|title (does not|doesn.t|mis)[^,.]*|mismatch/i,
  ],
  ['colour-saturation', /饱和度[^,。]*|saturation/i],
  ['host-coverage', /(真人)?主播(出镜)?占比|host (coverage|too small)/i],
  ['product-coverage', /产品(占比|太小|过小)|product (coverage|too small)/i],
  ['background-clean', /背景(杂乱|不干净|复杂)|(messy|cluttered|busy) background/i],
]

/** The rules that a pasted message speaks of, most telling first. */
export function rulesOf(message: string): string[] {
  const found = phrases.flatMap(([rule, pattern]) => {
    const match = pattern.exec(message)
    return match ? [{ rule, weight: match[0].length }] : []
  })
  return found.sort((a, b) => b.weight - a.weight).map(({ rule }) => rule)
}
