import { raised, struck, tiles, tilted, twoLines, withDisc } from '../posters/layouts'
import { amountsOf } from './amounts'
import type { Dice, Kind, Language } from './case'
import { hollow, neon, onPackage, segments, smallPrint, upright } from './set'

/** Kinds of prices, each with what merely looks like one. */
export function priceKinds(dice: Dice): Kind[] {
  const { pick, between } = dice
  const of = (language: Language) => amountsOf(dice, language)
  const two = () => between(11, 98)
  const price = (kind: string, rest: Pick<Kind, 'bad' | 'good' | 'take'> & Partial<Kind>): Kind => ({ kind, rule: 'price-number', ...rest })
  const [bottle, weight] = [pick(['250', '330', '500', '750']), pick(['1,2', '2,5', '0,9'])]
  return [
    price('price-local-sign', {
      bad: [['pl', `${of('pl').cents} zł`], ['ru', `${of('ru').thousands} ₽`], ['uk', `${of('uk').plain} ₴`], ['uk', `${of('uk').plain} грн`], ['fr', `${of('fr').cents} €`], ['de', `${of('de').cents} €`], ['es', `€ ${of('es').cents}`], ['it', `${of('it').plain} €`], ['en', `£${of('en').cents}`], ['en', `$${of('en').cents}`], ['en', `₹${of('en').thousands}`], ['en', `AU$${two()}`], ['tr', `${of('tr').plain} ₺`], ['tr', `₺${of('tr').cents}`], ['tr', `${of('tr').thousands} TL`], ['ko', `₩${of('ko').thousands}`], ['pt', `R$ ${of('pt').cents}`], ['zh', `¥${of('zh').plain}`], ['ja', `¥${of('ja').thousands}`], ['ar', `${of('ar').plain} ر.س`], ['th', `฿${of('th').plain}`], ['he', `₪${of('he').cents}`]],
      good: [['pl', `${of('pl').cents} cm`], ['fr', `${of('fr').cents} mm`], ['ru', `${of('ru').plain} мл`], ['tr', `${of('tr').plain} ml`], ['en', `${of('en').thousands} mAh`], ['de', `${of('de').cents} kg`], ['ko', `${of('ko').plain}ml`], ['es', `${of('es').plain} g`]],
      take: [9, 4],
    }),
    price('price-word', {
      bad: [['ru', `${of('ru').plain} руб.`], ['ru', `${of('ru').thousands} рублей`], ['uk', `${of('uk').plain} гривень`], ['th', `${of('th').plain} บาท`], ['ja', `${of('ja').thousands}円`], ['zh', `${of('zh').plain}元`], ['zh', `${two()}块钱`], ['ko', `${of('ko').thousands}원`], ['pl', `${two()} złotych`], ['tr', `${of('tr').plain} lira`], ['ar', `${two()} ريال`], ['ar', `${two()} درهم`], ['en', `${two()} dollars`], ['de', `${two()} Euro`], ['it', `${two()} euro`]],
      good: [['ru', `${of('ru').plain} отзывов`], ['ja', `${of('ja').plain}件`], ['ko', `${two()}개 색상`], ['zh', `${two()}件新品`], ['pl', `${two()} kolorów`], ['tr', `${two()} yorum`], ['ar', `${two()} قطعة`], ['en', `${two()} colours`]],
      take: [6, 3],
    }),
    price('price-word-no-sign', {
      bad: [['ru', `Цена ${of('ru').plain}`], ['pl', `Cena ${of('pl').cents}`], ['es', `Precio ${of('es').cents}`], ['pt', `Preço ${of('pt').cents}`], ['fr', `Prix ${of('fr').cents}`], ['de', `Preis nur ${of('de').cents}`], ['it', `Prezzo ${of('it').plain}`], ['tr', `Fiyat ${of('tr').plain}`], ['ko', `특가 ${of('ko').thousands}`], ['ja', `特価 ${of('ja').plain}`], ['zh', `到手价${of('zh').plain}`], ['zh', `直播价 ${two()}`], ['en', `Only ${of('en').cents}`], ['en', `Price ${two()}`], ['ar', `السعر ${two()}`]],
      good: [['ru', `Рост ${between(150, 190)}`], ['pl', `Wzrost ${between(150, 190)}`], ['de', `Modell ${of('de').plain}`], ['fr', `Taille ${between(36, 46)}`], ['es', `Talla ${between(36, 46)}`], ['tr', `Beden ${between(36, 46)}`], ['en', `Chapter ${two()}`], ['zh', `型号${of('zh').plain}`]],
      take: [4, 2],
    }),
    price('price-raised-cents', {
      bad: [['de', '€', raised(`${two()}`, '99', '€')], ['en', '$', raised(`$${two()}`, pick(['95', '99']))], ['fr', '€', raised(`${two()}`, '90', '€')], ['pl', 'zł', raised(`${two()}`, '99', 'zł')], ['it', '€', raised(`€${two()}`, '50')], ['tr', '₺', raised(`${two()}`, '90', '₺')], ['ru', '₽', raised(`${of('ru').plain}`, '00', '₽')], ['pt', 'R$', raised(`R$${two()}`, '90')]],
      good: [['de', 'm²', raised(`${two()} m`, '2')], ['fr', 'm³', raised('12 m', '3')], ['en', 'x²', raised('No', '5')], ['it', 'a', raised('1', 'a', 'volta')]],
      take: [4, 2],
    }),
    price('price-sign-apart', {
      bad: [['es', '€', withDisc(`${two()}`, '€', 'before')], ['zh', '¥', withDisc(`${two()}`, '¥', 'before')], ['en', '$', withDisc(`${two()}`, '$', pick(['before', 'behind']))], ['de', '€', withDisc(`${two()}`, '€', 'behind')], ['ru', '₽', withDisc(of('ru').plain, '₽', 'behind')], ['en', '£', withDisc(`${two()}`, '£', 'before')], ['zh', '¥', twoLines('¥', `${two()}`)], ['fr', '€', twoLines(`${two()}`, '€')]],
      good: [['es', 'N.º', withDisc(`${two()}`, 'N.º', 'before')], ['en', 'No', withDisc(`${between(2, 9)}`, 'N°', 'before')], ['de', 'Nr', withDisc(`${two()}`, 'Nr.', 'before')], ['ru', '№', withDisc(`${two()}`, '№', 'before')]],
      take: [4, 2],
    }),
    price('price-sign-a-tile', {
      bad: [['zh', '¥', tiles(`¥${two()}`, 'disc')], ['fr', '€', tiles(`${two()}€`)], ['en', '$', tiles(`$${two()}`)], ['en', '£', tiles(`£${two()}`, 'disc')], ['ru', '₽', tiles(`${of('ru').plain}₽`)], ['zh', '元', tiles(`${two()}元`)], ['it', '€', tiles(`€${two()}`, 'disc')]],
      good: [['en', '2026', tiles('2026', 'disc')], ['zh', '新', tiles('新品上架')], ['en', 'SALE', tiles('STYLE')], ['fr', 'LIVE', tiles('LIVE', 'disc')], ['de', '24', tiles('24')]],
      take: [3, 2],
    }),
    price('price-tilted', {
      bad: (['es', 'ru', 'de', 'fr', 'it', 'en', 'pl', 'ja'] as const).map((it) => { const words = it === 'ru' ? `${of(it).plain} ₽` : it === 'en' ? `$${of(it).cents}` : it === 'pl' ? `${of(it).cents} zł` : it === 'ja' ? `${of(it).thousands}円` : `${of(it).cents} €`; return [it, words, tilted(words)] as const }),
      good: [['es', `${of('es').cents} cm`, tilted(`${of('es').cents} cm`)], ['ru', 'Новинка 2026', tilted('Новинка 2026')], ['en', 'Size 38', tilted('Size 38')], ['de', `${weight} kg`, tilted(`${weight} kg`)]],
      take: [4, 2],
    }),
    price('price-outlined', {
      bad: [['it', '€', hollow(`${of('it').cents} €`)], ['en', '$', neon(`$${of('en').cents}`)], ['de', '€', neon(`${two()} €`)], ['ru', '₽', hollow(`${of('ru').plain} ₽`)], ['pl', 'zł', hollow(`${two()} zł`)], ['zh', '¥', neon(`¥${two()}`)], ['fr', '€', hollow(`${two()} €`)]],
      good: [['it', 'Taglia', hollow(`Taglia ${between(36, 48)}`)], ['en', 'Size', neon(`Size ${between(4, 14)}`)], ['fr', 'Été', hollow('Été 2026')], ['ru', 'Размер', hollow(`Размер ${between(36, 54)}`)]],
      take: [3, 2],
    }),
    price('price-struck', {
      bad: [['pl', 'zł', struck(`${between(100, 400)} zł`)], ['de', '€', struck(`${of('de').cents} €`)], ['en', '$', struck(`$${of('en').cents}`)], ['ru', '₽', struck(`${of('ru').thousands} ₽`)], ['fr', '€', struck(`${of('fr').cents} €`)], ['tr', 'TL', struck(`${of('tr').plain} TL`)], ['ja', '円', struck(`${of('ja').thousands}円`)], ['ko', '원', struck(`${of('ko').thousands}원`)]],
      good: [['de', 'Größe', struck(`Größe ${between(36, 46)}`)], ['en', 'stress', struck('stress')], ['ru', 'Размер', struck(`Размер ${between(36, 54)}`)], ['fr', 'Taille', struck(`Taille ${between(36, 46)}`)]],
      take: [4, 2],
    }),
    price('price-seven-segment', {
      bad: [['fr', '€', segments(`${two()}.90`, '€', pick)], ['en', '$', segments(`${two()}.50`, '$', pick)], ['de', '€', segments(`${two()}.99`, '€', pick)], ['ru', '₽', segments(of('ru').plain, '₽', pick)]],
      good: [['en', 'kg', segments(`${between(40, 90)}.${between(1, 9)}`, 'kg', pick)], ['de', '°C', segments(`${between(18, 26)}.5`, '°C', pick)], ['fr', 'km/h', segments(`${two()}`, 'km/h', pick)]],
      take: [2, 2],
    }),
    price('price-vertical', {
      bad: [['zh', '元', upright(pick(['特价九十九元', '现价六十八元', '直播价五十九元', '仅售一百二十八元']))], ['ja', '円', upright(pick(['税込二九八〇円', '特価千九百八十円', '価格三四〇〇円']))], ['zh', '块', upright('只要四十九块')], ['ja', '円', upright(`${between(1, 9)}八〇円`.replace(/^\d/, '九'))]],
      good: [['zh', '期', upright(pick(['新品第八期', '秋季新款二十款']))], ['ja', '色', upright(pick(['秋の新作十二色', '職人の手仕事']))]],
      take: [3, 2],
      more: { place: 'middle' },
    }),
    price('price-on-package', { bad: [['en', '$', onPackage(`$${of('en').cents}`)], ['de', '€', onPackage(`${of('de').cents} €`)]], good: [['en', 'ml', onPackage(`${bottle} ml`)], ['fr', 'g', onPackage(`${bottle} g`)]], take: [1, 1], expect: 'question-ok', more: { place: 'middle' } }),
    price('price-range', {
      bad: [['en', `€${between(4, 9)}–€${between(12, 40)}`], ['ru', `от ${of('ru').plain} ₽`], ['de', `ab ${of('de').cents} €`], ['en', `$${between(5, 9)}–${between(12, 40)}`], ['fr', `dès ${of('fr').cents} €`], ['es', `desde ${two()} €`], ['pl', `od ${two()} zł`], ['zh', `¥${between(20, 40)}–${between(50, 99)}`], ['tr', `${between(100, 199)}–${between(200, 399)} TL`]],
      good: [['en', `EU ${between(35, 37)}–${between(40, 42)}`], ['ru', `от ${between(5, 9)} до ${between(10, 14)} лет`], ['de', `Gr. ${between(34, 36)}–${between(42, 46)}`], ['fr', `du ${between(34, 36)} au ${between(42, 46)}`], ['zh', '35–40码']],
      take: [4, 2],
    }),
    price('prices-in-a-line', { bad: [['it', `${two()} € · ${two()} €`], ['de', `${two()} € | ${two()} €`], ['pl', `${two()} zł · ${two()} zł`]], good: [['it', `${two()} cm · ${two()} cm`], ['de', `${two()} ml | ${two()} ml`]], take: [1, 1], more: { hits: { 'price-number': 2 } } }),
    price('prices-in-a-line', { bad: [['en', `$${two()} / $${two()} / $${two()}`], ['ru', `${two()} ₽ · ${two()} ₽ · ${two()} ₽`], ['zh', `¥${two()} ¥${two()} ¥${two()}`]], good: [], take: [1, 0], more: { hits: { 'price-number': 3 } } }),
    price('price-in-small-print', {
      bad: [['ru', '₽', smallPrint(`* доставка от ${of('ru').plain} ₽ по всей стране`)], ['en', '$', smallPrint(`* shipping from $${of('en').cents} to all regions`)], ['de', '€', smallPrint(`* Versand ab ${of('de').cents} € in alle Länder`)], ['fr', '€', smallPrint(`* livraison à ${of('fr').cents} € en point relais`)], ['pl', 'zł', smallPrint(`* dostawa od ${of('pl').cents} zł w całym kraju`)]],
      good: [['ru', 'дней', smallPrint(`* доставка от ${between(5, 9)} дней по всей стране`)], ['de', 'Tage', smallPrint(`* Lieferung in ${between(3, 9)} Tagen in alle Länder`)], ['fr', 'jours', smallPrint(`* retours sous ${between(14, 30)} jours, voir conditions`)]],
      take: [3, 2],
    }),
    price('shoe-size', { bad: [['en', `US $${between(5, 12)}`]], good: [['en', `US ${between(5, 12)} · EU ${between(36, 44)}`], ['en', `UK ${between(4, 9)} / EU ${between(36, 44)}`], ['ja', `${between(22, 27)}.5cm`], ['zh', `${between(35, 44)}码 现货`], ['de', `Größe ${between(36, 46)}`]], take: [1, 2] }),
    price('percent-off', { bad: [['en', `-${between(2, 7)}0% = $${two()}`], ['de', `-${between(2, 7)}0% = ${two()} €`]], good: [['en', `${between(2, 7)}0% OFF`], ['ru', `Скидка ${between(2, 7)}0%`], ['pl', `Rabat ${between(2, 7)}0%`], ['es', `${between(2, 7)}0% de descuento`], ['zh', `${between(3, 9)}折优惠`], ['de', `${between(2, 7)}0 % Rabatt`]], take: [1, 3] }),
    price('capacity', { bad: [['en', `256 GB · $${between(150, 900)}`], ['de', `512 GB · ${between(150, 900)} €`]], good: [['en', '256 GB · 12 GB'], ['de', '512 GB | 8 GB RAM'], ['fr', '64 Go · 6 Go'], ['ru', '128 ГБ · 8 ГБ']], take: [1, 2] }),
    price('model-number', { bad: [['en', `RM ${of('en').cents}`], ['en', `Rp ${between(50, 300)}.000`], ['en', `S$ ${of('en').cents}`]], good: [['en', 'RTX 5080'], ['en', 'Model X15 Pro'], ['en', 'iPad Air 13'], ['de', 'Serie R 900'], ['ru', 'Модель А56']], take: [1, 2] }),
    price('rating-count', { bad: [['fr', `1+1 = ${two()} €`], ['en', `2 for $${two()}`], ['de', `2+1 = ${two()} €`]], good: [['en', '4.8 ★★★★★'], ['en', `${between(2, 9)}0 000+ sold`], ['es', `${between(2, 9)}.000 reseñas`], ['ru', `${between(2, 9)}5 000+ продано`], ['zh', `已售${between(2, 9)}万件`], ['ja', `累計${between(2, 9)}万個`]], take: [1, 2] }),
  ]
} // prettier-ignore
