/** Words that say that a price follows, strong enough for a bare number. Plain text. */
export const strongCues = [
  // zh
  '到手价?', '[券劵]后价?', '(?:活动|现|秒杀|直播|会员|福利|惊爆|特惠|优惠|专享|一口|批发|促销|抢购|包邮|吊牌|拼团|团购|折后|新品|限时|预售|特|原|售|单|底|最低|市场)价', '价[格钱:]', '(?<![评估性代身物廉])价', '價格', '[特售原]價',
  '仅售', '只售', '仅需', '只需', '只要', '仅要',
  // ja
  '定価', '価格', '特価', '税込', '税込み', '税抜', '(?:特別|限定|ライブ|販売|通常)価格', 'お値段',
  // Western
  'price', 'precios?', 'precos?', 'prix', 'preis', 'preise', 'prezz[oi]', 'prijs', 'harga', 'fiyat(?:i|imiz)?', 'cen[ay]', '(?<!k)pret', 'pris', 'gia(?: chi)?', 'gia (?:soc|uu đai|ban|tot|live)',
  // Slavic and Greek
  'цена', 'цены', 'цене', 'ціна', 'ціни', 'стоимость', 'вартість', 'баға(?:сы)?', 'τιμη',
  // ko
  '가격', '단돈', '(?:판매|할인|특|정상|라이브|방송|행사|최저|혜택|회원)가',
  // ar, he, hi, th
  'السعر', 'سعر', 'بسعر', 'الان ب', 'מחיר', 'במחיר', 'רק ב-', 'कीमत', 'दाम', 'मात्र', 'ราคา', 'ราคา(?:พิเศษ|โปร|เพียง|เต็ม|ไลฟ์|ปกติ|ขาย|ลด)', '(?:ลด)?เหลือเพียง', 'ลด(?:เหลือ|ราคา(?:เหลือ)?)', 'ขายเพียง',
] // prettier-ignore

/** What may stand between such a word and its number. */
export const between =
  'only|just|now|solo|sol[oa]mente|nur|jetzt|von|ab|da|de|от|всего|только|лише|всього|tylko|teraz|seulement|chi|con|sadece|only:|เพียง|แค่|พิเศษ|فقط|только сегодня|ทั้งหมด|仅|只|约|คือ|รวม'

/**
 * Words that make a number a price that ends the phrase, or that has cents; before anything else
 * they count things: “only 5 left”.
 */
export const onlyWords = [
  'only', 'just', 'now', 'now only', 'nur', 'jetzt', 'nur noch', 'jetzt nur', 'solo', 'por solo', 'a solo', 'ahora', 'adesso', 'ora', 'apenas', 'somente', 'so', 'agora', 'seulement', 'maintenant', 'tylko', 'teraz', 'juz za',
  'sadece', 'simdi', 'yalnizca', 'всего', 'всего за', 'лишь', 'только', 'лише', 'всього', 'тільки', 'chi', 'chi tu', 'hanya', 'cuma', 'slechts', 'alleen', 'jen', 'pouze', 'doar', 'bara', 'فقط', 'רק', 'μονο', 'केवल', 'सिर्फ़?',
] // prettier-ignore

/** Words that make a number with cents a price, and hint at one otherwise. */
export const weakCues = [
  'from', 'was', 'under', 'as low as', 'starting at', 'starts? from', 'desde', 'por', 'antes', 'a partir de', 'de', 'a partir da', 'des', 'ab', 'statt', 'da', 'od', 'от', 'за', 'від', 'من', 'בשווי', 'από', 'tu', 'mulai',
] // prettier-ignore

/** The same where words are written without spaces. */
export const weakEastern = ['低至', '最低', '최저', '단', '仅', '仅仅', 'เพียง', 'แค่', 'เริ่มต้น', 'เริ่ม', 'たった', 'なんと', 'わずか', '今だけ'] // prettier-ignore
