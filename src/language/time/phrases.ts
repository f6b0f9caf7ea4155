/**
 * Time pressure in words, for plain text (lower case, no Latin accents, ё = е, أ = ا). `sure`
 * phrases say that time runs out; `likely` ones press without saying when. Every quantifier is
 * bounded, so a scan is linear.
 */
const n = '\\d{1,3}'
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}])`, 'gu')
const free = (pattern: string) => new RegExp(`(?:${pattern})`, 'gu')
const any = (...patterns: string[]) => patterns.join('|')

const unit = {
  en: '(?:h|hrs?|hours?|mins?|minutes?|secs?|seconds?|days?|d|weeks?)',
  zh: '(?:个?小时|小時|个?钟头|分钟|分鐘|分|秒钟?|天|日|h|hours?)',
  es: '(?:h|hrs?|horas?|mins?|minutos?|dias?|segundos?|semanas?)',
  fr: '(?:h|heures?|mins?|minutes?|jours?|j|secondes?)',
  de: '(?:h|std\\.?|stunden?|mins?|minuten?|tage?n?|sekunden?)',
  it: '(?:h|ore|ora|min|minuti|giorni|giorno|secondi)',
  ru: '(?:ч|час(?:а|ов)?|мин(?:\\.|ут[аы]?)?|дн(?:я|ей)|день|сут(?:ки|ок)|сек(?:унд[аы]?)?)',
  tr: '(?:saat|gun|dakika|dk|saniye)',
  pl: '(?:h|godz\\.?|godzin[ay]?|min|minut[ay]?|dni|dzien|sekund[ay]?)',
  ar: '(?:ساع(?:ة|ات|تان|تين)|دق(?:يقة|ائق)|يوم(?:ان|ين)?|ايام|ثواني|ثانية)',
  ko: '(?:시간|분|일|초)',
  ja: '(?:時間|分|日|秒)',
}

/**
 * A number and its unit, or a number alone, whose unit may stand in the next line; of what else
 * there are few left does not press.
 */
const few = (units: string) => `${n}(?!\\d)(?: ?${units}|(?! ?\\p{L}))`

export const sure: RegExp[] = [
  // en
  word(
    any(
      `(?:sale |offer |deal |promo |promotion |event |it )?(?:ends?|ending|closes?|closing|expires?|expiring|finish(?:es)?) ?(?:in(?! \\p{L})|today|tonight|soon|tomorrow|at midnight|this (?:week|weekend|sunday)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:a|an|the|${n}|few|less|just|only)(?: \\p{L}{1,12})?)`,
      `(?:sale|offer|deal|promo)s? ends?`,
      `ends?:? ?${n} ?${unit.en}`,
      `(?:last|final) (?:day|days|hour|hours|minutes|chance|call|few hours|few days|night|weekend)`,
      `(?:only|last|just|final) ${n} ?${unit.en}(?: (?:left|only|remaining|to go))?`,
      `${n} ?${unit.en} (?:left|remaining|to go|only)`,
      `(?:hours?|minutes?|days?|time) (?:left|remaining)`,
      `today only|only today|tonight only|one day only|1 day only|this weekend only|count ?-?down|(?:time is|times?|time's) running out|running out of time|(?:until|till|before|by) midnight|before (?:it's|it is) (?:too late|gone|over)|for the next ${n} ?${unit.en}|next ${n} ?${unit.en} only|days? to go`,
    ),
  ),
  // zh
  free(
    any(
      `倒[计計][时時]|倒[数數]`,
      `[距离離]{1,2}.{0,6}?(?:结束|結束|截止|开抢|開搶|恢复原价|下架|涨价)`,
      `距(?:离)?(?:开播|直播|开始)(?:还有|仅剩|还剩|剩|[ :]{0,2}\\d)`,
      `(?:[仅僅只还還][剩余]|剩余|剩餘|剩下|最后|最後|还有|再等|限时|限時|仅限|只有|只限) ?[:：]? ?(?:${n}|[一二两三四五六七八九十半几]{1,3}) ?${unit.zh}`,
      `[仅僅只还還]剩(?: ?$|[:： ]{0,2}\\d{1,2}:| ?今[天日晚])`,
      `(?:最后|最後)(?:一[天日刻晚]|时刻|時刻|机会|機會|冲刺|倒数|几(?:小时|天|分钟))`,
      `剩 ?(?:${n}) ?${unit.zh}`,
      `(?:即将|即將|马上|馬上|快要|很快)(?:结束|結束|截止|下架|恢复原价|涨价)`,
      `(?:今[天日晚]|明[天日晚]|本周|今夜|午夜|凌晨|零点|${n}[点日号]) ?(?:\\d{1,2}[点时])?(?:结束|結束|截止|截單|恢复原价|涨价)`,
      `截止(?:今|明|到|至|于|时间|時間|日期|[: ]?\\d)|截止倒`,
      `[仅僅只]?限今[天日晚]|今[天日晚](?:限定|限时|限時|仅此|最后|only)|[仅僅只](?:今[天日晚]|此一[天日]|有今[天日晚]|一[天日])|仅此[一1][天日]`,
      `(?:${n}|[一二两三半]) ?${unit.zh}(?:后|後|内|內)(?:结束|結束|截止|恢复|涨价|下架|失效)`,
    ),
  ),
  // ru, uk
  word(
    any(
      `остал(?:ось|ся|ись|ась|ось всего|ось только) ?[:]? ?(?:всего |только |лишь )?(?:${few(unit.ru)}|мало|нескольк\\p{L}{1,3}|чуть|совсем мало)(?: ?${unit.ru})?`,
      `${n} ?${unit.ru} (?:до конца|осталось)`,
      `до (?:конца|окончания|завершения|закрытия)(?: (?:акции|распродажи|скидок|скидки|эфира|дня|предложения|продаж))?(?: ?[:]? ?(?:осталось )?${n}(?: ?${unit.ru})?)?`,
      `последн(?:ий|ие|яя|их|ее|юю) (?:${n} ?)?(?:день|дни|дней|час|часа|часы|часов|минут[аы]?|шанс|сутки|ночь|неделя|возможность|сегодня)`,
      `(?:только|лишь) (?:сегодня|${n} ?${unit.ru}|один день|сейчас)|сегодня только|(?:всего|еще|ещe) ${n} ?${unit.ru}`,
      `(?:за|о)?(?:заканчива|кончат|кончит|законч)\\p{L}{2,6}|(?:завершается|завершится|истекает|истечет|сгорит|сгорает)`,
      `(?:обратный )?отсчет|до полуночи|время (?:истекает|на исходе|вышло)|спешите,? осталось|акция до \\d{1,2}`,
      `залишил(?:ось|ося) ${n}|тільки сьогодні|останн(?:ій|і|я) (?:день|дні|шанс|година|години)`,
    ),
  ),
  // es
  word(
    any(
      `(?:solo |solamente |ya )?(?:quedan?|faltan?|restan?) ?:? ?(?:solo |apenas |menos de )?(?:${few(unit.es)}|pocas? horas?|pocos? (?:dias?|minutos?))`,
      `ultim[oa]s? (?:${n} ?)?(?:horas?|dias?|minutos?|oportunidad|llamada|segundos?|momento)`,
      `(?:solo|solamente|unicamente|exclusivo|nada mas)(?: por| para)? hoy|hoy (?:unicamente|solamente|solo)|solo (?:por )?${n} ?${unit.es}`,
      `(?:oferta |promo |promocion |venta )?(?:termina|acaba|finaliza|vence|caduca|expira|cierra|concluye)n? (?:en|hoy|pronto|manana|esta noche|a medianoche|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))(?: ${n} ?${unit.es})?`,
      `cuenta (?:atras|regresiva)|se acaba(?: el tiempo| ya| hoy)?|hasta (?:la )?medianoche|hasta agotar el tiempo|tiempo restante`,
    ),
  ),
  // pt
  word(
    any(
      `(?:so |somente |apenas |ja )?(?:restam?|faltam?|sobram?) ?:? ?(?:so |apenas |menos de )?(?:${n}(?:${unit.es})?(?: ?${unit.es})?|poucas? horas?|poucos? (?:dias?|minutos?))`,
      `(?:so|somente|apenas|unicamente|exclusivo)(?: para| por)? hoje|hoje (?:so|somente|apenas)|so (?:por |mais )?${n} ?${unit.es}|ultim[oa]s? (?:chance|chamada|oportunidade)|apenas ${n} ?${unit.es}`,
      `(?:oferta |promocao )?(?:termina|acaba|encerra|finaliza|expira|vence)m?(?:-se)? (?:em|hoje|logo|amanha|a meia-noite|essa noite)(?: ${n} ?${unit.es})?`,
      `contagem regressiva|ate (?:a )?meia-? ?noite|tempo restante|esta acabando|ta acabando`,
    ),
  ),
  // fr
  word(
    any(
      `(?:plus|il ne reste) que ${n} ?${unit.fr}|(?:il )?(?:ne )?restent? ?:? ?(?:plus que )?${n} ?${unit.fr}|encore ${n} ?${unit.fr}|${n} ?${unit.fr} restante?s?`,
      `derni[e]?r(?:e?s?|es) (?:${n} ?)?(?:jours?|heures?|minutes?|chance|instants?|rappel)`,
      `aujourd'?hui (?:seulement|uniquement|only)|(?:seulement|uniquement|rien qu'?|que) ?aujourd'?hui|${n} ?${unit.fr} seulement|pendant ${n} ?${unit.fr}`,
      `(?:se termine|finit|prend fin|expire|s'acheve|fin)(?: de l'offre)? (?:dans|aujourd'?hui|ce soir|bientot|a minuit|demain|dimanche)(?: ${n} ?${unit.fr})?`,
      `compte a rebours|jusqu'?a minuit|temps restant|c'est bientot fini`,
    ),
  ),
  // de, nl
  word(
    any(
      `(?:nur )?noch ${n} ?${unit.de}|nur ${n} ?${unit.de}|${n} ?${unit.de} (?:verbleibend|ubrig)`,
      `nur (?:noch )?heute|heute nur|nur heute|letzte[rnms]? (?:${n} ?)?(?:tage?|stunden?|chance|minuten?|gelegenheit)`,
      `(?:endet|enden|lauft|schliesst|schliest) (?:in|heute|bald|morgen|um mitternacht|am sonntag)(?: ${n} ?${unit.de})?(?: ab)?|bis mitternacht|nur bis (?:heute|morgen|sonntag|mitternacht)|die zeit lauft`,
      `nog (?:maar |slechts )?${n} ?(?:uur|dagen|dag|minuten)|alleen vandaag|laatste (?:${n} )?(?:dag|dagen|uren|kans|uur)|eindigt (?:over|vandaag|binnenkort|morgen)|aftellen`,
    ),
  ),
  // it
  word(
    any(
      `solo (?:per )?oggi|oggi solo|ultim[oiae] (?:${n} ?)?(?:giorno|giorni|ore|ora|minuti|minuto|occasione|chance|possibilita)|ultim'ora`,
      `(?:scade|scadono|termina|terminano|finisce|finiscono|si chiude)(?: l'offerta)? (?:tra|fra|in|oggi|presto|domani|a mezzanotte|stasera)(?: ${n} ?${unit.it})?`,
      `(?:manca(?:no)?|resta(?:no)?|rimangono|ancora|solo|per sole) (?:solo |sole |soli )?${n} ?${unit.it}|conto alla rovescia|fino a mezzanotte|tempo rimasto`,
    ),
  ),
  // tr
  word(
    any(
      `son (?:${n} ?)?(?:saat|gun|dakika|saniye|sans|firsat)(?:l[ae]r)?|(?:sadece|yalniz(?:ca)?|tek) (?:bugun|bu gece|${n} ?${unit.tr})|bugune ozel|bugun son`,
      `${n} ?${unit.tr} (?:kaldi|icinde)|(?:bitmesine|bitimine|bitisine|sona ermesine)(?: son)?(?: ${n} ?${unit.tr})?|(?:bitiyor|sona eriyor|bugun bitiyor)|geri sayim|gece yarisina kadar|kalan sure`,
    ),
  ),
  // pl
  word(
    any(
      `(?:juz )?tylko (?:dzis|dzisiaj|do (?:jutra|polnocy)|${n} ?${unit.pl}|przez ${n} ?${unit.pl})|(?:dzis|dzisiaj) tylko|ostatni(?:e|a|ch)? (?:${n} ?)?(?:dzien|dni|godzin[ay]?|szansa|minut[ay]?|chwile|moment|okazja)`,
      `(?:zostalo|pozostalo|zostaly|pozostaly|zostal|pozostal) ?:? ?(?:tylko |jeszcze )?${n}(?: ?${unit.pl})?|jeszcze (?:tylko )?${n} ?${unit.pl}|(?:konczy|koncza) sie|odliczanie|do konca (?:${n}|promocji|dnia|oferty|wyprzedazy)|do polnocy`,
    ),
  ),
  // id, vi
  word(
    any(
      `hitung mundur|sisa waktu|hanya hari ini|khusus hari ini|hari terakhir|berakhir (?:dalam|hari ini|malam ini|segera)|tinggal ${n} (?:jam|hari|menit)|sisa ${n} (?:jam|hari|menit)`,
      `đem nguoc|chi con ${n} ?(?:gio|phut|ngay|h)|chi (?:trong )?hom nay|duy nhat hom nay|ket thuc (?:trong|sau|hom nay)|ngay cuoi(?: cung)?|con ${n} (?:gio|phut|ngay)`,
    ),
  ),
  // ko
  free(
    any(
      `카운트 ?다운|마감 ?(?:까지|임박|직전|\\d|시간|\\d{1,2}:)|(?:오늘|곧|금일|자정|내일) ?(?:마감|종료)|종료 ?(?:까지|임박|\\d)|끝나기 ?(?:까지|전)`,
      `\\d{1,3} ?${unit.ko} ?(?:남음|남았|남은|동안만|한정|만 |만$|후 ?(?:종료|마감))|남은 ?시간|얼마 ?(?:안|남지)`,
      `마지막 ?(?:날|기회|찬스|하루|\\d{1,3} ?${unit.ko})|오늘 ?(?:만(?![가-힣])|하루(?:만)?|까지(?:만)?|단 하루)|단 ?(?:하루|${n} ?${unit.ko})|딱 ?(?:하루|오늘|${n} ?${unit.ko})|오직 오늘`,
    ),
  ),
  // ja
  free(
    any(
      `カウントダウン|残り ?(?:時間|${n} ?${unit.ja})|あと ?(?:${n}|わずか) ?${unit.ja}|終了まで|(?:まもなく|間もなく|もうすぐ)(?:終了|締切|締め切り)|(?:本日|今日|今夜|今だけ|本日中)(?:限り|限定|のみ|まで|だけ|終了)|今日だけ|最終日|ラスト(?:チャンス|デー|スパート|${n} ?${unit.ja})|${n} ?${unit.ja}(?:限定|限り)|締(?:め)?切(?:り)?(?:まで|間近|迫る|直前)`,
    ),
  ),
  // ar
  free(
    any(
      `(?:باقي|متبقي|المتبقي|تبقي|بقي|يتبقي)(?: ?:? ?${n})?|(?:ي|ت|س?ي)نتهي(?: (?:خلال|بعد|اليوم|قريبا|غدا|العرض|في|الليلة))?|العد التنازلي|(?:اليوم|الليلة) فقط|فقطا? (?:اليوم|الليلة)|لليوم فقط|(?:اخر|الفرصة) (?:يوم|ساعة|ساعات|فرصة|ايام|دقائق|الاخيرة|${n})|ل?مدة ${n} ?${unit.ar}|${n} ?${unit.ar} فقط|حتي منتصف الليل`,
    ),
  ),
  // he, th, hi
  free(
    any(
      'ספירה לאחור',
      'רק היום',
      'נותרו \\d',
      'יום אחרון',
      'นับถอยหลัง',
      'เหลือเวลา',
      'วันนี้เท่านั้น',
      'วันสุดท้าย',
      'केवल आज',
      'सिर्फ आज',
      'आखिरी दिन',
    ),
  ),
]

export const likely: RegExp[] = [
  word(
    "limited[- ]time(?: only| offer| deal)?|for a limited time|(?:act|order|buy) (?:fast|now or never)|hurry(?: up)?|don'?t miss (?:out|it)|while it lasts|starts? in " +
      n +
      ' ?' +
      unit.en,
  ),
  free(
    '限[时時](?:特[惠价賣卖]|抢购|搶購|秒[杀殺]|优惠|優惠|折扣|免费|购|抢|特|开抢)?|抓[紧緊](?:时间|抢|下单)?|错过(?:今天|再等|等一年|不再)|手慢[无無]|[仅僅只还還]剩|倒[计計]|最后(?:疯抢|抢购|狂欢)',
  ),
  word(
    'ограниченн\\p{L}{2,4} (?:врем\\p{L}{1,3}|период)|успей(?:те)?(?: купить)?|спеши(?:те)?|торопи(?:тесь|сь)|не упусти(?:те)?',
  ),
  word(
    '(?:por )?tiempo limitado|date prisa|apurate|no te lo pierdas|(?:por )?tempo limitado|corra que|nao perca',
  ),
  word(
    '(?:duree|temps) limitee?|offre limitee dans le temps|depechez-vous|(?:nur )?fur kurze zeit|(?:nur )?kurze zeit|zeitlich begrenzt|beeil(?:en|t)? (?:dich|sie|euch)|tempo limitato|affrettati|sinirli sure|acele et(?:in)?|kacirma(?:yin)?|ograniczony czas|oferta czasowa|spiesz sie|pospiesz sie',
  ),
  free(
    '시간 ?한정|한정 ?시간|기간 ?한정|서두르세요|놓치지 ?마|期間限定|タイムセール|お急ぎ|お見逃しなく|残りわずか|(?:ل)?(?:فترة|وقت|مدة) (?:محدودة|محدود)|سارع',
  ),
]

/** The same where a reader of pictures lost the spaces: `Se termineaujourd'hui`. */
export const runTogether: RegExp[] = sure.map(
  ({ source, flags }) => new RegExp(source.replace(/ (?![?{])/g, ' ?'), flags),
)
