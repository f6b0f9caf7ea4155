import { expect, test } from 'vitest'
import { heads } from '../../../src/language/topics/index-of-terms'
import { moreNames } from '../../../src/language/topics/more-names'
import { termsIn } from '../../../src/language/topics/terms'

const categoriesIn = (text: string) => [
  ...new Set(termsIn(text).flatMap(({ meaning }) => meaning.category ?? [])),
]

test.each([
  // pl
  ['Sukienki', 'apparel'], ['Letnia sukienka', 'apparel'], ['Spodnie damskie', 'apparel'], ['Kurtki zimowe', 'apparel'], ['Buty sportowe', 'shoes'], ['Butów', 'shoes'], ['Torebka', 'bags'], ['Torebki skórzane', 'bags'], ['Kosmetyki', 'beauty'],
  ['Zegarki', 'watches'], ['Słuchawki bezprzewodowe', 'audio'], ['Zabawki', 'toys'], ['Narzędzia', 'tools'], ['Biżuteria', 'jewellery'], ['Meble', 'furniture'], ['Garnki', 'kitchen'], ['Koszula', 'apparel'], ['Perfumy', 'beauty'],
  // it
  ['Borse', 'bags'], ['Borsa in pelle', 'bags'], ['Scarpe', 'shoes'], ['Vestiti', 'apparel'], ['Orecchini', 'jewellery'], ['Profumo', 'beauty'], ['Orologi', 'watches'], ['Cuffie', 'audio'], ['Giocattoli', 'toys'], ['Cucina', 'kitchen'], ['Camicia', 'apparel'], ['Trucchi', 'beauty'],
  // tr
  ['Ayakkabı', 'shoes'], ['Ayakkabılar', 'shoes'], ['Elbise', 'apparel'], ['Elbiseler', 'apparel'], ['Çanta', 'bags'], ['Çantalar', 'bags'], ['Takı', 'jewellery'], ['Kulaklık', 'audio'], ['Oyuncak', 'toys'], ['Mutfak', 'kitchen'], ['Parfüm', 'beauty'], ['Kadın elbiseleri', 'apparel'], ['Kol saatleri', 'watches'],
  // th
  ['รองเท้า', 'shoes'], ['รองเท้าผ้าใบ', 'shoes'], ['กระเป๋า', 'bags'], ['ชุดเดรส', 'apparel'], ['เสื้อผ้าแฟชั่น', 'apparel'], ['เครื่องสำอาง', 'beauty'], ['หูฟังไร้สาย', 'audio'], ['ของเล่นเด็ก', 'toys'], ['นาฬิกา', 'watches'], ['กางเกงยีนส์', 'apparel'], ['ครีมบำรุงผิว', 'skincare'],
  // ja
  ['ワンピース', 'apparel'], ['春のワンピース', 'apparel'], ['バッグ', 'bags'], ['スニーカー', 'shoes'], ['化粧品', 'beauty'], ['腕時計', 'watches'], ['イヤホン', 'audio'], ['おもちゃ', 'toys'], ['キッチン用品', 'kitchen'], ['靴', 'shoes'], ['指輪', 'jewellery'], ['服', 'apparel'],
  // ko
  ['원피스', 'apparel'], ['여름원피스', 'apparel'], ['가방', 'bags'], ['운동화', 'shoes'], ['화장품', 'beauty'], ['손목시계', 'watches'], ['이어폰', 'audio'], ['장난감', 'toys'], ['주방용품', 'kitchen'], ['귀걸이', 'jewellery'], ['여성의류', 'apparel'],
  // ar
  ['فساتين', 'apparel'], ['الفستان', 'apparel'], ['حقائب نسائية', 'bags'], ['أحذية', 'shoes'], ['مكياج', 'beauty'], ['ساعات', 'watches'], ['سماعات بلوتوث', 'audio'], ['ألعاب أطفال', 'toys'], ['عطور', 'beauty'], ['مجوهرات', 'jewellery'], ['أواني المطبخ', 'kitchen'],
  // de
  ['Sommerkleid', 'apparel'], ['Sommerkleider', 'apparel'], ['Damenschuhe', 'shoes'], ['Handtaschen', 'bags'], ['Lederjacke', 'apparel'], ['Winterstiefel', 'shoes'], ['Armbanduhr', 'watches'], ['Kinderspielzeug', 'toys'], ['Küchengeräte', 'kitchen'], ['Halskette', 'jewellery'], ['Strickpullover', 'apparel'], ['Gesichtscreme', 'skincare'],
  // fr, es, pt, ru, uk, en
  ['Robes d’été', 'apparel'], ['Sacs à main', 'bags'], ['Chaussures', 'shoes'], ['Bijoux', 'jewellery'], ['Montres', 'watches'], ['Jouets', 'toys'], ['Vaisselle', 'kitchen'], ['Vestidos', 'apparel'], ['Bolsos', 'bags'], ['Zapatos', 'shoes'], ['Relojes', 'watches'], ['Joyería', 'jewellery'],
  ['Sapatos', 'shoes'], ['Bolsas', 'bags'], ['Brinquedos', 'toys'], ['Relógios', 'watches'], ['Платьев', 'apparel'], ['Летние платья', 'apparel'], ['Кроссовками', 'shoes'], ['Сумки', 'bags'], ['Наушников', 'audio'], ['Summer dresses', 'apparel'], ['Necklaces', 'jewellery'], ['连衣裙', 'apparel'],
])('%s is of %s', (text, category) => expect(categoriesIn(text)).toContain(category)) // prettier-ignore

test.each([
  'Miło nam', 'Say hello', 'New collection', 'Nowa kolekcja', 'Nuova collezione', 'Yeni koleksiyon', 'คอลเลกชันใหม่', '新作コレクション', '새로운 컬렉션', 'مجموعة جديدة', 'Neue Kollektion', 'Nouvelle collection', 'Nueva colección', 'Nova coleção',
  'Новая коллекция', 'Best sellers', 'Dziś na żywo', 'In diretta oggi', 'Bugün canlı', 'วันนี้ไลฟ์สด', '本日ライブ', '오늘 라이브', 'بث مباشر اليوم', 'Heute live', 'En direct', 'En vivo', 'Ao vivo', 'Прямой эфир', 'Witamy', 'Benvenuti', 'Hoş geldiniz',
  'ยินดีต้อนรับ', 'ようこそ', '환영합니다', 'أهلا بكم', 'Willkommen', 'Bienvenue', 'Bienvenidos', 'Bem-vindos', 'Добро пожаловать', 'Zara', 'Wohnzimmer', 'Salon', 'Живая беседа', 'Sommer', 'Lato', 'Estate', 'Yaz', 'ฤดูร้อน', '夏', '여름', 'الصيف', 'Vorsicht',
  'Verlosung', 'Gewinnspiel', 'Konkurs', 'Losowanie', 'Concorso', 'Çekiliş', 'ของขวัญ', 'プレゼント', '선물', 'هدايا', 'Good morning', 'Shopping time', 'Ещё больше', 'Только лучшее', '今日限定', '全新上市', 'Butterweich', 'Ohrwurm', 'Abschied',
])('%s is of none', (text) => expect(categoriesIn(text)).toEqual([])) // prettier-ignore

test('every row of names in another language is one of the lexicon', () => {
  const known = new Set(heads())
  expect(moreNames.flatMap(Object.keys).filter((head) => !known.has(head))).toEqual([])
})

// Words of one language that begin or end like another's goods.
test.each([
  'Polka dots', 'Those days', 'Whose turn', 'During spring', 'Offering', 'Fantastisch', 'Praktisch', 'Entdecke mehr', 'Kombinieren', 'Te canta', 'Cantante', '5 de mayo', 'Mont Blanc', 'I sort it', 'But why', 'My mum', 'Add to basket', 'Live chats', 'Handy tips',
  'Bere acqua', 'Chi perde', 'Taki sam', 'Durchmesser', 'Kabanos', 'บราซิล', 'เป้าหมาย', 'ฟิลิปปินส์', 'アドレス', 'インストール', 'スプリング', '3 ساعات', '라이브',
])('%s names no goods', (text) => expect(categoriesIn(text)).toEqual([])) // prettier-ignore
