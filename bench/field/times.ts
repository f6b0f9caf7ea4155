import { columns, tiles } from '../posters/layouts'
import type { Dice, Kind, Language } from './case'
import { dial, onClock, segments } from './set'

const twoOf = (n: number) => String(n).padStart(2, '0')

/** Units of time in falling order. */
const units: readonly (readonly [Language, ...string[]])[] = [
  ['ru', 'часов', 'минут', 'секунд'], ['ru', 'дней', 'часов', 'минут'], ['ru', 'дн', 'ч', 'мин'], ['uk', 'годин', 'хвилин', 'секунд'], ['en', 'DAYS', 'HOURS', 'MINS'], ['en', 'hrs', 'min', 'sec'],
  ['de', 'Tage', 'Stunden', 'Minuten'], ['fr', 'jours', 'heures', 'min'], ['fr', 'h', 'min', 's'], ['es', 'días', 'horas', 'min'], ['pt', 'horas', 'min', 'seg'], ['it', 'giorni', 'ore', 'minuti'], ['pl', 'dni', 'godz.', 'min'], ['pl', 'godziny', 'minuty', 'sekundy'],
  ['tr', 'gün', 'saat', 'dakika'], ['ja', '日', '時間', '分'], ['ko', '일', '시간', '분'], ['zh', '天', '时', '分'], ['zh', '时', '分', '秒'], ['zh', '小时', '分钟', '秒'],
] // prettier-ignore

/** Measures over one another, which no countdown has. */
const measures: readonly (readonly [Language, ...(readonly [string, string])[]])[] = [
  ['en', ['144', 'Hz'], ['33', 'W'], ['8', 'GB']], ['ru', ['12', 'цветов'], ['8', 'размеров'], ['5', 'моделей']], ['de', ['4.8', 'Sterne'], ['16', 'Farben'], ['97', '% Wolle']], ['fr', ['24', 'teintes'], ['3', 'tailles'], ['2', 'ans']],
  ['es', ['15', 'colores'], ['4', 'tallas'], ['98', '% lino']], ['zh', ['50', '度'], ['12', '色'], ['8', '款']], ['pl', ['18', 'kolorów'], ['6', 'rozmiarów'], ['90', '% wełny']], ['en', ['360', 'ml'], ['18', 'cm'], ['2', 'lids']],
] // prettier-ignore

/** Kinds of countdowns, each with what merely looks like one. */
export function timeKinds(dice: Dice): Kind[] {
  const { pick, between } = dice
  const few = () => between(2, 9)
  const hour = () => between(17, 22)
  const clock = () => `${twoOf(between(0, 9))}:${twoOf(between(2, 59))}:${twoOf(between(2, 59))}`
  const running = (on: 'ground' | 'ring' | 'tile') =>
    units.map(([language, ...names]) => [language, names.join(' '), columns(names.map((name, i) => [twoOf(between(1, i ? 22 : 6)), name] as const), on)] as const)
  const measured = (on: 'ground' | 'ring' | 'tile') =>
    measures.map(([language, ...rows]) => [language, rows.join(' '), columns(rows, on)] as const)
  const time = (kind: string, rest: Pick<Kind, 'bad' | 'good' | 'take'> & Partial<Kind>): Kind => ({ kind, rule: 'promo-countdown', ...rest })
  const also = ['price-number']
  return [
    time('countdown-columns', { bad: running('ground'), good: measured('ground'), take: [4, 2] }),
    time('countdown-rings', { bad: running('ring'), good: measured('ring'), take: [3, 2] }),
    time('countdown-tiles', { bad: running('tile'), good: measured('tile'), take: [2, 1] }),
    time('countdown-tiles', {
      bad: [['en', 'tiles', tiles(clock())], ['en', 'tiles', tiles(clock().replaceAll(':', ' '))], ['zh', 'discs', tiles(clock(), 'disc')], ['de', 'tiles', tiles(clock())]],
      good: [['de', 'date', tiles(`${between(10, 28)}.0${few()}`)], ['en', 'year', tiles('2026')], ['zh', 'date', tiles(`${between(10, 28)}日`)]],
      take: [2, 2],
    }),
    time('time-left', {
      bad: [['pl', `Zostało ${few()} godzin`], ['pl', `Jeszcze tylko ${few()} dni`], ['pl', 'Ostatnie godziny'], ['es', `Últimas ${few()} horas`], ['es', `Quedan ${few()} horas`], ['es', `Faltan ${few()} días`], ['ru', `Осталось ${few()} часов`], ['ru', `До конца ${few()} часа`], ['uk', `Залишилось ${few()} годин`], ['de', `Nur noch ${few()} Stunden`], ['de', `Noch ${few()} Tage`], ['it', `Ultime ${few()} ore`], ['it', `Scade tra ${few()} ore`], ['tr', `Son ${few()} saat`], ['tr', `${few()} saat kaldı`], ['ja', `残り${few()}時間`], ['ja', `あと${few()}時間で終了`], ['ko', `${few()}시간 남음`], ['ko', `마감 ${few()}시간 전`], ['fr', `Plus que ${few()} heures`], ['fr', 'Dernières heures'], ['pt', `Faltam ${few()} horas`], ['pt', 'Últimas horas'], ['ar', `باقي ${few()} ساعات`], ['en', `${few()} hours left`], ['en', `Last ${few()} hours`], ['zh', `仅剩${few()}小时`], ['zh', `还剩${few()}天`]],
      good: [['pl', `${few()} godzin pracy`], ['es', `${few()} horas de batería`], ['ru', `Работает ${few()} часов`], ['de', `${few()}0 Tage Rückgabe`], ['it', `${few()} ore di musica`], ['tr', `${few()} saat pil ömrü`], ['ja', `${few()}時間連続再生`], ['ko', `${few()}시간 충전`], ['fr', `${few()} heures d’autonomie`], ['pt', `${few()} horas de música`], ['ar', `شحن في ${few()} ساعات`], ['zh', `${few()}小时快充`], ['en', `${few()}-hour battery`]],
      take: [11, 5],
    }),
    time('seven-segment-time', { bad: [['en', 'led', segments(clock(), '', pick)], ['de', 'led', segments(clock(), '', pick)]], good: [], take: [2, 0], also }),
    time('seven-segment-time', { bad: [], good: [['en', 'clock', onClock(`0${few()}:${between(10, 55)}`, pick)]], take: [0, 1], also, more: { place: 'middle' } }),
    time('today-only', {
      bad: [['en', 'ONLY TODAY'], ['en', 'Today only'], ['pl', 'Tylko dziś'], ['zh', '仅限今日'], ['zh', '今晚截止'], ['de', 'Nur heute'], ['ru', 'Только сегодня'], ['es', 'Solo hoy'], ['es', 'Termina hoy'], ['pt', 'Só hoje'], ['fr', 'Aujourd’hui seulement'], ['it', 'Solo per oggi'], ['tr', 'Sadece bugün'], ['ko', '오늘만'], ['ja', '本日限り'], ['ja', '今日だけ'], ['ar', 'اليوم فقط'], ['uk', 'Лише сьогодні'], ['th', 'วันนี้เท่านั้น']],
      good: [['en', 'Live today'], ['de', 'Heute live'], ['ru', 'Сегодня в эфире'], ['es', 'Hoy en vivo'], ['pl', 'Dziś na żywo'], ['fr', 'En direct ce soir'], ['tr', 'Bugün canlı'], ['ko', '오늘 라이브'], ['ja', '本日ライブ'], ['zh', '今晚直播'], ['it', 'In diretta oggi'], ['ar', 'بث مباشر اليوم']],
      take: [7, 4],
    }),
    time('stock-or-time', { bad: [['zh', `限时${few()}小时`], ['en', `Limited: ${few()} hours`], ['ru', `Скидки ${few()} часа`]], good: [['en', `Last ${few()} pieces`], ['zh', `仅剩${few()}件`], ['ru', `Осталось ${few()} штук`], ['es', `Últimas ${few()} piezas`], ['pl', 'Ostatnie sztuki'], ['de', `Nur noch ${few()} Stück`], ['ja', `残り${few()}点`], ['fr', `Plus que ${few()} pièces`]], take: [1, 3] }),
    time('launch-countdown', { bad: [['en', `Starts in ${few()} hours`], ['ru', `Эфир через ${few()} часа`], ['de', `Start in ${few()} Stunden`], ['es', `Empieza en ${few()} horas`]], good: [['en', `Live at ${between(6, 9)} PM`], ['de', `Live um ${hour()} Uhr`], ['pt', `Live às ${hour()}h`]], take: [1, 2], expect: 'question-ok', also }),
    time('show-hour', {
      bad: [['en', `Sale ends at ${hour()}:00`], ['de', `Endet um ${hour()} Uhr`], ['ru', `Скидки до ${hour()}:00`], ['fr', `Offre jusqu’à ${hour()} h`], ['es', `Oferta hasta las ${hour()} h`], ['pl', `Promocja do ${hour()}:00`], ['tr', `İndirim ${hour()}.00’de bitiyor`], ['it', `Offerta fino alle ${hour()}`], ['zh', `优惠${between(8, 10)}点截止`], ['ja', `${hour()}時まで限定`]],
      good: [['ru', `${hour()}:30 МСК`], ['en', `Start ${hour()}:15`], ['de', `${hour()}.30 Uhr live`], ['fr', `Direct à ${hour()}h30`], ['es', `En vivo ${hour()}:00 h`], ['pl', `Start o ${hour()}:00`], ['tr', `Canlı ${hour()}.30`], ['ko', `저녁 ${between(7, 9)}시 라이브`], ['ja', `${hour()}時 配信開始`], ['zh', `今晚${between(7, 9)}点开播`], ['it', `Diretta ore ${hour()}`]],
      take: [2, 4],
      also,
    }),
    { kind: 'show-date', rule: 'price-number', also: ['promo-countdown'], take: [1, 4], bad: [['en', `${between(11, 28)} May · €${few()}.50`], ['de', `${between(11, 28)}. Mai · ${few()}9 €`], ['ru', `${between(11, 28)} мая · ${few()}90 ₽`]], good: [['en', `Live ${between(11, 28)} March`], ['ru', `${between(11, 28)} апреля`], ['zh', `${few()}月${between(11, 28)}日`], ['ja', `${few()}月${between(11, 28)}日 20時`], ['ko', `${few()}월 ${between(11, 28)}일`], ['fr', `${between(11, 28)} juillet`], ['es', `${between(11, 28)} de mayo`], ['pl', `${between(11, 28)} lipca`], ['tr', `${between(11, 28)} Mart`], ['ar', `${between(11, 28)} يوليو`], ['it', `${between(11, 28)} marzo`], ['de', `${between(11, 28)}. Juli`], ['en', `${few()}/${between(11, 28)}`]] },
    time('clock-goods', { bad: [], good: [['fr', 'dial', dial(pick)], ['en', 'dial', dial(pick)]], take: [0, 1], also, more: { place: 'middle' } }),
  ]
} // prettier-ignore
