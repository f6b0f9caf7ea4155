import type { Language } from './case'

const european = ['montserrat', 'rubik', 'oswald', 'roboto-condensed', 'exo-2', 'play', 'merriweather', 'noto-serif', 'open-sans', 'pt-serif', 'comfortaa', 'playfair-display', 'unbounded', 'roboto-slab', 'dosis', 'raleway', 'manrope', 'nunito', 'ubuntu', 'bitter'] // prettier-ignore
const western = [...european, 'bebas-neue', 'anton', 'archivo-black', 'lilita-one', 'abril-fatface', 'alfa-slab-one', 'bowlby-one-sc', 'league-spartan', 'quicksand', 'lato', 'cabin', 'eb-garamond', 'poppins', 'barlow-condensed', 'titan-one', 'fredoka', 'righteous', 'paytone-one', 'fjalla-one', 'josefin-sans'] // prettier-ignore
const eastern = [...european, 'lato', 'lilita-one', 'alfa-slab-one', 'poppins', 'barlow-condensed', 'league-spartan', 'paytone-one'] // prettier-ignore
const cyrillic = [...european, 'russo-one', 'yeseva-one', 'pt-sans-narrow', 'dela-gothic-one', 'days-one', 'golos-text', 'jost', 'sofia-sans'] // prettier-ignore

/** Families by language: packages of `@fontsource`, in small letters, and what Debian installs. */
export const familiesOf: Record<Language, readonly string[]> = {
  en: western, es: western, pt: western, fr: western, de: western, it: western,
  pl: eastern, tr: eastern, ru: cyrillic, uk: cyrillic,
  ja: ['noto-sans-jp', 'm-plus-1p', 'm-plus-rounded-1c', 'zen-maru-gothic', 'noto-serif-jp', 'kosugi-maru', 'dela-gothic-one', 'mochiy-pop-one', 'potta-one', 'biz-udpgothic', 'shippori-mincho'],
  ko: ['noto-sans-kr', 'black-han-sans', 'jua', 'do-hyeon', 'gowun-batang', 'Noto Sans CJK KR'],
  zh: ['noto-sans-sc', 'zcool-qingke-huangyou', 'zcool-xiaowei', 'ma-shan-zheng', 'Noto Serif CJK SC', 'WenQuanYi Zen Hei'],
  ar: ['cairo', 'almarai', 'tajawal', 'el-messiri', 'amiri', 'lalezar'],
  th: ['prompt', 'kanit', 'sarabun', 'mitr', 'k2d'],
  he: ['heebo', 'assistant', 'frank-ruhl-libre', 'suez-one'],
} // prettier-ignore

/** Scripts and brush faces in which names are set. */
export const displays = ['pacifico', 'lobster', 'bangers', 'dancing-script', 'kaushan-script', 'satisfy', 'caveat', 'permanent-marker', 'great-vibes', 'luckiest-guy', 'shrikhand', 'cinzel'] // prettier-ignore

export const titles: Record<Language, readonly string[]> = {
  en: ['Autumn Edit', 'Soft Layers', 'Home Stories', 'Meet the Maker', 'City Looks', 'Fresh Finds'],
  es: ['Nuevas ideas', 'Moda de otoño', 'Estilo propio'], pt: ['Novo estilo', 'Moda outono', 'Casa bonita'],
  fr: ['Nouveautés', 'Style d’automne', 'Belle maison'], de: ['Neue Looks', 'Schöner wohnen', 'Herbstmode'], it: ['Nuovi arrivi', 'Stile italiano', 'Casa e colori'],
  pl: ['Nowości', 'Jesienny styl', 'Moda na co dzień'], tr: ['Yeni ürünler', 'Sonbahar modası', 'Şık evler'],
  ru: ['Новинки осени', 'Стильный дом', 'Мода и уют'], uk: ['Новинки осені', 'Стиль і затишок'],
  ja: ['秋の新作', '暮らしの道具', '新着アイテム'], ko: ['가을 신상', '예쁜 우리집', '신상 모음'], zh: ['秋季上新', '好物分享', '新款直播'],
  ar: ['تشكيلة الخريف', 'وصل حديثا'], th: ['สินค้าใหม่', 'แฟชั่นใหม่'], he: ['קולקציית סתיו', 'חדש בחנות'],
} // prettier-ignore
