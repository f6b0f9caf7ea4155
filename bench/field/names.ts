import { line } from '../posters/layouts'
import type { Case, Dice, Kind, Language } from './case'
import { hob, loudspeaker, many, pattern, pile } from './set'
import { displays } from './type'

/** Kinds of other platforms' names. */
export function nameKinds({ pick, between }: Dice): Kind[] {
  const name = (kind: string, rest: Pick<Kind, 'bad' | 'good' | 'take'> & Partial<Kind>): Kind => ({ kind, rule: 'third-party-logo', ...rest })
  const girl = pick(['anna', 'mei', 'olga', 'lena', 'zoe', 'marta'])
  return [
    name('platform-name', {
      bad: [['en', 'Shopee'], ['en', 'Lazada'], ['en', 'TikTok Shop'], ['en', 'Temu finds'], ['en', 'SHEIN haul'], ['en', 'eBay deals'], ['en', 'Amazon Live'], ['ru', 'Wildberries'], ['ru', 'Ozon'], ['ru', 'Авито'], ['ru', 'Яндекс Маркет'], ['ru', 'Вайлдберриз'], ['ja', 'メルカリ'], ['ja', '楽天市場'], ['ja', 'ヤフオク'], ['tr', 'Trendyol'], ['tr', 'Hepsiburada'], ['ko', '쿠팡'], ['ko', '네이버 쇼핑'], ['zh', '淘宝直播'], ['zh', '拼多多'], ['zh', '京东'], ['zh', '抖音'], ['pl', 'Allegro.pl'], ['pl', 'OLX'], ['es', 'Mercado Libre'], ['pt', 'Shopee Brasil'], ['fr', 'Cdiscount'], ['fr', 'Vinted'], ['de', 'Zalando'], ['it', 'Subito.it'], ['ar', 'نون']],
      good: [['en', 'Shopper bag'], ['en', 'Wild berries jam'], ['en', 'Targeted care'], ['en', 'Interesting looks'], ['it', 'Allegretto'], ['ru', 'Озонатор'], ['ru', 'Дикие ягоды'], ['en', 'Temple gold'], ['de', 'Zahlen und Farben'], ['fr', 'Vintage chic'], ['es', 'Mercado de flores'], ['zh', '宝贝好物'], ['ja', '楽しい暮らし'], ['ko', '쿠키 모음']],
      take: [8, 5],
    }),
    name('platform-in-display', { bad: [['en', 'Instagram', line('Instagram')], ['en', 'Pinterest', line('Pinterest')], ['en', 'YouTube', line('YouTube')], ['en', 'WhatsApp', line('WhatsApp')]], good: [['en', 'Instant glam', line('Instant style')], ['en', 'Pinned', line('Pin and glow')], ['en', 'Your', line('Your tune')], ['en', 'What', line('What a look')]], take: [2, 2], more: { family: pick(displays) } }),
    name('platform-in-display', { bad: ['SHOPEE', 'LAZADA', 'AMAZON', 'TIKTOK', 'ZALANDO'].map((word) => ['en', [...word].join(' '), line([...word].join(' '))] as const), good: [['en', 'S T Y L E', line('S T Y L E')]], take: [2, 1] }),
    name('platform-handle', { bad: [['en', `@${girl}_tiktok`], ['ru', `t.me/${girl}shop`], ['ru', `vk.com/${girl}_style`], ['en', `ig: ${girl}.looks`], ['en', `youtube.com/${girl}`], ['es', `WhatsApp +34 600 ${between(100, 999)}`], ['zh', `微信 ${girl}88`]], good: [['en', `@${girl}_style`], ['ru', `@${girl}.home`], ['en', `#${girl}looks`]], take: [4, 2] }),
    name('platforms-in-a-line', { bad: [['en', 'Amazon · eBay · Temu'], ['en', 'Shopee | Lazada | Temu'], ['ru', 'Ozon · Avito · Wildberries']], good: [['en', 'Wool · Silk · Cashmere'], ['de', 'Leinen | Wolle | Seide']], take: [1, 1], more: { hits: { 'third-party-logo': 3 } } }),
    name('own-name', { bad: [], good: [['en', 'AliExpress'], ['ru', 'АлиЭкспресс'], ['zh', '速卖通直播'], ['en', 'AliExpress Choice']], take: [0, 2] }),
    { kind: 'script-nobody-reads', rule: 'promo-countdown', expect: 'question-ok', also: ['price-number', 'third-party-logo'], take: [2, 2], bad: [['he', 'היום בלבד'], ['he', 'רק היום'], ['th', 'วันสุดท้าย'], ['th', 'เหลือ 3 ชั่วโมง']], good: [['he', 'עיצוב הבית'], ['th', 'แต่งบ้านสวย']] },
  ]
} // prettier-ignore

/** Covers of which much or little is text, titles and categories. */
export function shareCases({ pick, some, between }: Dice): Case[] {
  const share = (kind: string, language: Language, violating: boolean, layout: Case['layout'], more: Partial<Case> = {}): Case => ({ kind, language, violating, expect: { 'text-ratio': violating ? 'fail' : 'pass' }, words: kind, layout, ...more })
  const huge = (language: Language, words: readonly string[], size: number) => share('share-huge-title', language, words.length > 1, pile(words, 'apart'), { size, place: 'alone' })
  const titled = (language: Language, violating: boolean, title: string, words: readonly string[]): Case => ({ kind: 'title-words', language, violating, expect: { 'title-match': violating ? 'fail' : 'pass' }, words: words.join(' '), layout: pile(words), title, place: 'alone' })
  const category = (language: Language, violating: boolean, words: string): Case => ({ kind: 'category-word', language, violating, expect: { 'category-keyword': violating ? 'fail' : 'pass' }, words, layout: line(words), place: 'alone' })
  return [
    share('share', 'ru', true, pile(['Мягкие ткани', 'уютный дом', 'Красивые вещи', 'на каждый день', 'Смотрите эфир'], 'apart'), { size: 150, place: 'alone' }),
    share('share', 'de', true, pile(['Weiche Stoffe', 'für das Zuhause', 'Schöne Dinge', 'jeden Tag neu', 'Heute mit uns'], 'apart'), { size: 150, place: 'alone' }),
    share('share', 'es', false, pile(['Colores suaves', 'En vivo hoy'], 'apart'), { size: 90, place: 'alone' }),
    pick([huge('en', ['STYLE', 'NOW'], 400), huge('fr', ['MODE', 'HIVER'], 390)]), pick([huge('ru', ['МОДА', 'ЗИМА'], 380), huge('zh', ['冬装', '上新'], 420)]), huge('ja', ['秋冬'], 240),
    share('share-behind-head', 'en', true, pile(['KNIT', 'WEEK']), { size: between(350, 400), place: 'behind' }),
    share('share-behind-head', 'ru', false, pile(['МОДА']), { size: between(170, 200), place: 'behind' }),
    share('share-small-print', 'en', true, many('Fine wool and soft cotton for each day of the cold season of the year', 26), { size: 35, place: 'alone' }),
    share('share-small-print', 'de', false, many('Farben können auf dem Bildschirm leicht abweichen, siehe Etikett', 4), { size: 26 }),
    ...some([pattern('stripes', pick), pattern('dots', pick), pattern('rings', pick), pattern('bars', pick)], 2).map((layout): Case => ({ ...share('text-like-pattern', 'en', false, layout, { place: 'middle' }), expect: { 'text-ratio': 'pass', 'price-number': 'not-fail' } })),
    ...[hob(pick), loudspeaker(pick)].map((layout): Case => ({ ...share('text-like-goods', 'it', false, layout, { place: 'middle' }), expect: { 'text-ratio': 'pass', 'price-number': 'not-fail' } })),
    ...some([titled('pl', false, 'Zimowe kurtki i buty', ['Kurtki zimowe', 'Buty']), titled('pl', true, 'Letnie sukienki', ['Buty zimowe']), titled('ru', false, 'Летние платья и сумки', ['Платья для лета', 'Сумка']), titled('tr', false, 'Kışlık mont ve bot', ['Kışlık montlar', 'Botlar']), titled('ja', false, '秋のバッグと靴', ['秋バッグ', '靴特集']), titled('de', false, 'Sommerkleider und Taschen', ['Kleider für den Sommer', 'Tasche']), titled('en', true, 'Leather bags', ['Garden chairs']), titled('it', false, 'Borse e scarpe', ['Borsa', 'Scarpe nuove'])], 4),
    ...some([category('pl', false, 'Torebki'), category('it', false, 'Scarpe'), category('de', false, 'Handtaschen'), category('fr', false, 'Robes'), category('tr', false, 'Elbise'), category('ko', false, '원피스'), category('ja', false, 'ワンピース'), category('pl', true, 'Miło nam'), category('en', true, 'Hello there'), category('es', false, 'Zapatos')], 4),
  ]
} // prettier-ignore
