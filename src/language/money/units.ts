/** What may stand after a number that follows a price word; a unit, a letter or a clock may not. */
export const freeEnd =
  /^(?:$|[!,;~*'")\]]|\.(?! ?\p{L})|[+-](?!\d)|[起包抢秒拿带买入购券封任から]| (?!%|折|\p{L}\p{L}?(?!\p{L})))/u

/** Where the phrase ends with its number. */
export const phraseEnd = /^ ?(?:$|[!,;*'")\]|/~]|\.(?!\d| ?\p{L})|- ?(?:$|\p{L})|:-)/u

const measures =
  'h|hrs?|hours?|min|minutes?|days?|sec|kg|g|ml|cl|l|cm|mm|m|km|pcs|pieces?|pairs?|w|v|mah|gb|tb|mb|hz|in|inch(?:es)?|ft|years?|sizes?|colou?rs?|steps?|items?|left|sets?|looks?|ideas?|tips|' +
  'час|дн|мин|шт|см|мм|кг|лет|год|цвет|размер|пар|вещ|horas?|dias?|colores|cores|piezas|pecas|pares|tallas|heures?|jours?|couleurs|pieces|tailles|stunden|tage|farben|stuck|grossen|uhr|ore|giorni|colori|pezzi|' +
  'taglie|szt|sztuk|kolor|dni|rozmiar|adet|renk|beden|gun|saat|mau|cai|gio|ngay|ساع|يوم|قطع|لون|시간|분|일|개|종|색|벌|켤레|小时|分|天|件|个|個|双|套|秒|步|码|种|款|年|月|日|号|人|次|岁|寸|米|克|割|点|色|着|足|枚|本|倍|' +
  'ชิ้น|สี|ตัว|คู่|ชั่วโมง|วัน|นาที|ไซส์|ไซซ์|แบบ|อัน|שעות|צבעים|יח|χρωματα|ωρες|रंग|पीस|घंटे'

/** A unit, a thing counted, a percentage or the rest of a clock. */
export const unitAfter = new RegExp(`^ ?(?:%|折|:\\d|x\\d|(?:${measures})(?![a-zа-я]))`, 'u')
