/**
 * One currency, or several that share their words, and how it is written. A column is a list of
 * regular expressions for plain text (lower case, no Latin or Greek accents), parted by spaces: so a
 * space is written `_`. `…` is inflection of up to four letters; it takes other words along, too, and
 * where one of them is a thing, endings are listed instead: `манат(?:а|ов)?` for манатки.
 */
export interface Currency {
  /** ISO code, and customary ones: count before and behind a number, in any case of letters. */
  code: string
  /** The code is a word, too: it counts in capitals, and surely only with cents. Of the code alone. */
  isWord?: true
  /** Short signs of letters that stand before a number or behind it. */
  signs?: string
  /** Such signs that stand only before. */
  before?: string
  /** Names behind a number, in scripts with spaces. */
  names?: string
  /** Names that mean other things, too: they count beside the name of a country. */
  ambiguous?: string
  /** Names that stand before a number, too: `Euro 5`. */
  ahead?: string
  /** Names in scripts without spaces: what follows is said here where it matters. */
  east?: string
  /** How its countries’ names begin, where `countries.ts` has them not. */
  lands?: string
}

export const currencies: Currency[] = [
  { code: 'usd', ahead: 'dollars? долл?\\.?', names: "dol?lar… dollari dolares bucks cents? долл?ар… דולר… دولار… đo_la डॉलर δολαρι…", east: '美[元金] 달러 ドル ดอลลาร์' },
  { code: 'eur', ahead: 'euros? евро', names: 'euros? eur[ao0] еуро евро євро يورو אירו ευρω यूरो', east: '欧元 유로 ユーロ ยูโร' },
  { code: 'gbp', names: 'quid sterlin[ae]?', ambiguous: 'pounds? libras? livres? pfund ponds? funt… libry bang lira фунт… לירה 파운드 ポンド', east: '英[镑鎊] ปอนด์' },
  { code: 'cny rmb cnh', before: '人民币', names: 'yuan… renminbi nhan_dan_te юан… يوان יואן', ambiguous: 'juan… 위안화?', east: '人民[币幣元] หยวน' },
  { code: 'jpy', names: 'yens? yenes ienes jenow jenu иен… йен…', ambiguous: 'yeni єн ين ין', east: '日[元圆圓] 円(?![形盤]) 엔(?![가-힣]) 엔화 เยน' },
  { code: 'rub rur', names: 'rubl… rouble… rubel… roebel rup_nga руб\\.? рубл… р\\.? коп\\.? копе… روبل… רובל… ρουβλι…', east: '卢布 루블 ルーブル รูเบิล' },
  { code: 'brl', names: 'reais', ambiguous: 'reals? reales real[aiu] реал… 레알 レアル', east: '雷亚尔 เรียล' },
  { code: 'mxn php', names: 'pesos بيزو', ambiguous: 'peso pes[au] pesosu песо… песосы פסו', east: '比索 페소 ペソ เปโซ' },
  { code: 'pln', signs: 'zl', names: 'zloty(?:ch|s)? zlote zlotis? zlotisi eslotis? злот… زلوتي זלוטי', ambiguous: 'zlote[gh]o', east: '兹罗提 즈워티 ズウォティ ซลอตี' },
  { code: 'try', isWord: true, names: 'tl lira lire lirasi liras лир[аыу]? лирасы لير(?:ة|ات)', ambiguous: 'liry lia ліри? לירות 리라 リラ', east: '里拉 ลีรา' },
  { code: 'krw', ambiguous: 'won… вон… وون וון', east: '韩[元圆] 韓元 (?:만|천|백)?_?원(?!피스|단|터|형|목|료|산|두|룸|액|재) ウォン(?![ァ-ヶ]) วอนเกาหลี' },
  { code: 'inr idr pkr lkr npr', signs: 'rp rs', before: 'र[ुू]\\.? රු\\.?', names: 'rupees? rupi(?:a[hs]?|e[ns]?|ii?|is|si|ich|ahs)? roupies? roepi[ae]s? рупи… рупі… روبي(?:[ةه]|ات|تين)? רופי… र[ुू](?:पये|पए|पैयाँ)?\\.? රු\\.? රුපියල් ribu rb juta', ambiguous: '루피 ', east: '[卢盧]比 루피아 ルピ[ーア] รูปี รูเปียห์' },
  { code: 'thb', names: 'baht… бат(?:а|ов) บาท باخت בהט', ambiguous: 'bats? баты?', east: '泰铢 泰銖 バーツ 바트 บาท' },
  { code: 'sar qar omr yer irr', before: 'ريال ر\\.س', names: 'ri[yj]al(?:s|e[ns]?|[iuy]|ow|ler|lari)? rial(?:s|e[ns]?|[iuy]|ow)? riais риял(?:а|ов|и|і|ів)? риал(?:а|ов|ы|и)? ріал(?:а|ів|и)? ريال(?:ات|ا)? ر\\._?س تومان تومن ריאל ريالا', east: '里亚尔 리얄 リヤル ริยัล' },
  { code: 'aed mad', signs: 'dhs?', before: 'درهم د\\.[اإ]', names: 'dirham… dirhem… sdirham дирхам… درهما? دراهم د\\._?[اإكبتم] דירהם…', east: '迪拉姆 디르함 ディルハム เดอร์แฮม' },
  { code: 'kzt', names: 'tenge… tengue… тенге… теңге… тг\\.? تينغ טנגה', east: '坚戈 텡게 テンゲ เทงเจ' },
  { code: 'gel', isWord: true, lands: 'georgi gruz gurcu грузин ქართულ', ambiguous: 'lari(?:si)?', names: 'лар[иі] ლარ(?:ი|ის|ს|ად|ით|ზე|იდან|ამდე) لاري לארי', east: '拉里 라리(?![가-힣]) ラリ(?![ァ-ヶー]) ลารี' },
  { code: 'uah', names: 'hryv[nh]… hrywen hrywn… grivn… hrivn… гривн… гривен[ья]? грн\\.? هريفنيا הריבנה', east: '格里夫纳 그리브나 フリヴニャ ฮรีฟเนีย' },
  { code: 'vnd vnđ', names: 'đ(?:ong)? dongs? dongow dongu донг(?:а|ов|и|і|ів)? دونج דונג ngan trieu', ambiguous: '동 ドン', east: '越南盾 ดองเวียดนาม' },
  { code: 'myr', signs: 'rm', names: 'ring+it… ринг+ит… рингіт… رينغيت רינגיט', east: '林吉特 링깃 リンギット ริงกิต' },
  { code: 'chf', before: 'sfr', names: 'fr\\. franken francs? franchi francos frangi', ambiguous: 'frank… franc… франк… فرنك פרנק 프랑 フラン', east: '法郎 ฟรังก์' },
  { code: 'xof xaf', signs: 'f_?cfa', names: 'frs?_?cfa' },
  { code: 'sek nok dkk isk', signs: 'kr', names: 'kronor kroner kronur كرون…', ambiguous: 'kronen krona kron(?:u|asi) crowns? coronas? coroas? couronnes? corone крон… כתר', east: '克朗 크로나 クローナ โครนา' },
  { code: 'czk', signs: 'kcs?', names: 'koruny?', ambiguous: 'korunas? koron[ya]? koruna… корун… קורונה', east: '코루나 コルナ โครูนา' },
  { code: 'huf', names: 'forint… форинт… فورينت פורינט', ambiguous: 'florins? fiorini', east: '福林 포린트 フォリント ฟอรินต์' },
  { code: 'ron', isWord: true, signs: 'lei', ahead: 'レイ', names: 'lej', ambiguous: 'leus? lej[au] leyi лей лея лейі ليو לאו レイ', east: '列伊 레우 ลิวโรมาเนีย' },
  { code: 'ils nis', names: 'shekels? s[ch]{1,3}ekel… sheqels? szekl… sekel… seqel… siclo sicli шекел… שקל(?:ים)? ש"ח שח شيكل…', ambiguous: 'sequel(?:es)?', east: '谢克尔 세켈 シェケル (?:นิว)?เชเกล' },
  { code: 'egp', before: 'جنيه l\\.e\\.', names: 'جنيه… ج\\._?م l\\.e\\.' },
  { code: 'uzs', names: "сум(?:ов)? сўм so['ʻ]m" },
  { code: 'kgs', isWord: true, names: 'сом(?:ов)?' },
  { code: 'tjs', names: 'сомон[иӣ] somoni' },
  { code: 'azn tmt', names: 'манат(?:а|ов|ы)? manat(?:[iay]|ow|lar)?' },
  { code: 'amd', isWord: true, lands: 'armen ermen армян вірмен', names: 'драм(?:ов)? դրամ(?:ով|ի|ից|ն|ը)?', ambiguous: 'dram(?:s|i|ow|y)?', east: '德拉姆 드람(?![가-힣])' },
  { code: 'mdl', lands: 'moldov moldaw молд', names: 'леев' },
  { code: 'mnt', names: 'төгрөг(?:ийн|өөр)? тугрик(?:а|ов|и)? togrog tugriks?' },
  { code: 'byn bgn rsd mkd', lands: 'serb srb srpsk maced maked bulgar серб срб српск макед болгар българ', before: 'din\\. лв', names: 'лв\\.? лева дин\\.? dinara? денари denari', ambiguous: 'lev[ai]? динар…' },
  { code: 'iqd jod kwd bhd dzd tnd lyd', names: 'dinars? دينار… د\\._?ج دج' },
  { code: 'twd ntd hkd sgd aud nzd cad', before: '港[币幣] 台[币幣]', east: '港[币幣元] 台币 新?台[幣币]' },
  { code: 'bdt', signs: 'tk', names: 'টাকা taka' },
  { code: 'kes tzs ugx', before: 'ksh tsh ush', names: 'shillings?' },
  { code: 'zar', names: 'rand' },
  { code: 'ngn', names: 'naira' },
  { code: 'ghs', before: 'gh₵', names: 'cedis' },
  { code: 'etb', names: 'birr ብር' },
  { code: 'ars clp uyu dop ves', names: 'bolivares' },
  { code: 'bob', isWord: true, before: 'bs\\.', names: 'bolivianos' },
  { code: 'crc', names: 'colones' },
  { code: 'pyg', before: 'gs\\.', names: 'guaranies' },
  { code: 'gtq', names: 'quetzales' },
  { code: 'hnl nio pab', names: 'lempiras cordobas balboas' },
  { code: 'pen', isWord: true, before: 's/\\.?', names: 'soles' },
  { code: 'khr lbp', names: 'riels? រៀល' },
  { code: 'mmk', names: 'kyats? ကျပ်' },
  { code: 'lak', isWord: true, names: 'ກີບ' },
  { code: 'all', isWord: true, lands: 'alban shqip sqip албан', ambiguous: 'lek leke' },
  ...['bam', 'cop', 'cup', 'top', 'sos', 'mop'].map((code): Currency => ({ code, isWord: true })),
  // Not of one currency: the piece that all of Chinese have.
  { code: '', names: '', east: '元(?![旦素气件老宵始]) 块钱 块(?![装布表电板石肉砖头腹状拼豆巧面]) 圆(?![形环领通盘满]) 毛钱?(?=\\d|钱|$)' },
] // prettier-ignore
