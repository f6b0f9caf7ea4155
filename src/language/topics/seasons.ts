import type { Translated } from '../../core/locale'

/** A season or an occasion, its words, and what it excludes on the same cover. */
export interface Season {
  id: string
  title: Translated<string>
  /** Comma-separated, all languages. */
  words: string
  excludes: string[]
}

const s = (id: string, zh: string, en: string, words: string, excludes = ''): Season => ({
  id,
  title: { zh, en },
  words,
  excludes: excludes.split(' ').filter(Boolean),
})

export const seasons: Season[] = [
  s('spring', '春季', 'spring', 'spring, springtime, 春季, 春天, 春日, 春装, 春款, 早春, 初春, весна, весенний, primavera, primaveral, printemps, frühling, 봄, ربيع, 春物', 'autumn winter'),
  s('summer', '夏季', 'summer', 'summer, summertime, 夏季, 夏天, 夏日, 夏装, 夏款, 盛夏, 清凉, 防晒, лето, летний, летом, летняя, verano, veraniego, verão, =été, sommer, 여름, صيف, صيفي, 夏物, lato', 'winter autumn'),
  s('autumn', '秋季', 'autumn', 'autumn, fall collection, fall outfit, 秋季, 秋天, 秋日, 秋装, 秋款, 早秋, осень, осенний, otoño, otoñal, outono, automne, herbst, 가을, خريف, 秋物, jesień', 'spring summer'),
  s('winter', '冬季', 'winter', 'winter, wintertime, 冬季, 冬天, 冬日, 冬装, 冬款, 保暖, 御寒, 加绒, 加厚, зима, зимний, зимой, зимняя, invierno, invernal, inverno, hiver, 겨울, شتاء, شتوي, 冬物, thermal, 防寒', 'summer spring'),
  s('beach', '海滩', 'beach', 'beach, beachwear, swimwear, swimsuit, bikini, pool party, 沙滩, 海滩, 海边, 泳衣, 泳装, 比基尼, пляж, пляжный, купальник, бикини, playa, bañador, traje de baño, praia, biquíni, plage, maillot de bain, badeanzug, strand, 비치, 수영복, 비키니, شاطئ, ملابس سباحة, 水着', 'winter snow'),
  s('snow', '冰雪', 'snow', 'down jacket, puffer, puffer jacket, parka, snow, ski, skiing, snowboard, 羽绒服, 棉服, 棉衣, 滑雪, 雪地, 雪地靴, пуховик, парка, лыжи, снег, plumífero, abrigo de plumas, nieve, esquí, jaqueta puffer, casaco de plumas, neve, esqui, doudoune, neige, daunenjacke, schnee, 패딩, 스키, 눈꽃, سترة منفوخة, ثلج, ダウンジャケット, スキー', 'beach summer'),
  s('christmas', '圣诞节', 'Christmas', 'christmas, xmas, santa, 圣诞, 圣诞节, 聖誕, рождество, рождественский, navidad, navideño, natal, noël, weihnachten, natale, 크리스마스, الكريسماس, عيد الميلاد المجيد, クリスマス', 'valentine halloween easter'),
  s('new-year', '新年', 'New Year', 'new year, new years, 新年, 元旦, 跨年, 春节, 年货, 新春, новый год, новогодний, año nuevo, ano novo, réveillon, nouvel an, neujahr, 새해, 설날, رأس السنة, 正月', 'halloween'),
  s('valentine', '情人节', "Valentine's Day", "valentine, valentines, valentine's day, 情人节, 七夕, 情人節, день святого валентина, 14 февраля, san valentín, dia dos namorados, saint-valentin, valentinstag, 발렌타인, عيد الحب, バレンタイン", 'christmas halloween'),
  s('mothers-day', '母亲节', "Mother's Day", "mother's day, mothers day, 母亲节, 母親節, день матери, día de la madre, dia das mães, fête des mères, muttertag, 어버이날, عيد الأم, 母の日", 'fathers-day halloween christmas'),
  s('fathers-day', '父亲节', "Father's Day", "father's day, fathers day, 父亲节, 父親節, день отца, día del padre, dia dos pais, fête des pères, vatertag, عيد الأب, 父の日", 'mothers-day halloween christmas'),
  s('halloween', '万圣节', 'Halloween', 'halloween, 万圣节, 萬聖節, хэллоуин, noche de brujas, dia das bruxas, 할로윈, هالوين, ハロウィン', 'christmas valentine easter new-year'),
  s('easter', '复活节', 'Easter', 'easter, 复活节, пасха, pascua, páscoa, pâques, ostern, 부활절, イースター', 'halloween christmas'),
  s('ramadan', '斋月', 'Ramadan', 'ramadan, eid, eid al-fitr, 斋月, 开斋节, рамадан, رمضان, عيد الفطر, عيد الأضحى', 'christmas halloween'),
  s('back-to-school', '开学季', 'back to school', 'back to school, 开学, 开学季, 返校, снова в школу, к школе, vuelta al cole, regreso a clases, volta às aulas, rentrée, schulanfang, 개학, 신학기, العودة إلى المدارس, 新学期', ''),
  s('wedding', '婚礼', 'wedding', 'wedding, bridal, bride, 婚礼, 新娘, 婚纱, свадьба, свадебный, невеста, boda, novia, casamento, noiva, mariage, mariée, hochzeit, 웨딩, 신부, زفاف, عروس, 結婚式', 'halloween'),
  s('birthday', '生日', 'birthday', 'birthday, 生日, день рождения, cumpleaños, aniversário, anniversaire, geburtstag, 생일, عيد ميلاد, 誕生日', ''),
  s('singles-day', '双十一', "Singles' Day", "singles day, 双十一, 双11, 光棍节, 11.11, день холостяка, día del soltero, dia dos solteiros, 광군제", ''),
  s('black-friday', '黑色星期五', 'Black Friday', 'black friday, 黑五, 黑色星期五, чёрная пятница, viernes negro, 블랙프라이데이, الجمعة السوداء, ブラックフライデー', ''),
] // prettier-ignore
