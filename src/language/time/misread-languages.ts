import type { CountdownStrength } from './form'
import { isRussianUnit, isThaiUnit, others, russian, thai, type Blur } from './misread-letters'

export interface MisreadPhrase {
  /** Of all its words, blurred. */
  letters: string
  /** How many words. */
  words: number
}
const phrases = (blur: Blur, list: string[]): MisreadPhrase[] =>
  list.map((words) => ({
    letters: blur(words.replace(/ /g, '')),
    words: words.split(' ').length,
  }))

/** One script, and what its letters are taken for. */
export interface MisreadLanguage {
  /** The same for all letters that are taken for each other. */
  blur: Blur
  /** One wrong letter in so many is let pass. */
  share: number
  /** Of time pressure, long enough to be no other words; and how sure what is nearly that is. */
  whole: MisreadPhrase[]
  strength: CountdownStrength
  /** The same where a time follows: of goods, “the last five” is no countdown. */
  counting: MisreadPhrase[]
  isUnit(word: string): boolean
  /** A number alone counts what is left, of goods or sizes, more often than time. */
  countsGoods?: boolean
  /** Words that are none of the phrase, but near: пары is near часы, пень near день. */
  isOther?(word: string): boolean
}

/** Goods, and words a letter away: родини is near години, пень near день. */
const isOtherUkrainian = (word: string): boolean =>
  /^(?:пар|штук|реч|розмір|кольор|модел|родин|годинник|перлин|(?:п|т|л|ол|рем|кам)[еі]нь$|[сг]т?ільки$|[пдт]ише$|інше$)/.test(
    word,
  )

/** What presses in so few languages that it can be held against every line. */
export const misreadLanguages: readonly MisreadLanguage[] = [
  {
    blur: russian,
    share: 6,
    strength: 'sure',
    isOther: (word) => /^(?:пар|штук|вещ|размер|цвет|модел|пальто|(?:п|т|л|ол|рем|кам)ень$)/.test(word),
    isUnit: isRussianUnit,
    whole: phrases(russian, [
      'последний день', 'последние дни', 'последние часы', 'последний час', 'последние минуты', 'последний шанс', 'только сегодня',
      'заканчивается сегодня', 'до конца акции', 'до конца распродажи', 'до конца эфира', 'обратный отсчет', 'акция заканчивается',
    ]),
    counting: phrases(russian, ['осталось', 'осталось всего', 'до конца', 'до окончания', 'последние']),
  },
  {
    // Letters are taken for others, but not all for each other: “Live сьогодні” is near “Лише”.
    blur: others,
    share: 10,
    strength: 'sure',
    isOther: isOtherUkrainian,
    isUnit: (word) => /^(?:год(?!инник)|хв(?!ил(?:[іьяюею]|ям|ями|ях)?$)|дн|день|секунд)/.test(word),
    whole: phrases(others, [
      'тільки сьогодні', 'лише сьогодні', 'сьогодні тільки', 'до кінця акції', 'до кінця розпродажу', 'зворотний відлік',
    ]),
    counting: phrases(others, ['залишилось', 'залишилося', 'лишилося']),
  },
  {
    // So short that one letter decides what is the last.
    blur: others,
    share: 10,
    strength: 'likely',
    isOther: isOtherUkrainian,
    isUnit: () => false,
    whole: phrases(others, ['останній день', 'останні години', 'останній шанс']),
    counting: [],
  },
  {
    // One letter less or more makes other words of them: วันนี้เท่ากัน, “the same today”.
    blur: thai,
    share: Infinity,
    strength: 'likely',
    isUnit: isThaiUnit,
    countsGoods: true,
    whole: phrases(thai, ['วันนี้เท่านั้น', 'วันนี้วันเดียว', 'วันสุดท้าย']),
    counting: phrases(thai, ['เหลือ', 'เหลืออีก', 'เหลือเวลา', 'เหลือเวลาอีก']),
  },
  {
    blur: others,
    share: 6,
    // Latin letters are read well: “last change” is what stands there.
    strength: 'likely',
    isUnit: () => false,
    whole: phrases(others, [
      'today only', 'only today', 'last chance', 'last hours', 'final hours', 'ends tonight', 'ends today',
      'ultimo dia', 'ultimos dias', 'ultimas horas', 'ultima hora', 'termina hoy', 'termina hoje', 'dernier jour', 'dernieres heures',
      'derniers jours',
    ]),
    counting: [],
  },
  {
    // Strokes alone are mixed up: `Uitime 6 ore`.
    blur: others,
    share: Infinity,
    strength: 'sure',
    isUnit: (word) => latinUnits.has(others(word)),
    whole: phrases(others, [
      'ultimo dia', 'ultimos dias', 'ultimas horas', 'ultima hora', 'ultime ore', 'ultimi giorni', 'ultimo giorno', 'letzte stunden',
      'solo hoy', 'solo oggi', 'last hours', 'final hours', 'tylko dzis', 'tylko dzisiaj',
      'останній день', 'останні години', 'останній шанс',
    ]),
    counting: phrases(others, [
      'last', 'final', 'ultimas', 'ultimos', 'ultime', 'ultimi', 'letzte', 'letzten', 'plus que', 'il reste', 'faltan', 'faltam', 'zostalo',
      'jeszcze tylko', 'zbyva', 'tinggal', 'ultimele',
    ]),
  },
  {
    blur: others,
    share: 5,
    strength: 'sure',
    // What is read as no Korean at all may be one.
    isUnit: (word) => !/^\p{Script=Hangul}/u.test(word) || /^(?:분|시간|초|일)/.test(word),
    whole: phrases(others, ['마지막 기회', '마감 임박', '오늘 마감', '카운트다운']),
    counting: phrases(others, ['마지막']),
  },
] // prettier-ignore

const latinUnits = new Set(
  [
    'hour', 'hours', 'hrs', 'day', 'days', 'minute', 'minutes', 'min', 'h', 'hora', 'horas', 'dia', 'dias', 'minutos', 'ora', 'ore',
    'giorno', 'giorni', 'minuti', 'stunde', 'stunden', 'tag', 'tage', 'minuten', 'heure', 'heures', 'jour', 'jours', 'godzin', 'godziny',
    'godzina', 'dni', 'hodin', 'hodiny', 'dny', 'saat', 'gun', 'dakika', 'jam', 'hari', 'menit', 'zile', 'minut', 'minuty',
  ].map(others),
) // prettier-ignore
