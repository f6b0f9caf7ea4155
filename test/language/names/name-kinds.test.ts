import { describe, expect, test } from 'vitest'
import { findPlatforms } from '../../../src/language/names/platforms'

const found = (text: string) =>
  findPlatforms(text, ['aliexpress']).map(({ brand, sure }) => `${brand} ${sure}`)

test.each([
  ['ᴛᴇᴍᴜ', 'temu'], ['🆃🅴🅼🆄', 'temu'], ['🅣🅔🅜🅤', 'temu'], ['ꓢhopee', 'shopee'], ['TᎥkTok', 'tiktok'], ['5hopee', 'shopee'], ['Amaz0n', 'amazon'], ['ꜱʜᴇɪɴ', 'shein'], ['Аmаzоn', 'amazon'], ['ƒacebook', 'facebook'],
  ['ᗩᗰᗩᘔOᑎ', 'amazon'], ['Ꭺmazon', 'amazon'], ['lnstagram', 'instagram'], ['Ｔｅｍｕ', 'temu'], ['𝓢𝓱𝓮𝓲𝓷', 'shein'], ['L A Z A D A', 'lazada'], ['O Z O N', 'ozon'], ['e B a y', 'ebay'], ['T-E-M-U', 'temu'],
  ['@lili_tiktok', 'tiktok'], ['@temu.deals', 'temu'], ['shein_haul', 'shein'], ['ig: @mode', 'instagram'], ['IG @mode', 'instagram'], ['insta: mode', 'instagram'], ['вк: мода', 'vk'], ['наш ВК', 'vk'], ['Мы ВКонтакте', 'vk'],
  ['мы в вк', 'vk'], ['vk.com/mode', 'vk'], ['t.me/mode', 'telegram'], ['тг: @mode', 'telegram'], ['наш тг канал', 'telegram'], ['tg: @mode', 'telegram'], ['wa.me/4930', 'whatsapp'], ['fb: mode', 'facebook'], ['fb.com/mode', 'facebook'],
  ['TT: @mode', 'tiktok'], ['yt: mode', 'youtube'], ['instagr.am/mode', 'instagram'], ['youtu.be/x', 'youtube'],
  ['OLX', 'olx'], ['olx.pl', 'olx'], ['メルカリ', 'mercari'], ['メルカリで販売中', 'mercari'], ['allegro.pl', 'allegro'], ['na Allegro', 'allegro'], ['Sklep Allegro', 'allegro'], ['Find us on Target', 'target'], ['target.com', 'target'],
  ['Wish shop', 'wish'], ['on Wish', 'wish'], ['LINE Shopping', 'line'], ['Follow on X', 'x'], ['x.com/mode', 'x'], ['n11.com', 'n11'], ["n11'de", 'n11'], ['n11 mağazamız', 'n11'], ['Wildberries', 'wildberries'], ['на вайлдберриз', 'wildberries'],
  ['на ВБ', 'wildberries'], ['Озон', 'ozon'], ['на Ozon', 'ozon'], ['Авито', 'avito'], ['小红书同款', 'xiaohongshu'], ['抖音直播', 'douyin'], ['拼多多', 'pinduoduo'], ['당근마켓', 'karrot'], ['쿠팡 로켓', 'coupang'], ['楽天市場', 'rakuten'],
  ['ラクマ', 'rakuma'], ['ช้อปปี้', 'shopee'], ['ลาซาด้า', 'lazada'], ['Tiki.vn', 'tiki'], ['Sendo.vn', 'sendo'], ['Hepsiburada', 'hepsiburada'], ['Çiçeksepeti', 'ciceksepeti'], ['Mercado Libre', 'mercado-libre'], ['Kaufland.de', 'kaufland'],
  ['سوق.كوم', 'souq'], ['نون', 'noon'], ['أمازون', 'amazon'], ['Skroutz', 'skroutz'], ['Prom.ua', 'prom'], ['Rozetka', 'rozetka'], ['Vinted', 'vinted'], ['leboncoin', 'leboncoin'], ['Subito.it', 'subito'], ['Wallapop', 'wallapop'],
])('%s names %s', (text, brand) => expect(found(text)).toContain(`${brand} true`)) // prettier-ignore

test.each([
  ['f @mode', 'facebook'], ['Allegro', 'allegro'], ['ALLEGRO', 'allegro'], ['Target', 'target'], ['TARGET', 'target'], ['Wish', 'wish'], ['LINE', 'line'], ['Line', 'line'], ['X', 'x'], ['n11', 'n11'],
])('%s alone is a question', (text, brand) => expect(found(text)).toEqual([`${brand} false`])) // prettier-ignore

describe('no names', () => {
  test.each([
    'Shopper bag', 'shopper', 'wild berries', 'Wild Berries', 'озонатор', 'озонотерапия', 'озоновый слой', 'Allegretto', 'interesting', 'Interessant', 'AliExpress', 'ALIEXPRESS LIVE', '速卖通', 'АлиЭкспресс', 'アリエクスプレス', '알리익스프레스',
    'علي إكسبريس', 'ᴀʟɪᴇxᴘʀᴇꜱꜱ', 'Wish list', 'Best wishes', 'On target', 'Target look', 'A-line skirt', 'Line art', 'X-line', 'XL', 'XX', '2 x 3', '10 x', 'Allegro moderato', 'allegro e moderno', 'Amazing price', 'Temperature',
    'Tempo', 'TE MU', 'tem u', 'te m u', 'TEM U HAT', 'TE M U HAT', 'T EMU', 'S. HEIN', 'S HEIN', 'A. VITO', 'D. ARAZ', 'Shine', 'SHE IN', 'Sheen', 'Etsuko', 'Bayern', 'eBike', 'Market day', 'Trend yolu', 'Lazy day', 'Tick tock clock', 'Tik', 'Instant glam', 'Instax', 'Pinterior', 'Facelift', 'face booklet', 'Youth tube top', 'Vinted look'.replace('Vinted', 'Vintage'),
    '@lili_style', '@mode.shop', 'f@mode.com', 'F @mode', 'size f @ mode', '1.8 f @50mm', 'ig', 'вкус', 'в кино', 'ВКУСНО', 'вклад', 'тг', '500 тг', 'Big: mode', 'WA', 'FB', 'tt', 'ot to', 'Otto', 'noon sale', 'At noon', 'Prom dress', 'Prom night', 'Subito', 'Tiki bar', 'Sendo',
    'olxen', 'волxв', '虾皮', '微信念', '快手菜', '淘到好物', '当归', '당근 주스', '楽しい', 'メルカトル', 'кружка', 'валберис'.replace('валберис', 'варенье'), 'Cotton', 'Silk', 'Linen', 'Magnolia', 'Joomla'.replace('la', 'p'), 'Avitaminose', 'Line up', 'Threads of gold',
    'Telegraph', 'Twitchy', 'Redditch'.replace('Redditch', 'Ready'), 'Snap button', 'Wechsel', 'Kaspian', 'Rakete', 'Naverno', 'Uzumlu', 'Falabela'.replace('Falabela', 'Fabella'), 'Costa', 'Asos'.replace('Asos', 'Asas'),
  ])('%s', (text) => expect(found(text)).toEqual([])) // prettier-ignore
})

test.each([
  'Tre n dyol',
  'Shop e e',
  'Wil d ber ries',
  'TEM U',
  'SHEI N',
  'EBA Y',
  'TE M U',
  'T EM U',
  'T E MU',
  'E BA Y',
])('%s is one name that a reader tore', (text) =>
  expect(findPlatforms(text)).toMatchObject([{ match: text, sure: true, form: 'spaced' }]),
)
test.each(['При контакте с кожей', 'Стойкий при контакте с водой', 'Будь в контакте', 'Контакты'])(
  '%s is no network',
  (text) => expect(findPlatforms(text)).toEqual([]),
)
test('one with a letter wrong is', () =>
  expect(findPlatforms('Наш Вконтакге')).toMatchObject([{ brand: 'vk', sure: true }]))
test.each(['Wild berries', 'Tren d yol a', 'In the gram', 'одноклассник', 'мегамаркеры'])(
  '%s is none',
  (text) => expect(findPlatforms(text).filter(({ match }) => match === text)).toEqual([]),
)

test('several names in a line are as many findings', () =>
  expect(findPlatforms('Amazon · eBay · Temu').map(({ match }) => match)).toEqual([
    'Amazon',
    'eBay',
    'Temu',
  ]))

test('an enclosed letter is told at its place', () => {
  const text = 'on 🆃🅴🅼🆄 now'
  expect(findPlatforms(text)).toEqual([
    { brand: 'temu', match: '🆃🅴🅼🆄', start: 3, end: 11, sure: true, form: 'word' },
  ])
})
