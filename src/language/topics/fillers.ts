import { findPrices } from '../money/prices'
import { calendarDay } from '../time/words/months'

/** Words of a live's title that name no goods: the show itself, its day, what is new. Plain text. */
const words =
  'live livestream stream streaming show broadcast today tonight now new news novelty hot top welcome hello hi ' +
  'эфир эфире эфира прямой прямом стрим лайв сегодня завтра новый новая новое новые новинка новинки новинок ' +
  'vivo directo hoy nuevo nueva nuevos nuevas novedad novedades ao hoje novo nova novos novas novidade novidades ' +
  'direct soir aujourd nouveau nouveaux nouvelle nouvelles nouveaute nouveautes heute abend neu neue neuer neues neuen neuheit neuheiten diretta oggi stasera nuovo nuovi nuova nuove novita ' +
  'zywo dzis dzisiaj nowy nowa nowe nowosc nowosci canli yayin yayini yayinda bugun aksam yeni truc tiep hom nay moi ефір наживо сьогодні новинки нові ' +
  '라이브 방송 생방송 오늘 신상 신상품 신규 بث مباشر اليوم الليلة جديد جديدة الجديد שידור חי היום חדש לייב लाइव आज नया नई'
const fillers = new Set(words.split(' '))

/** Who is spoken to or of, and the count of an episode. Plain text. */
const particles =
  'you your yours we us our ours me my they them it its st nd rd th part ep episode vol no nr with from host arrivals ' +
  'вас вам вы мы нас нам наш наша наши ваш ваши это трансляция трансляции прямая выпуск ' +
  'nosotros nosotras ustedes nuestro nuestra nuestros nuestras vosotros tu tus su sus usted ' +
  'nous vous notre nos votre vos lui eux uns unser unsere unserem euch euer ihr ihre wir sie mit ' +
  'noi voi nostro nostra nostri vostro dal dalla dello della nas nam nasze wasze bizim sizin icin ' +
  'nos nosso nossa nossos voce voces transmissao transmision trasmissione transmisja transmission 위한 우리 여러분 함께'
for (const word of particles.split(' ')) fillers.add(word)

/** `12`, `no5`, `2nd`, `100개`: how many or which one, not what. */
const number = /^(?:no|nr|n|№)?\d+(?:st|nd|rd|th|er|eme|개|회|종|만)?$/

/** The same in scripts without spaces, with the particles between other words. */
const solid =
  /直播间?|开播|開播|首播|今[天晚日夜]|明[天晚]|每[天晚日]|新品|新款|新作|新着|新発売|上新|全新|[点點](?=$|直播|开播)|ライブ|配信|生放送|本日|ไลฟ์สด|ไลฟ์|วันนี้|คืนนี้|ใหม่|(?<=[\u30a0-\u30ff\u4e00-\u9fff])[のをにはがでと](?=[\u30a0-\u30ff\u4e00-\u9fff]|$)/gu

export const isFiller = (plainWord: string): boolean =>
  fillers.has(plainWord) || number.test(plainWord) || /^\p{Script=Latin}$/u.test(plainWord)

/** Pieces of Chinese that name nothing by themselves. */
const bound = new Set(
  '的 地 得 了 和 与 及 或 在 里 中 是 为 给 让 把 被 对 向 从 等 第 期 款 个 件 场 次 这 那 我们 我们的 你 你们 你的 大家 一起'.split(' '), // prettier-ignore
)
export const isBound = (piece: string): boolean => bound.has(piece)

/** The parts of a run without spaces that are none. */
export const withoutFillers = (run: string): string[] => run.split(solid).filter(Boolean)

const dates = new RegExp(
  `(?<![\\p{L}\\d])${calendarDay}(?![\\p{L}\\d])|\\d{1,2}[:.]\\d\\d|\\d{1,2}[点點時时]`,
  'giu',
)

/** A title without its prices, dates and hours. */
export function withoutTimesAndPrices(title: string): string {
  const prices = findPrices(title).filter(({ strength }) => strength === 'sure')
  let out = title
  for (const { start, end } of prices.reverse()) out = `${out.slice(0, start)} ${out.slice(end)}`
  return out.replace(dates, ' ')
}
