"""Words of the trade in the languages of covers, what stands beside numbers, and other scripts."""

TRADE = dict(
    ru='скидка скидки распродажа осталось часа часов минут секунд дней только сегодня руб руб. новинка цена акция бесплатная '
       'доставка прямой эфир от до со за в на и хит шт купить часы минуты секунды дни успей последний день конца всего',
    en='sale only today live now off free shipping new from hours minutes left ends in shop the look best price deal gift up to '
       'for and follow us last items watch day days hrs mins secs hour minute seconds sec min starts ends soon hurry tonight '
       'flash limited offer just start at pm am join buy get save style collection new arrivals must have size color',
    es='rebajas oferta solo hoy envío gratis desde quedan últimas horas minutos en directo nueva colección descuento hasta '
       'precio de la para y días segundos termina faltan',
    pt='promoção só hoje frete grátis restam últimas horas minutos ao vivo coleção desconto até preço de para não dias segundos',
    fr="soldes promo livraison gratuite dès plus que heures minutes en direct nouveauté réduction jusqu'à prix de la et à jours "
       'offert secondes reste aujourd\'hui seulement',
    de='rabatt nur heute versand kostenlos ab noch stunden minuten live neu bis zu preis für und tage angebot sekunden endet um '
       'uhr größe',
    it='saldi sconto solo oggi spedizione gratis da ultime ore minuti in diretta nuova collezione fino a prezzo più giorni secondi',
    pl='zostało wyprzedaż tylko dziś darmowa dostawa od godzin godziny minut na żywo nowość rabat do cena zł dni ostatnie sekund '
       'jeszcze promocja',
    tr='indirim sadece bugün ücretsiz kargo son saat dakika kaldı canlı yayın yeni fiyat gün TL saniye büyük',
    uk='знижка розпродаж залишилось годин хвилин тільки сьогодні грн ціна безкоштовна доставка секунд днів',
    cs='sleva jen dnes doprava zdarma zbývá hodin minut cena Kč živě sekund dny poslední',
    el='προσφορά έκπτωση μόνο σήμερα τιμή από έως ώρες λεπτά νέα δωρεάν αποστολή ζωντανά τώρα ημέρες τελευταία ευκαιρία',
)
JAPANESE = (
    'セール タイムセール ライブ ライブ配信 限定 本日限定 送料無料 新商品 お得 クーポン プレゼント ポイント 残り あと のみ だけ から まで '
    'いま スタート ファッション ワンピース コスメ メイク ブランド バッグ シューズ キャンペーン メルカリ ヤフオク ラクマ フリマ ショップ '
    'スニーカー カメラ イヤホン キッチン おすすめ かわいい きれい あったか ふわふわ おしゃれ 税込 税抜 円 円込 特価 価格 半額 均一 値引 '
    '時間 分 秒 日 今だけ 今夜 年末 終了 発売 最安値 無料 お買い得 アウトレット レディース メンズ サイズ カラー プレミアム スペシャル '
    'フラッシュセール カウントダウン ラストチャンス まもなく終了 はじまる お見逃しなく オンライン ストア アイテム コレクション リップ スキンケア'
).split()
CHINESE = '限时 今天 最后 小时 分钟 秒 元 块 折 价 券 仅 年 月 日 天 本 个 点 原价 送 一 新 小 今日 半价 件'.split()

# Before and after a number.
BEFORE = '$|€|£|¥|₽|₩|₹|₺|₫|฿|₴|₸|₪|₱|R$|US$|US $|C$|HK$|MX$|¢|Rp|RM|CHF |kr |S/|NT$'.split('|')
AFTER = ('€|₽| ₽| €| zł|zł| Kč|Kč|₴| ₴|₸| ₸|₫|฿|£|$| руб.| руб| р.| грн| тг| TL| lei| Ft| kr| лв| USD| EUR| PLN| RUB|₺| ₺|₩|¢|,-'
         '| ₹|%| %| ζλ.|円|円|円|円(税込)|원|元|块| zł').split('|')
UNITS = 'мл г кг см мм м шт W V Ah mAh GB TB ml l g kg cm mm m² Hz L XL S M in ft Вт ГБ °C № x'.split()
# What a countdown says with its numbers.
SPANS = ('d|h|m|s days|hours|minutes|seconds hrs|min|sec дн.|ч.|мин.|сек. дней|часов|минут|секунд д|ч|м|с días|horas|minutos Tage|Stunden|Minuten '
         'jours|heures|minutes dni|godzin|minut|sekund gün|saat|dakika giorni|ore|minuti dias|horas|minutos Std.|Min.|Sek. D|H|M|S 日|時間|分|秒 天|小时|分|秒'
         ).split(' ')

# Words, or single signs, of scripts that are told as FOREIGN.
OTHERS = dict(
    han=list('首发直播晚八杀包邮福利清仓爆款女装连衣裙手机数码美妆护肤好物推荐全场满减礼物語人气立即观看击预约低至到手马上进入户外露营装备'
             '优惠钟最后买主播复古皮运动鞋春季夏冬秋家居厨房电器儿童玩具服化粧用商品質感秋色配信開催感謝祭店舗'),
    hangul=list('라이브할인신상품특가오늘격세일무료선물여름옷뷰티마지막분시간월피스기아템배송저녁스트워치리만남은수량'),
    arabic='خصم مباشر جديد عرض اليوم تخفيضات شحن مجاني ملابس أحذية لاسلكية سماعات بث ريال درهم فقط ساعة دقائق متبقي أفضل سعر تسوق الآن حتى على من وصل حديثا هدية مجموعة الصيف ٩٩ ١٥٠'.split(),
    thai='ลด ใหม่ ฟรี ราคา บาท วันนี้ เท่านั้น ส่งฟรี ไลฟ์สด สินค้า โปรโมชั่น เหลือ ชั่วโมง นาที พิเศษ ของแท้ ซื้อ แถม ลดเหลือ ถึงเที่ยงคืน คอลเลกชัน เสื้อผ้า แฟชั่น ความงาม'.split(),
    hebrew='מבצע היום בלבד משלוח חינם חדש מחיר הנחה שעות דקות שידור חי נותרו קולקציה מתנה עד על רק ימים שקל אופנה חורף'.split(),
    devanagari='नया मुफ्त आज केवल छूट बिक्री उपहार कीमत लाइव सिर्फ संग्रह रुपये घंटे फैशन'.split(),
    georgian='ფასდაკლება დღეს მხოლოდ ახალი უფასო მიწოდება'.split(),
    armenian='զեղչ այսօր միայն նոր անվճար առաքում'.split(),
    bengali='আজ নতুন ছাড় বিনামূল্যে মূল্য শুধু'.split(),
    tamil='இன்று புதிய தள்ளுபடி இலவச விலை'.split(),
    khmer='ថ្មី ថ្ងៃនេះ តម្លៃ'.split(),
    lao='ໃໝ່ ມື້ນີ້ ລາຄາ'.split(),
)
OFTEN = dict(han=4, hangul=2, arabic=1.5, thai=3, hebrew=2, devanagari=1.2)  # the others .3
