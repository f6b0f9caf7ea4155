import type { Script } from './fonts'

export type Phrases = Partial<Record<Script, readonly string[]>>

/** Prices by sign, code or short name of a currency. */
export const signs: Phrases = {
  accented: ['149,50 zł', '2 349 Kč', '1.299,00 TL', '₺459,99', 'kr 249', '79,90 lei'],
  cyrillic: ['5 990 ₽', '350 грн', '12 500 ₸'],
  latin: ['€ 34,–', '£7.25', 'Rp 89.000', 'R$ 219,90', 'MX$ 350', 'CHF 24.50', 'AED 99', 'S$18.80', '45.000 đ', 'PHP 1,499', '18 EUR', '₹2,499'],
  chinese: ['￥ 68.8'],
  korean: ['₩39,900', '29,800원'],
  japanese: ['12,800円'],
  thai: ['฿ 590', '1,290 บาท'],
  hebrew: ['₪ 89.90'],
  arabic: ['١٩٩ ريال', '99 درهم'],
} // prettier-ignore

/** Prices by a word. */
export const priceWords: Phrases = {
  cyrillic: ['всего 790 рублей'],
  accented: ['tylko 59 złotych', 'Fiyat 1299'],
  latin: ['solo 25 euros', 'only 15 bucks', 'ab 49 Euro', 'desde 12 €', 'Prezzo 39,90', 'Preço 99,90'],
  japanese: ['特価 4980'],
  korean: ['특가 19900'],
  chinese: ['直播价 88', '券后 128 元'],
  thai: ['ราคา 450'],
} // prettier-ignore

/** Time that runs out, in words. */
export const pressure: Phrases = {
  cyrillic: ['Осталось 6 часов', 'до конца акции 3 дня', 'только до полуночи', 'залишилось 3 години'],
  accented: ['Zostały 2 godziny', 'ostatni dzień promocji', 'Son 5 saat', 'Yarın bitiyor', 'jen do půlnoci'],
  latin: ['noch 4 Stunden', 'Angebot endet heute', 'plus que 3 jours', 'dernier jour', 'últimas 4 horas', 'quedan 5 horas', 'acaba hoje à noite', 'ultime 3 ore', 'solo per oggi', 'Last 4 hours', 'Ends tonight', '5 hours left', 'chỉ còn 3 giờ', 'laatste dag'],
  japanese: ['残り5時間', '本日23時まで', '最終日'],
  korean: ['3시간 남음', '오늘 마감'],
  chinese: ['仅剩3小时', '今晚24点截止', '倒计时2天'],
  thai: ['เหลือ 2 ชั่วโมง', 'วันสุดท้าย'],
  hebrew: ['רק היום'],
  arabic: ['باقي 5 ساعات', 'ينتهي اليوم'],
} // prettier-ignore

/** Other platforms. */
export const names: Phrases = {
  latin: ['Shopee', 'TikTok Shop', 'Lazada', 'Mercado Libre', 'Rakuten', 'SHEIN', 'OZON', 'follow @anna_insta on Instagram', 'whatsapp me', 't.me/mydeals', 'fb.com/shop.anna', 'T E M U', 'youtube.com/@liza', 'Walmart'],
  cyrillic: ['Вайлдберриз', 'Авито'],
  chinese: ['拼多多', '抖音同款', '小红书', '微信 lili88', '京东'],
  japanese: ['楽天', 'インスタ @mei'],
  korean: ['쿠팡', '네이버'],
  accented: ['Hepsiburada'],
} // prettier-ignore

/** What stands on good covers. */
export const innocent: Phrases = {
  latin: ['35 cm × 20 cm', 'Live 18:30', 'Größe 42', '500 ml', 'RTX 4070', '4.8 ★ 2300 reviews', '50 % de descuento', '2 + 1 gratis', 'March 15, 8 PM', '19 août · 20 h', 'heute live', 'Wish you were here', 'shopping day', 'in line with nature', '6 ore di autonomia', '24 Farben', 'SPF 50+', 'iPhone 15 case', '100% cotton', 'XL · 2XL · 3XL', '5000 mAh', 'No. 7 serum', 'Top 10 looks', 'AliExpress Live', '3 en 1', 'Spring / Summer 26', 'Marzo 21 · 18 h'],
  cyrillic: ['Эфир 24 мая', '1 500 отзывов', '30 дней возврат', '100 цветов'],
  accented: ['rozmiar 38–46', '12 godzin pracy', 'Yeni sezon 2026', 'saat 20.00 canlı'],
  chinese: ['今晚8点开播', '第3件5折', '仅剩8件', '充电2小时'],
  japanese: ['今夜20時 配信', '5時間連続使用'],
  korean: ['저녁 9시 라이브', '3시간 충전'],
  thai: ['ไลฟ์วันนี้ 20:00'],
  arabic: ['بث مباشر الساعة 9'],
  hebrew: ['שידור חי 20:00'],
} // prettier-ignore

/** What makes an advertisement of a product picture. */
export const promotion: Phrases = {
  latin: ['Buy 2 get 1 free', 'Shop now', 'ORDER TODAY', 'Free shipping', 'FREE DELIVERY', 'Free returns', 'Best seller', 'Top deal', 'Hot deals', 'SALE', 'Summer sale', 'Up to 50% off', '-30%', 'Save 20%', 'Clearance', 'Limited time offer', 'Special price', 'Brand new', '100% original', 'Satisfaction guaranteed', 'Money-back guarantee', 'Add to cart', 'Click here', 'In stock', 'Jetzt kaufen', 'Gratis Versand', 'Kostenlose Lieferung', 'Nur heute', 'Livraison offerte', 'Soldes', 'Meilleur prix', 'Compra ahora', 'Envio gratis', 'Oferta especial', 'Frete gratis', 'Spedizione gratuita', 'Saldi', 'Offerta speciale', 'Gratis verzending', 'Giảm giá'],
  accented: ['Envío gratis', '¡Rebajas!', 'Promoção', 'Darmowa dostawa', 'Wyprzedaż', 'Promocja', 'Ücretsiz kargo', 'İndirim', 'Doprava zdarma', 'Sleva 20 %', 'Alennus', 'Livraison gratuite dès 50 €'],
  cyrillic: ['Бесплатная доставка', 'СКИДКА 30%', 'Распродажа', 'Купить сейчас', 'Хит продаж', 'Акция', 'Лучшая цена', 'Безкоштовна доставка', 'Знижки'],
  chinese: ['全场包邮', '限时特价', '买一送一', '立即抢购', '正品保证', '清仓', '爆款热卖', '满100减20', '七天无理由退换', '折扣'],
  japanese: ['送料無料', 'セール', '期間限定', '今すぐ購入', 'お買い得', '半額'],
  korean: ['무료배송', '세일', '특가', '지금 구매', '1+1 행사', '할인'],
  thai: ['ส่งฟรี', 'ลดราคา'],
  arabic: ['شحن مجاني', 'تخفيضات', 'عرض خاص', 'اشتري الآن'],
  hebrew: ['משלוח חינם', 'מבצע'],
} // prettier-ignore

/** What may stand on a product picture, or at least is no advertisement. */
export const plainWords: Phrases = {
  latin: ['Merino sweater', 'Wholemeal flour', 'Salem', 'Orders of magnitude', 'Cartoon', '500 ml', 'Organic cotton', 'Free of parabens', 'Sugar free', 'Original recipe', 'Genuine leather', 'New York', 'Newborn', 'Shopper bag', 'Best friends', 'Saleh & Sons', 'Freizeit', 'Top coat', 'Hot chocolate', 'Special K', 'Limited', 'Gratitude', 'Deal or no deal', 'Stock pot', 'Order of the Phoenix', 'Sailing', 'Clear nails'],
  accented: ['Crème hydratante', 'Świeża kawa', 'Doğal zeytinyağı', 'Čaj zelený'],
  cyrillic: ['Новый свитер', 'Молоко 3,2 %', 'Без сахара', 'Реакция', 'Цветная капуста'],
  chinese: ['羊毛衫', '全棉', '新疆长绒棉', '净含量500克', '无糖', '原味'],
  japanese: ['無添加', '緑茶', '綿100%', '新茶'],
  korean: ['무설탕', '면 100%', '새우깡'],
  thai: ['ผ้าฝ้าย'],
  arabic: ['زيت الزيتون', 'قطن'],
  hebrew: ['שמן זית'],
} // prettier-ignore
