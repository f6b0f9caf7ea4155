import { describe, expect, test } from 'vitest'
import { findCountdowns } from '../../../src/language/time/countdowns'

const strengths = (text: string) => findCountdowns(text).map(({ strength }) => strength)

/** By language: what says that time runs out, and the same words where it does not. */
const kinds: [language: string, pressing: string[], innocent: string[]][] = [
  ['en', ['Last 2 hours', '3 hours left', 'Only today', 'Ends at 19:00', 'Sale ends at 8 PM', 'Ends 21:00', 'Offer until 20:00', 'Deals until midnight', 'Ends Sunday', 'Limited: 2 hours', 'Just 45 minutes left', '5 hrs to go', 'Sale till 9 pm'],
    ['Today live', '2-hour charge', 'Last 5 pieces', 'Live until 20:00', 'Live at 19:00', '3 hours of music', 'Last pieces', 'Open until 20:00', 'Only 5 left', 'Last season', '30 days warranty', 'Today at 7', 'Works 5 hours', 'Only5 left', 'Last5 pieces']],
  ['zh', ['仅剩2小时', '还剩3天', '限时2小时', '仅限今日', '今晚截止', '倒计时', '今晚8点截止', '20:00结束', '优惠到20点', '只剩最后3小时', '最后2小时', '明天恢复原价', '剩余5分钟'],
    ['今晚8点直播', '2小时快充', '仅剩5件', '还剩3双', '今日上新', '24小时锁水', '3天发货', '只剩2件', '最后5件', '20:00开播', '剩余3件', '每天8点']],
  ['ru', ['Осталось 4 часа', 'Только сегодня', 'До конца акции', 'Скидки до 21:00', 'До 21:00 скидки', 'Осталось 15 минут', 'Последние 2 часа', 'Акция до 20 июля', 'Ещё 3 часа', 'Закончится в 20:00', 'Распродажа до полуночи', 'Лишь 3 дня', 'До конца 2 дня'],
    ['Эфир в 21:00', 'Работает 4 часа', 'Осталось 5 штук', 'Эфир до 21:00', 'Сегодня в 20:00', 'Зарядка 2 часа', 'Последние 5 пар', 'Осталось 3 размера', 'Скидки до 50%', 'от 3 до 5 лет', 'Доставка 3 дня', 'с 10:00 до 21:00']],
  ['uk', ['Залишилось 2 години', 'Тільки сьогодні', 'Лише сьогодні', 'До кінця акції', 'Останні 3 години', 'Знижки до 21:00', 'Залишилося 3 дні'],
    ['Ефір о 20:00', 'Працює 4 години', 'Залишилось 5 штук', 'Сьогодні наживо', 'Останні розміри']],
  ['es', ['Últimas 3 horas', 'Quedan 2 h', 'Faltan 2 h', 'Solo hoy', 'Solo por hoy', 'Termina hoy', 'Termina a las 20:00', 'Ofertas hasta las 21:00', 'Quedan 30 minutos', 'Acaba el domingo', 'Oferta válida hasta medianoche', 'Solo 2 horas'],
    ['Hoy en vivo', '3 horas de batería', 'Últimas 3 piezas', 'En vivo a las 20:00', 'Quedan 5 piezas', 'Últimas tallas', 'Hoy a las 19 h', 'Abierto hasta las 21:00', '2 horas de música']],
  ['pt', ['Últimas horas', 'Faltam 2 horas', 'Só hoje', 'Acaba hoje', 'Termina às 20h', 'Ofertas até às 21h', 'Restam 3 dias', 'Só até meia-noite', 'Últimos 30 minutos', 'Apenas hoje'],
    ['Live às 19h', '2 horas de música', 'Últimas peças', 'Restam 5 peças', 'Hoje ao vivo', 'Bateria 5 horas', 'Entrega em 3 dias']],
  ['fr', ['Plus que 2 heures', 'Dernières heures', "Aujourd'hui seulement", 'Fin ce soir', 'Se termine à 20h', 'Offre valable jusqu’à 21h', 'Il reste 3 heures', 'Dernières 2 heures', 'Jusqu’à ce soir seulement', 'Plus que 3 jours', 'Fin de la promo à 20 h'],
    ['En direct ce soir', "2 heures d'autonomie", 'Dernières pièces', 'En direct à 20h', 'Dès 18h', 'Plus que 5 pièces', 'Ce soir 20h', '24 h de fraîcheur', "Jusqu'à 50%"]],
  ['de', ['Nur noch 3 Stunden', 'Nur heute', 'Endet um 20 Uhr', 'bis 20 Uhr', 'Angebot bis 20 Uhr', 'Nur bis 21:00 Uhr', 'Noch 2 Tage', 'Letzte Stunden', 'Letzte 3 Stunden', 'Aktion endet heute', 'Rabatt bis Sonntag', 'Endet in 45 Minuten', 'Heute bis 22 Uhr reduziert'],
    ['Heute live', '20 Uhr live', '60 Tage Rückgabe', 'Akku 3 Stunden', 'Letzte Stücke', 'Live bis 20 Uhr', 'Nur noch 5 Stück', 'ab 20 Uhr', 'Noch 3 Farben', 'Von 18 bis 20 Uhr live', 'Bis 50% Rabatt', 'Heute 20 Uhr']],
  ['it', ['Ultime 6 ore', 'Solo per oggi', 'Scade tra 2 ore', 'Scade alle 20:00', 'Offerta fino alle 21', 'Mancano 3 ore', 'Solo oggi', 'Ultimi 30 minuti', 'Termina stasera', 'Finisce domenica', 'Ancora 2 giorni'],
    ['6 ore di musica', 'In diretta oggi', 'Ultimi pezzi', 'Stasera alle 20:00', 'Restano 5 pezzi', 'Oggi alle 19', 'Ultime taglie', 'Reso entro 30 giorni']],
  ['pl', ['Zostało 5 godzin', 'Jeszcze tylko 2 dni', 'Tylko dziś', 'Ostatnie godziny', 'Kończy się o 20:00', 'Promocja do 21:00', 'Do 20:00 taniej', 'Zostały 3 dni', 'Ostatnie 2 godziny', 'Rabat do północy', 'Tylko do jutra', 'Koniec promocji o 20:00'],
    ['Dziś na żywo', '5 godzin pracy', 'Ostatnie sztuki', 'Zostało 5 sztuk', 'Na żywo o 20:00', 'Do 50% taniej', 'Live do 21:00', 'Ostatnie rozmiary', 'Dostawa 2 dni']],
  ['tr', ['Son 3 saat', 'Sadece bugün', 'Bitiyor', '2 saat kaldı', "Saat 20:00'de bitiyor", 'Kampanya 21:00’e kadar', 'Son 2 gün', 'Yalnızca bugün', 'Bugün bitiyor', 'İndirim gece yarısına kadar', '30 dakika kaldı', 'Son saatler'],
    ['Bugün canlı', 'Saat 21.00', '3 saat pil', 'Son 5 adet', 'Son parçalar', '5 adet kaldı', 'Canlı yayın 20:00', 'Son moda', 'Bugün 20:00']],
  ['ko', ['마감 2시간 전', '오늘만', '2시간 남음', '오늘 하루만', '20시 마감', '밤 9시까지 할인', '마지막 2시간', '3일 남았어요', '오늘 종료', '단 3시간', '종료 10분 전', '할인 오후 8시까지'],
    ['저녁 8시 라이브', '오늘 라이브', '2시간 충전', '5개 남음', '마지막 5개', '오늘 저녁 8시', '20시 시작', '3일 배송', '24시간 보습']],
  ['ja', ['残り3時間', '本日限り', '今日だけ', 'まもなく終了', '20時まで', '本日20時終了', '21時までセール', 'あと2日', 'ラスト3時間', '今夜0時まで', '終了まであと30分', '本日まで', '20:00締切', '18時まで限定'],
    ['本日ライブ', '3時間連続使用', '春限定色', '今夜8時', '残り5点', 'ラスト1点', '20時から', '20時スタート', '3日間', '数量限定', '夏限定 3日', '21時まで限定色', '本日20時ライブ', '24時間保湿']],
  ['ar', ['باقي 3 ساعات', 'باقي ساعات', 'باقي كساعات', 'اليوم فقط', 'ينتهي خلال ساعتين', 'ينتهي الساعة 8', 'العرض حتى 9 مساءً', 'آخر يوم', 'آخر 3 ساعات', 'متبقي يومان', 'تبقى ساعتين', 'خصم حتى منتصف الليل', 'لمدة ساعتين فقط'],
    ['بث مباشر اليوم', 'شحن في ساعتين', '21 يوليو', 'باقي 5 قطع', 'باقي ساعات اليوم', 'الليلة 8 مساءً', 'آخر القطع', '3 ساعات تشغيل', 'بث حتى 9 مساءً', 'الساعة 8']],
  ['th', ['เหลือ 3 ชั่วโมง', 'วันนี้เท่านั้น', 'วันนี้วันเดียว', 'วันสุดท้าย', 'เหลืออีก 2 วัน', 'หมดเขตวันนี้', 'หมดเวลา 20:00', 'ลดถึง 20:00 น.', 'เฉพาะวันนี้', 'ชั่วโมงสุดท้าย', 'อีก 15 นาที หมดโปร', 'สิ้นสุด 20.00 น.', 'โปรถึงเที่ยงคืน', '2 ชั่วโมงสุดท้าย'],
    ['วันนี้ไลฟ์สด', 'ใช้งาน 3 ชั่วโมง', 'เหลือ 5 ชิ้น', 'คืนนี้ 2 ทุ่ม', 'ไลฟ์ 20:00 น.', 'ชาร์จ 2 ชั่วโมง', 'ชิ้นสุดท้าย', 'ส่งใน 3 วัน']],
  ['vi', ['Chỉ còn 2 giờ', 'Còn 3 ngày', 'Chỉ hôm nay', 'Duy nhất hôm nay', 'Kết thúc lúc 20:00', 'Ưu đãi đến 21h', 'Ngày cuối cùng', '2 giờ cuối', 'Kết thúc sau 30 phút', 'Giảm giá đến 24h'],
    ['Sạc 2 giờ', 'Còn 5 cái', 'Hôm nay live', 'Live 20h', 'Live đến 21h', 'Pin 5 giờ', 'Tối nay 8h', 'Giao trong 2 ngày']],
  ['he', ['רק היום', 'נותרו 3 שעות', 'עוד 2 שעות בלבד', 'מסתיים ב-20:00', 'שעות אחרונות', 'היום בלבד', 'המבצע עד 21:00', 'יום אחרון', 'נשארו 2 ימים'], ['שידור חי היום', '3 שעות סוללה', 'נותרו 5 יחידות', 'היום ב-20:00', 'טעינה 2 שעות']],
  ['el', ['Μόνο σήμερα', 'Απομένουν 3 ώρες', 'Τελευταίες ώρες', 'Λήγει στις 20:00', 'Έως 21:00 προσφορά', 'Τελευταία μέρα', 'Λήγει σε 2 ώρες', 'Τελειώνει σήμερα'], ['Σήμερα live', '3 ώρες μπαταρία', 'Τελευταία κομμάτια', 'Σήμερα στις 20:00', 'Φόρτιση 2 ώρες']],
  ['hi', ['केवल आज', 'सिर्फ आज', 'केवल 2 घंटे बचे', '3 घंटे बाकी', 'आखिरी दिन', 'आखिरी 2 घंटे', 'ऑफर 20:00 तक', 'आज रात खत्म', 'सिर्फ़ 3 दिन बाकी'], ['आज लाइव', '3 घंटे बैटरी', 'आज 8 बजे', '5 पीस बाकी', '2 घंटे चार्ज']],
  ['clocks', [
    '0 0 : 1 2 : 5 9', '0 2 : 1 5 : 3 3', '02 15 40 horas min seg', '01 12 45 часа минут секунды', '02 15 33 H M S', '05 12 30 Std Min Sek', '00:09日30', '03時15分33秒', '02 15 33 時 分 秒', '02 15 33 時分秒',
    '2 Days 5 Hours 30 Mins', '02 h 44 min 10 s', '3 dni 5 godz 20 min', '1 gün 4 saat 30 dakika', '12 ore 30 min 15 sec', '02 giờ 15 phút 30 giây', '2 ชั่วโมง 15 นาที 10 วินาที', '3 ساعات 15 دقيقة 20 ثانية', '02 ώρες 15 λεπτά', '3일 12시간 30분',
    'HOURS MINS SECS 02 15 33', '01 дней 12 часов', '02 д 05 ч 30 м', '1 jour 5 heures', '2 dias 3 horas', '02 שעות 15 דקות', '2 घंटे 30 मिनट', '12 години 30 хвилин', '00 : 59 : 30', '12:59:30',
  ], [
    '120 65 12 Hz W GB', '4.9 Rating 24 Colours', '1 3 . 0 7', '2 0 2 6', '16:9', '1:2:3', '12 30 45 cm mm kg', '2h30m battery', '5 h 30 min de autonomía', '19:00 – 21:00', '13.07 20:00', 'Playtime 5 h 30 min', '3 days 2 nights', '12 months 30 days',
    '12 min 3 km', '8 GB 256 GB', '10:09', '20:30', '7:30', '2026-07-13', '5 in 1',
  ]],
] // prettier-ignore

describe.each(kinds)('%s', (_, pressing, innocent) => {
  test.each(pressing)('%s says that time runs out', (text) => expect(strengths(text)).toContain('sure')) // prettier-ignore
  test.each(innocent)('%s does not', (text) => expect(findCountdowns(text)).toEqual([]))
})

test.each([
  'Starts in 2 hours', 'Live in 30 minutes', '直播2小时后开始', '距开播还有2小时', 'Начало через 2 часа', 'Эфир через 30 минут', 'Початок через 2 години', 'Empieza en 2 horas', 'Começa em 2 horas', 'Commence dans 2 heures',
  'Beginnt in 2 Stunden', 'Inizia tra 2 ore', 'Zaczynamy za 2 godziny', '2 saat sonra başlıyor', '2시간 후 시작', '2時間後に開始', 'يبدأ خلال ساعتين', 'เริ่มใน 2 ชั่วโมง', 'Bắt đầu sau 2 giờ', 'מתחילים בעוד 2 שעות', 'Ξεκινά σε 2 ώρες', '2 घंटे में शुरू',
  'Start in 8 Stunden', 'Inizio tra 3 ore', 'Início em 2 horas', 'Comienzo en 3 horas', 'Départ dans 2 heures', 'Hurry', '限时', 'Limited time', '00:45', 'Успей купить', 'Nur für kurze Zeit',
])('%s is a question', (text) => expect(strengths(text)).toEqual(['likely'])) // prettier-ignore

test.each(['Korting tot 5 mei', 'Sale tot 5 maart', 'Знижки до 5 листопада', 'Diskon sampai 5 Agustus', 'Reducere pana la 5 iunie', 'Отстъпки до 5 юни', 'Slevy do 5. května', 'Angebot bis 5. März', 'Ofertas hasta el 5 de mayo', 'Скидки до 5 сент.'])(
  'an offer until a day by its month’s name: %s', (text) => expect(strengths(text)).toEqual(['sure']),
) // prettier-ignore

test.each(['Bis 5 Sets', 'Bis 5 Designs', 'Hasta 10 marcas', 'до 5 маршрутов', 'до 5 мартини', 'До 20 сервизов', 'Fino a 5 settimane', 'Do 20 lipsticków', 'Nur bis 5 Marken'])(
  'what only begins like a month is none: %s', (text) => expect(strengths(text)).not.toContain('sure'),
) // prettier-ignore

test.each(['Ends in3 hours', 'Last2 hours', 'Only3 hours', 'Starts in5 hours'])(
  'a reader loses the space before a number, a writer does not: %s',
  (text) => {
    expect(findCountdowns(text, { ocr: true })).toHaveLength(1)
    expect(findCountdowns(text)).toEqual([])
  },
)

test.each(['19:30:2h', '21:09:4K', '10:30:5a'])('a length behind an hour is no clock: %s', (text) =>
  expect(findCountdowns(text, { ocr: true }).filter((it) => it.strength === 'sure')).toEqual([]),
)

test.each(['fin10.50', 'koniec5.20', 'Fine12.50', 'Solo3 h'])(
  'a name with a number is no end: %s',
  (text) => expect(findCountdowns(text)).toEqual([]),
)
