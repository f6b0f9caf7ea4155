import { findPrices } from '../money/prices'
import { calendarDay } from '../time/months'

/** Words of a live's title that name no goods: the show itself, its day, what is new. Plain text. */
const words =
  'live livestream stream streaming show broadcast today tonight now new news novelty hot top welcome hello hi ' +
  'эфир эфире эфира прямой прямом стрим лайв сегодня завтра новый новая новое новые новинка новинки новинок ' +
  'vivo directo hoy nuevo nueva nuevos nuevas novedad novedades ao hoje novo nova novos novas novidade novidades ' +
  'direct soir aujourd nouveau nouveaux nouvelle nouvelles nouveaute nouveautes heute abend neu neue neuer neues neuen neuheit neuheiten diretta oggi stasera nuovo nuovi nuova nuove novita ' +
  'zywo dzis dzisiaj nowy nowa nowe nowosc nowosci canli yayin yayini yayinda bugun aksam yeni truc tiep hom nay moi ефір наживо сьогодні новинки нові ' +
  '라이브 방송 생방송 오늘 신상 신상품 신규 بث مباشر اليوم الليلة جديد جديدة الجديد שידור חי היום חדש לייב लाइव आज नया नई'
const fillers = new Set(words.split(' '))

/** The same in scripts without spaces, with the particles between other words. */
const solid =
  /直播间?|开播|開播|首播|今[天晚日夜]|明[天晚]|每[天晚日]|新品|新款|新作|新着|新発売|上新|全新|[点點](?=$|直播|开播)|ライブ|配信|生放送|本日|ไลฟ์สด|ไลฟ์|วันนี้|คืนนี้|ใหม่|(?<=[\u30a0-\u30ff\u4e00-\u9fff])[のをにはがでと](?=[\u30a0-\u30ff\u4e00-\u9fff]|$)/gu

export const isFiller = (plainWord: string): boolean =>
  fillers.has(plainWord) || /^\d+$/.test(plainWord)

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
