import { expect, test } from 'vitest'
import { packs } from '../../src/packs'
import { rulesOf } from '../../src/packs/rejections'

test.each<[message: string, first: string | undefined]>([
  ['文字占比超15%', 'text-ratio'],
  ['主体模糊', 'subject-sharpness'],
  ['封面含价格数字,请修改', 'price-number'],
  ['禁止促销倒计时', 'promo-countdown'],
  ['图片中有二维码', 'qr-code'],
  ['出现第三方平台logo', 'third-party-logo'],
  ['佩戴墨镜导致人脸识别失败', 'face-visible'],
  ['背景出现竞品包装盒', 'competitor-packaging'],
  ['色彩分布过于均匀', 'visual-focus'],
  ['不得复用过往首播图', 'cover-reuse'],
  ['EXIF信息含GPS坐标', 'gps-metadata'],
  ['图片尺寸不符', 'frame-size'],
  ['The image contains a QR code', 'qr-code'],
  ['Too much text on the cover', 'text-ratio'],
  ['The subject is blurred', 'subject-sharpness'],
  ['File is too large', 'file-weight'],
  ['你好', undefined],
  ['', undefined],
])('%s', (message, first) => expect(rulesOf(message)[0]).toBe(first))

test('names only rules of the pack', () => {
  const known = packs[0].clauses.map(({ rule }) => rule.id)
  const named = rulesOf(
    '文字占比 价格 倒计时 二维码 logo 主体模糊 墨镜 人脸清晰度 竞品 没有视觉焦点 复用 gps 比例不符 文件过大 标题不符 饱和度 主播占比 产品占比 背景杂乱',
  )
  expect(named.filter((id) => !known.includes(id))).toEqual([])
  expect(named.length).toBeGreaterThan(15)
})
