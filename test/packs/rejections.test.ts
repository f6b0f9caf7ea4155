import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packs } from '../../src/packs'
import { explain } from '../../src/packs/rejections'
import { forms } from '../../src/packs/rejections/forms'
import { en } from '../../src/packs/rejections/words-en'
import { es } from '../../src/packs/rejections/words-es'
import { fr } from '../../src/packs/rejections/words-fr'
import { ko } from '../../src/packs/rejections/words-ko'
import { pt } from '../../src/packs/rejections/words-pt'
import { ru } from '../../src/packs/rejections/words-ru'
import { zh } from '../../src/packs/rejections/words-zh'

test.each<[message: string, rules: string[]]>([
  ['文字占比超15%', ['text-ratio']],
  ['主体模糊', ['subject-sharpness']],
  ['封面含价格数字，请修改', ['price-number']],
  ['禁止促销倒计时', ['promo-countdown']],
  ['出现第三方平台logo', ['third-party-logo']],
  ['佩戴墨镜导致人脸识别失败', ['face-visible']],
  ['背景出现竞品包装盒', ['competitor-packaging']],
  ['色彩分布过于均匀', ['visual-focus']],
  ['不得复用过往首播图', ['cover-reuse']],
  ['EXIF信息含GPS坐标', ['gps-metadata']],
  ['图片尺寸不符', ['frame-size']],
  ['The image contains a QR code', ['qr-code']],
  ['File is too large', ['file-weight']],
  ['The face is blurred', ['face-sharpness']],
  ['На обложке указана цена', ['price-number']],
  ['El título no coincide con la imagen', ['title-match']],
  ['A capa já foi usada numa live anterior', ['cover-reuse']],
  ['L’animatrice porte des lunettes de soleil', ['face-visible']],
  ['배경에 경쟁사 제품 포장이 있습니다', ['competitor-packaging']],
])('“%s” is about %j', (message, rules) =>
  expect(explain(message, packs[0])).toEqual({ rules, near: [] }),
)

test.each<[message: string, rules: string[]]>([
  ['Too many words on the cover, and the picture is blurred.', ['subject-sharpness', 'text-ratio']],
  ['封面文字过多；另外出现二维码', ['qr-code', 'text-ratio']],
  ['Слишком много текста. Видна цена.', ['price-number', 'text-ratio']],
])('“%s” names all of %j', (message, rules) =>
  expect(explain(message, packs[0]).rules.sort()).toEqual(rules),
)

test.each([
  '图片不合规，请修改后重新提交',
  'Image violates platform rules.',
  'Обложка не соответствует требованиям',
  'La imagen no cumple las normas',
  '이미지가 정책에 맞지 않습니다',
  '你好',
])('“%s” is too vague: three rules to choose from', (message) => {
  const { rules, near } = explain(message, packs[0])
  expect(rules).toEqual([])
  expect(new Set(near).size).toBe(3)
})

test.each<[words: string, message: string, isNamed: boolean]>([
  ['cat', 'Wrong category', false],
  ['cat', 'No cats, no dogs. One cat!', true],
  ['art', 'Start again', false],
  ['кот', 'Который раз', false],
  ['code 3', 'Refused with code 35', false],
  ['code 3', 'Refused (code 3)', true],
  ['Übergröße', 'Bild: übergröße.', true],
  ['牛皮', '疑似牛皮癣文字', true],
  ['牛皮', 'AB牛皮CD', true],
])('the words “%s” in “%s”: %s', (words, message, isNamed) => {
  const pack = { ...packs[0], clauses: packs[0].clauses, phrases: [{ rule: 'gps-metadata', words: [words] }] } // prettier-ignore
  expect(explain(message, pack).rules.includes('gps-metadata')).toBe(isNamed)
})

test('nothing said, no rule', () => expect(explain('', packs[0]).rules).toEqual([]))

test('what one word says is not said twice', () =>
  expect(explain('Watermark of another platform', packs[0]).rules).toEqual(['third-party-logo']))

/** Written by two people who had not seen our words, which were widened after them. */
test.each(['batch-1', 'batch-2'])(
  'refusals of %s lead to their rule, vague ones to three',
  (name) => {
    const file = new URL(`refusals/${name}.json`, import.meta.url)
    const { texts } = JSON.parse(readFileSync(file, 'utf8')) as {
      texts: { text: string; rules: string[] }[]
    }
    const wrong = texts.filter(({ text, rules }) => {
      const told = explain(text, packs[0]).rules
      return rules.length > 0 ? !told.some((rule) => rules.includes(rule)) : told.length > 0
    })
    expect(wrong.map(({ text }) => text)).toEqual([])
  },
)

test('names no rule that the pack has not', () => {
  const without = { ...packs[0], clauses: packs[0].clauses.filter(({ rule }) => rule.id !== 'text-ratio') } // prettier-ignore
  const { rules, near, absent } = explain('Too much text', without)
  expect(rules).toEqual([])
  expect(absent).toEqual(['text-ratio'])
  expect(explain('Something is wrong', without).absent).toBeUndefined()
  expect(near).toHaveLength(3)
  expect(near).not.toContain('text-ratio')
})

test('what promotes is refused by name where a platform takes pictures of goods alone', () => {
  const goods = packs.find(({ id }) => id === 'google-merchant')!
  expect(explain('Promotional overlay on image', goods).rules).toEqual(['promotional-words'])
  expect(explain('图片含有促销信息', goods).rules).toEqual(['promotional-words'])
  expect(explain('Promotional overlay on image', packs[0]).rules).not.toContain('promotional-words')
})

test('a frame is a border where it is drawn, not where it is the picture’s', () => {
  const goods = packs.find(({ id }) => id === 'google-merchant')!
  const said = (text: string) => explain(text, goods).rules.includes('border')
  expect(['Framed image', 'Remove the frame', 'Picture with frame', 'Frame around the picture', 'No frames', 'Border'].filter((it) => !said(it))).toEqual([])
  expect(['The product is framed badly', 'Host out of frame', 'The product fills the frame', 'Wrong frame size', 'Framed by the window'].filter(said)).toEqual([])
  expect(explain('Brand watermark', goods).rules).toContain('watermark')
}) // prettier-ignore

test('no word stands twice for a concept', () => {
  for (const words of [en, es, fr, ko, pt, ru, zh])
    for (const [concept, source] of Object.entries(words)) {
      // Of alternatives in brackets the brackets tell.
      const whole = source.replace(/\([^()]*\)/g, (inner) => inner.replaceAll('|', '/')).split('|')
      const twice = whole.filter((word, i) => whole.indexOf(word) !== i)
      expect({ concept, twice }).toEqual({ concept, twice: [] })
    }
})

test('names only rules of the packs', () => {
  const known = packs.flatMap(({ clauses }) => clauses.map(({ rule }) => rule.id))
  expect(forms.map(({ rule }) => rule).filter((id) => !known.includes(id))).toEqual([])
})
