import { at, only, p, short, type Platform } from './platform-row'

/**
 * Selling and social platforms; which of them are a platform's own, its pack says. AliExpress stands
 * below. Sisters (Alibaba, Taobao, Tmall, Lazada, 1688) are other platforms to a viewer of one.
 */
export const platforms: Platform[] = [
  p(
    'amazon',
    'amazon, amzn, アマゾン, 亚马逊, 亞馬遜, 아마존, амазон, أمازون, אמזון, अमेज़न, अमेजन, อเมซอน',
  ),
  p('ebay', 'ebay, e-bay, 易贝, 易趣, 이베이, ибей, イーベイ, ايباي, איביי'),
  p('walmart', 'walmart, wal-mart, 沃尔玛, 沃爾瑪, 월마트, волмарт, وول مارت, ウォルマート'),
  p(
    'shopee',
    'shopee, 蝦皮購物, 虾皮购物, ช้อปปี้, ชอปปี, 쇼피, шопи',
    /(?:虾皮|蝦皮)(?:店|直播|平台|同款|官方|商城|网|網|卖家|賣家|旗舰|好物)|(?:在|上|到)(?:虾皮|蝦皮)/gu,
  ),
  p('lazada', 'lazada, 来赞达, 來贊達, ลาซาด้า, 라자다, лазада'),
  p('temu', 'temu, 테무, ティームー, تيمو'),
  p('shein', 'shein, 希音, 쉬인, シーイン, شي ان, шеин'),
  p(
    'tiktok',
    'tiktok, tik tok, tiktokshop, 틱톡, ティックトック, тикток, تيك توك, تيكتوك, ติ๊กต็อก, טיקטוק',
    new RegExp(short('tt|тт'), 'gu'),
  ),
  p('douyin', 'douyin, 抖音'),
  p('taobao', 'taobao, tao bao, 淘宝, 淘寶, タオバオ, 타오바오, таобао, تاوباو'),
  p('tmall', 'tmall, t-mall, 天猫, 天貓, 티몰, тмолл, тмалл'),
  p('alibaba', 'alibaba, ali baba, 阿里巴巴, アリババ, 알리바바, алибаба, علي بابا'),
  p('1688', '', /(?<![\d¥$])1688 ?(?:\.com|网|平台|批发|厂|货源|店|同款)|阿里 ?1688/gu),
  p(
    'jd',
    '京东, 京東, jingdong, jd mall, 징둥, 징동',
    /(?<![\p{L}\d])jd\.(?:com|id|hk|ru)|joybuy/gu,
  ),
  p('pinduoduo', 'pinduoduo, 拼多多, 핀둬둬, пиндуодуо'),
  p('kuaishou', 'kuaishou', /快手(?!菜|早餐|晚餐|午餐|家常|料理|饭|面|汤|甜品|零食|美食|熟手)/gu),
  p('xiaohongshu', 'xiaohongshu, rednote, 小红书, 小紅書, 샤오홍슈, сяохуншу'),
  p('wechat', 'wechat, weixin, 위챗, вичат, ويتشات, ウィーチャット', /微信(?![息念仰])/gu),
  p('weibo', 'weibo, 微博, 웨이보, вейбо'),
  p('bilibili', 'bilibili, 哔哩哔哩, 嗶哩嗶哩, 빌리빌리', /(?<![a-z])b站/gu),
  p('vipshop', 'vipshop, 唯品会, 唯品會'),
  p('suning', '苏宁易购, 苏宁, 蘇寧'),
  p('dewu', 'dewu, 得物', /(?<!\p{L})poizon(?!\p{L})/gu),
  p('xianyu', '闲鱼, 閒魚, goofish'),
  p('dangdang', 'dangdang, 当当网, 當當網'),
  p('meituan', 'meituan, 美团, 美團'),
  p(
    'wildberries',
    'wildberries, вайлдберриз, вайлдбериз, валдберис, вайлдберрис',
    /(?<!\p{L})(?:на|с|в|магазин) (?:вб|wb)(?!\p{L})/gu,
  ),
  p(
    'ozon',
    'ozon',
    /(?:на|с|в|из|магазин|маркетплейс|заказ\p{L}{0,4}) озон(?:е|а|у)?(?!\p{L})|(?<!\p{L})озон (?:маркет|карт|глобал|селлер|банк)|^[^\p{L}\d]*озон[^\p{L}\d]*$/gu,
  ),
  p('yandex-market', 'yandex, яндекс, яндексмаркет'),
  p('megamarket', 'megamarket, сбермегамаркет, мегамаркет, sbermegamarket'),
  p('avito', 'avito, авито'),
  p('lamoda', 'lamoda, ламода'),
  p('joom', 'joom'),
  p('kaspi', 'kaspi, каспи'),
  p('rozetka', 'rozetka'),
  p('uzum', 'uzum market'),
  p('mercado-libre', 'mercadolibre, mercado libre, mercadolivre, mercado livre'),
  p('magalu', 'magalu, magazine luiza, magazineluiza'),
  p('americanas', '', /(?:lojas|na|nas|site) americanas(?!\p{L})|americanas\.com/gu),
  p('casas-bahia', 'casas bahia, casasbahia'),
  p('falabella', 'falabella'),
  p('linio', 'linio'),
  p('coppel', 'coppel'),
  p('coupang', 'coupang, 쿠팡, クーパン'),
  p('naver', 'naver, smartstore, 네이버, ネイバー'),
  p('11st', '11street', /(?<!\d)(?:11|[il1|]{2}) ?번가/gu),
  p('gmarket', 'gmarket, g마켓, 지마켓'),
  p('ssg', 'ssg닷컴, 쓱닷컴', /(?<!\p{L})ssg\.com/gu),
  p('tmon', '티몬, 위메프, wemakeprice'),
  p('musinsa', 'musinsa, 무신사'),
  p('rakuten', 'rakuten, 楽天, 乐天市场, 樂天市場, 라쿠텐, ракутен'),
  p('mercari', 'mercari, メルカリ, 메루카리'),
  p('yahoo', 'yahoo, ヤフー, ヤフオク, 雅虎'),
  p('zozotown', 'zozotown, ゾゾタウン'),
  p('flipkart', 'flipkart, फ्लिपकार्ट'),
  p('myntra', 'myntra'),
  p('meesho', 'meesho, मीशो'),
  p('daraz', 'daraz, دراز'),
  p('tokopedia', 'tokopedia'),
  p('bukalapak', 'bukalapak'),
  p('blibli', 'blibli'),
  p('jumia', 'jumia, جوميا'),
  p('takealot', 'takealot'),
  p(
    'noon',
    '',
    /(?<![\p{L}])noon\.com|(?<![\p{L}])noon (?:app|minutes|express|store|daily|uae|ksa)|(?<![\u0600-\u06ff])نون(?![\u0600-\u06ff])|نون دوت كوم/gu,
  ),
  p('namshi', 'namshi'),
  p('trendyol', 'trendyol, ترنديول'),
  p('hepsiburada', 'hepsiburada'),
  p(
    'n11',
    '',
    /(?<![\p{L}\d])n11(?:\.com|'?(?:de|da|den|e)(?!\p{L})| (?:magaza|shop|store|app))/gu,
    only('[nN]11'),
  ),
  p('ciceksepeti', 'ciceksepeti'),
  p('olx', '', /(?<![\p{L}\d])olx(?![\p{L}\d])/gu),
  p('kaufland', 'kaufland'),
  p('skroutz', 'skroutz'),
  p('prom', '', /(?<!\p{L})prom\.ua/gu),
  p('leboncoin', 'leboncoin'),
  p('subito', '', /(?<!\p{L})subito\.it/gu),
  p('wallapop', 'wallapop'),
  p('kleinanzeigen', 'kleinanzeigen'),
  p('marktplaats', 'marktplaats'),
  p('poshmark', 'poshmark'),
  p('depop', 'depop'),
  p('tiki', '', /(?<!\p{L})tiki\.vn/gu),
  p('sendo', '', /(?<!\p{L})sendo\.vn/gu),
  p('karrot', '당근마켓'),
  p('rakuma', 'ラクマ'),
  p('souq', '', /سوق ?[.دوت]{1,4} ?كوم|(?<!\p{L})souq\.com/gu),
  p(
    'allegro',
    '',
    /(?<!\p{L})allegro\.(?:pl|cz|sk)|(?<!\p{L})(?:na|z|sklep|on|auf) allegro(?!\p{L})|allegro (?:lokalnie|smart|shop|sklep|store)/gu,
    only('Allegro|ALLEGRO'),
  ),
  p('emag', '', /(?<!\p{L})emag(?!\p{L})/gu),
  p('zalando', 'zalando'),
  p('asos', 'asos'),
  p('cdiscount', 'cdiscount'),
  p('fnac', 'fnac'),
  p('vinted', 'vinted'),
  p('bol', '', /(?<!\p{L})bol\.com/gu),
  p('otto', '', /(?<!\p{L})otto\.de/gu),
  p('etsy', 'etsy, エッツィー, 엣시'),
  p(
    'wish',
    '',
    new RegExp(
      `(?<!\\p{L})wish\\.com|(?<!\\p{L})wish (?:app|shop|shopping|store|seller)(?!\\p{L})|(?:(?<!\\p{L})${at}|^on) wish(?=$|[!.,])`,
      'gu',
    ),
    only('Wish|WISH'),
  ),
  p(
    'target',
    '',
    new RegExp(
      `(?<!\\p{L})target\\.com|(?<!\\p{L})(?:at|from|${at}) target(?=$|[!.,])|(?<!\\p{L})target (?:store|shop|app)(?!\\p{L})`,
      'gu',
    ),
    only('Target|TARGET'),
  ),
  p('best-buy', 'bestbuy', /(?<!\p{L})best ?buy\.com/gu),
  p('costco', 'costco, 好市多, 开市客, 코스트코, コストコ'),
  p('newegg', 'newegg'),
  p('wayfair', 'wayfair'),
  p('shopify', 'shopify'),
  p(
    'facebook',
    'facebook, face book, 脸书, 臉書, 페이스북, фейсбук, فيسبوك, フェイスブック, เฟซบุ๊ก, פייסבוק',
    new RegExp(`(?<!\\p{L})(?:fb\\.com|fb live|${at} fb(?!\\p{L}))|${short('fb|фб')}`, 'gu'),
    // Its glyph before a handle; written, it may be an initial.
    /^[^\p{L}\d]*f @(?=\p{L})/u,
  ),
  p(
    'instagram',
    'instagram, insta gram, 인스타그램, инстаграм, インスタグラム, انستقرام, انستغرام, انستجرام, אינסטגרם',
    new RegExp(
      `(?<!\\p{L})(?:${at} (?:ig|insta)(?!\\p{L})|ig live|instagr\\.am)|${short('ig|insta|инста|инст')}|인스타(?!일)|インスタ(?!ン|ル)`,
      'gu',
    ),
  ),
  p(
    'whatsapp',
    'whatsapp, whats app, 왓츠앱, ватсап, вотсап, واتساب, واتس اب, וואטסאפ',
    /(?<![\p{L}/])wa\.me\//gu,
  ),
  p(
    'messenger',
    '',
    /(?<!\p{L})(?:facebook|fb|via|on|in) messenger(?! bag)|(?<!\p{L})messenger\.com/gu,
  ),
  p(
    'telegram',
    'telegram, 텔레그램, телеграм, تليجرام, تلغرام, تيليجرام, טלגרם',
    new RegExp(
      `(?<![\\p{L}/])t\\.me/|${short('tg|тг|тгк')}|(?<!\\p{L})(?:наш|мой|в|подпишись на) (?:тг|tg)(?!\\p{L})|(?<!\\p{L})тг[ -]?канал`,
      'gu',
    ),
  ),
  p(
    'youtube',
    'youtube, you tube, 油管, 유튜브, ютуб, يوتيوب, ユーチューブ, ยูทูบ',
    new RegExp(`(?<![\\p{L}/])youtu\\.be|${short('yt|ютуб')}`, 'gu'),
  ),
  p('twitter', 'twitter, 推特, 트위터, твиттер, تويتر, ツイッター'),
  p(
    'x',
    '',
    new RegExp(
      `(?<![\\p{L}\\d.])x\\.com(?!\\p{L})|(?<!\\p{L})(?:follow|find|see) (?:us |me )?on x(?=$|[!.,])`,
      'gu',
    ),
    only('X'),
  ),
  p('threads', '', /(?<!\p{L})threads\.net|follow (?:us |me )?on threads(?!\p{L})/gu),
  p('snapchat', 'snapchat, snap chat, سناب شات, سنابشات, 스냅챗'),
  p('pinterest', 'pinterest, 핀터레스트, пинтерест'),
  p('reddit', 'reddit'),
  p('linkedin', 'linkedin'),
  p('twitch', 'twitch'),
  p(
    'discord',
    '',
    new RegExp(
      `(?<!\\p{L})discord\\.(?:gg|com)|(?<!\\p{L})${at} discord|(?:our|my) discord|discord server`,
      'gu',
    ),
  ),
  p(
    'vk',
    'вконтакте, vkontakte',
    new RegExp(
      `(?<![\\p{L}\\d])vk\\.(?:com|ru|cc|me)|(?<!\\p{L})(?:мы|группа|группе|наша группа|наша|наш|мой|on|в|во) (?:vk|вк)(?!\\p{L})|${short('vk|вк')}|^[^\\p{L}\\d]*vk[^\\p{L}\\d]*$`,
      'gu',
    ),
  ),
  p('odnoklassniki', 'odnoklassniki, одноклассники', /(?<!\p{L})ok\.ru/gu),
  p(
    'line',
    '',
    new RegExp(
      `(?<!\\p{L})line (?:id|oa|official|shopping|pay|app|add|公式|官方)|(?<!\\p{L})line ?[:@]|@line(?!\\p{L})|(?:加|添加|我的|官方|公式)line(?!\\p{L})|(?<!\\p{L})(?:add|follow|find|join|chat) (?:us |me )?on line(?=$|[!.,])|line\\.me`,
      'gu',
    ),
    only('Line|LINE'),
  ),
  p('kakao', 'kakaotalk, kakao talk, 카카오톡, 카카오쇼핑'),
  p('viber', 'viber, вайбер'),
  p('zalo', 'zalo'),
]

/** Whether a name is in Latin letters; others are compared in another way. */
export const isLatin = (name: string): boolean => /^[a-z0-9 .-]+$/.test(name)

/**
 * AliExpress in its markets: a pattern of its own, as it is written with every kind of slip, and as
 * its names hold others (Ali, Express), which mean nothing there.
 */
export const holding = {
  brand: 'aliexpress',
  example: 'Ali-Express',
  names:
    /a[l1i|]i ?-?expres+(?:\.com)?|(?:全球)?速[卖賣]通|али ?[эе]кспресс?|알리 ?익스프레스|アリ ?エクスプレス|ع?لي ?[اإ]?كسبر[يسي]{1,2}س?|आलिएक्सप्रेस|אלי ?אקספרס|อาลีเอ็กซ์เพรส/giu,
}

/** Ordinary words one letter away from a name. */
export const ordinary = new Set(
  (
    'market markets discount discounts switch stitch twister twitters twitted twitten twinter titter interest interests shoppe shopper shoppes shopped ' +
    'amazing amazes discard discarded credit reduit geddit reddle rendit audit telegraph telegraf telegrama telegramas telegramme telegrams ' +
    'goodish copper compel copped mantra montra mercar mercare mercara mercado lambda lamida lanzada lavada lacada layada lanada laxada lazado lazara lanzado ' +
    'calando halando jalando salando zafando couping coupant cosaco costeo costro flabella wither witter witch vented'
  ).split(' '),
)

/**
 * Longer words with a name inside that has nothing to do with it: amazonite, entrelazada,
 * twitching, nitwittery.
 */
export const longer =
  /^(?:(?:carn|est?r)?a?amazon(?:i|as|e|s?tone)|amazon(?:i|as|e|s?tone)|\p{L}{2,8}lazadas?$|twitch(?:e|i|y)|\p{L}*twitter(?:e|i|y)|twitter(?:ed|ing|y)|\p{L}*telegram(?:a|m|s$)|radiotelegram|reddit(?:i|o))/u

/** Two words that make a name only by chance when written together. */
export const apart = new Set([
  'la moda',
  'we chat',
  'wild berries',
  'best buy',
  'pin interest',
  'you tubes',
  'red note',
  'small t',
  'mega market',
  'smart store',
  'new egg',
  'way fair',
  'linked in',
  'take a lot',
  'take alot',
  'am azon',
])
