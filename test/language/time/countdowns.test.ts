import { describe, expect, test } from 'vitest'
import { findCountdowns } from '../../../src/language/time/countdowns'

describe('countdowns', () => {
  const countdowns = [
    '00:12:59', '23:59:59', 'Ends in 2h', 'Ends in', '仅剩2小时', '倒计时', 'до конца 2 часа', 'Осталось 2 часа',
    'Осталось 00:29:59', 'Faltan 00:59:30', 'Last 10 minutes', '마지막 30분', '距结束 02:15:33', 'only 2h left', 'last day', '距结束',
    '仅剩', 'последний день', 'quedan 2 horas', 'só hoje', 'Only 2 hours left', 'Ends tonight', 'ending soon',
    'Sale ends Sunday', 'final hours', 'today only', '24h left', '最后一天', '即将结束', '今晚截止', '仅限今天', '限时2小时', '剩余3天',
    'Только сегодня', 'Заканчивается сегодня', 'Осталось 3 дня', 'Осталось 3', 'Quedan 2', 'Quedan solo 3 horas', 'Últimas horas', 'Último día',
    'Solo hoy', 'Termina en 2 horas', 'Cuenta atrás', 'Restam 2 horas', 'Faltam 3 dias', 'Últimas horas', 'Acaba hoje',
    'Contagem regressiva', 'Plus que 2 heures', 'Dernier jour', 'Se termine ce soir', 'Compte à rebours',
    'Nur noch 2 Stunden', 'Nur heute', 'Letzter Tag', 'Endet in 3 Stunden', 'Solo per oggi', 'Ultime ore',
    'Scade tra 2 ore', 'Mancano 3 giorni', 'Conto alla rovescia', '오늘만', '마감임박', '2시간 남음', '오늘 마감', '카운트다운', '残り2時間',
    '本日限り', 'あと3日', 'まもなく終了', '最終日', 'باقي ساعتان', 'ينتهي خلال 3 ساعات', 'العد التنازلي', 'اليوم فقط', 'متبقي 00:12:59',
    'Son 2 saat', 'Son gün', 'Sadece bugün', '2 saat kaldı', 'Geri sayım', 'Tylko dziś', 'Ostatni dzień',
    'Zostało 2 godziny', 'Kończy się dziś', '02时15分33秒', '2h 15m 33s', '1天02时03分', '00 : 12 : 59', '０0：１２：５９',
    'Last chance', 'ends at midnight', '24 hours only', 'Jen dnes', 'Poslední hodiny', 'Zbývá 3 hodiny', 'Akce končí zítra', 'do půlnoci',
    'Csak ma', 'Utolsó nap', 'Már csak 3 óra', 'ma éjfélig', 'Doar azi', 'Ultimele ore', 'Mai sunt 2 ore', 'Se termină azi',
    'Само днес', 'Последен шанс', 'остават 3 часа', 'Endast idag', 'Sista chansen', 'kun i dag', '3 timmar kvar', 'till midnatt',
    'Only this week', 'cuma hari ini', '残りわずか2時間', 'termine dans 2 h',
  ] // prettier-ignore
  test.each(countdowns)('%s', (text) => expect(findCountdowns(text)[0]?.strength).toBe('sure'))
})

describe('misread countdowns', () => {
  const countdowns = [
    "Se termineaujourd'hui", 'TODAYONLY', 'Ultimashoras', 'nOCnEAHNN EHb', 'ШоследнШи день', 'ШӘСЛЕДНИЯ день', 'посиении Ень',
    'nOCEAHNN EHb', 'TOnbKO CErOHA', 'ТОЛЬКО СЕГ0ДНЯ', '3aKaHYNBaeTCA CerOAHA', 'OcTaJI0Cb 2 IHA', 'Оста.юсь 2 ІНА', 'Ao koHya 2 4aca', 'o KoHua 2 yaca',
    'OcTanocb 00:29', 'Осталосъ 3 часа', 'Dernierjour', '마지만 기희', '마감임빅', '마지막 30是', 'Uitimo dia', 'Uitime 6 ore',
    'ТОлькО дО п олунОЧИ', '3алиШИЛ ОСЬ 3З годиНи', 'باقى 5 شاعات', 'chi còn 3 giðö',
    'З алишилО сь 9 годи н', 'Лише сьоГодЕі', "Aujourd'hu i seulement", 'Зал1шилось 4 дні', '残！8時間', '残ソ2日',
    'Осталось б часов', 'Осталось з дня', 'Last l hour', 'Solo per ogg', '5 saat kald', 'วันนีเท่านัน', 'เหลือ 2 ชัวโมง', 'เหลือ 2 ชั่วโมพิ', 'เหลืออีก 5 นาท', '00:02:5t', '06: 2:48', '0 o:18:28', '02 Дней 08 4асоВ 52 минут',
  ] // prettier-ignore
  test.each(countdowns)('%s', (text) =>
    expect(findCountdowns(text, { ocr: true })[0]?.strength).toBe('sure'),
  )
  test.each([
    'ULltimo dia',
    'Ends toniqht',
    'Last change',
    'Dernier tour',
    'OcTaJI0Cb 2',
    '20:00: 2',
    '21:00 : 5',
    '7:30 :9',
    '1:24:1',
    '2:30:4',
    '1:10:5',
    '20:30:…',
    '01:30;0',
    '01;30;0',
    'วันนี้แท่านั้น',
    'Останній деиь',
  ])('%s: a person must look', (text) =>
    expect(findCountdowns(text, { ocr: true })[0]?.strength).toBe('likely'),
  )
  test.each(['เหลือ 36 37 38', 'เหลืออีก 10', 'เหลือ 5 ชิ้น', 'ลด เหลือ 199'])('%s counts goods', (text) =>
    expect(findCountdowns(text, { ocr: true })).toEqual([]),
  )
  test.each(['nOCnEAHNN EHb', "Se termineaujourd'hui"])('in a layer %s is what it says', (text) =>
    expect(findCountdowns(text)).toEqual([]),
  )
  test.each([
    'Последняя коллекция',
    'Новый сезон',
    'Новинки 2025',
    'To kohl 2 colours',
    'октябрь 2025',
    'only colour 2',
    'fast day',
    'Last chamber',
    'Solo oggetti',
    'Live 20:00 t',
    'Art. 00:02 t',
    '1:2:30',
    'Format 16:9:21',
    '마지막 사랑',
    'Live сьогодні',
    'วันนี้ไลฟ์สด',
    'วันนี้แท่นสวย',
    'Buty i torby',
    'Solo i bambini',
    'Наше сьогодні',
    'Зал1шилось 5 пар',
    '残！5点',
    'Live 20:00:',
    '오늘만큼',
    'Ultimo diario',
    'Последние 5 штук',
    'Последние 3 размера',
    'Осталось 4 пары',
    '마지막 10개',
    '마지막 3벌',
  ])('%s is none', (text) => expect(findCountdowns(text, { ocr: true })).toEqual([]))
})

test.each([
  '02:10:4',
  '09:39:…',
  '…1:39:20',
  '01:39:2…',
  'Останн1й день',
  'Залишилось 3 хвилини',
  'Последние 3 4аса',
  'Последние 2 дмя',
])('%s is sure', (text) => expect(findCountdowns(text, { ocr: true })[0]?.strength).toBe('sure'))

describe('words a letter away from those that press', () => {
  test.each([
    'เฉพาะวันที่ 12 ธ.ค.', 'เฉพาะวันนั้น', 'เฉพาะวันนัด', 'วันนี้เท่ากัน', 'วันนี้ เท่านี้', 'วันนี้คนเดียว', 'วันนี้ชั้นเดียว', 'วันนั้นเท่านั้น',
    '残!3日で届く', '電池残 3時間', '電池残3時間', 'バッテリー残 5時間', 'バッテリー残り5時間', '通話残 10分', '充電残り2時間', '残業 2時間', '残席 3',
    'Останні родини', 'Стільки сьогодні', 'Пише сьогодні', 'Останній пень', 'Останній тень', 'залишилось 3 хвилі', 'Залишилось 2 годинники',
    'Последний ремень', 'Последний пень', 'Последние 5 футболок', 'Последние 5 сумок', 'Последние 5 ламп', 'Последние 3 маски', 'Последние 3 платья',
  ])('%s', (text) =>
    expect([...findCountdowns(text), ...findCountdowns(text, { ocr: true })]).toEqual([]),
  ) // prettier-ignore
  test.each(['残!3日', '残ソ2日', '残 5時間'])('in a layer %s is no 残り', (text) =>
    expect(findCountdowns(text)).toEqual([]),
  )
})

describe('no countdowns', () => {
  const others = [
    'Live at 20:00', '20:00', '今晚20:00', 'A las 21:00', '12.11.2025', '2025-11-11', 'Tonight 8 PM', '오늘 저녁 8시', 'Watch now',
    '24h delivery', '3 days return', 'Best friends', 'Weekend outfits', 'latest arrivals', 'Last season style',
    'Only 3 colours', '10:09', '16:9', 'ratio 1:2:3', '3 in 1', 'Long lasting 12 hours', '2h30m battery',
    '30 hours playtime', 'Bluetooth 5.3', 'Sand timer', 'Stopwatch', '手表', '春季新款', '今日推荐', '今晚直播', '最后的晚餐',
    'Edición limitada', 'EDICIÓN LIMITADA', 'Сегодня в эфире', 'Hoy en vivo', 'Hoje ao vivo', 'Ao vivo às 20:00',
    'Live 20:00-22:00', '8:00-10:00 PM', '11/11', 'Day 3', 'Endless summer', 'Trending', 'Blending brush', 'Weekender bag',
    'Legends', 'friendship', 'solo travel', 'последняя коллекция', 'пока', 'новый день', 'daily wear', '1080:1920', '时间管理',
    '小时光', '分享', '分钟级', '48小时发货', '7天无理由退换', '最后一公里', '剩余价值', 'Lending', 'sending in style', '24/7', 'Vending in',
    "Today's look", '只限会员', 'one day in Paris', 'days of summer', 'summer days', 'last minute gift ideas', 'Nur für dich',
    'Осталось 5 штук', 'Quedan 4 piezas', 'Осталось 12 пар', 'ultimo modello', 'son model', 'ostatnie nowości', 'remaining stock',
    'dnes živě v 20:00', '5 hodin výdrže', 'poslední kusy', '2 dny dodání', 'utolsó darabok', '3 óra töltés', 'csak pamut',
    'azi live la 20:00', 'ultimele bucăți', '8 ore de muzică', 'idag live kl 20', '3 timmars batteri', 'bara bomull', 'kun 3 stk',
    'днес на живо в 20:00', 'последни бройки', '8 часа работа', 'slevy do 50 %', 'do 20 kg', 'už jen 3 kusy',
    'Last s model', 'Teacher s Day only', 'men s hours only', 'ONLY S HOURS', 'Sale | Day', 'Только | час', 'last S', 'Last L', '最終 日焼け止め',
    '今日 限りない', '无限 时尚', '倒 计时器', 'Осталось б пар', 'об3ор', '4 цвета', 'эфир в 2о:00',
  ] // prettier-ignore
  test.each(others)('%s', (text) =>
    expect([...findCountdowns(text), ...findCountdowns(text, { ocr: true })]).toEqual([]),
  )
})

test.each(['限时抢购', 'Limited time offer', '00:59', 'Live at 20:00:00'])(
  '%s: a person must look',
  (text) => expect(findCountdowns(text)[0]?.strength).toBe('likely'),
)

test.each([
  ['digits', '1'.repeat(1e5)],
  ['clocks', '12:59'.repeat(2e4)],
  ['last', 'last '.repeat(2e4)],
  ['距', '距'.repeat(1e5)],
  ['осталось', 'осталось '.repeat(11111)],
  ['termine', 'se termine'.repeat(1e4)],
  ['misread words', 'OcTaJIOCb 2 '.repeat(6)],
])('ends on 100 kB of %s', (_, text) => void findCountdowns(text, { ocr: true }))

test('a clock beside its words is one countdown with them', () =>
  expect(findCountdowns('Ends in 02:45:10!').map(({ match }) => match)).toEqual([
    'Ends in 02:45:10',
  ]))
