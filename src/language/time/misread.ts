import { within } from '../letters/edits'
import { matchesOf } from '../letters/matches-of'

/**
 * What Russian letters and what readers of pictures take them for, Latin ones and each other, are
 * one class: `nOCnEAHNN EHb` is ПОСЛЕДНИЙ ДЕНЬ.
 */
const classes = new Map(
  Object.entries({
    a: 'аaдя',
    b: 'ьыъвbб68',
    c: 'сcs',
    e: 'еeэ',
    k: 'кk',
    n: 'пnийнhлuцшщwмmlji!|і',
    o: 'оo0өәq',
    p: 'рp',
    r: 'гr',
    t: 'тt',
    x: 'хxжҳ',
    y: 'уyч4',
    z: 'зz3',
    no: 'ю',
  }).flatMap(([one, letters]) => [...letters].map((letter): [string, string] => [letter, one])),
)

const russian = (word: string) => [...word].map((letter) => classes.get(letter) ?? letter).join('')
/** Korean syllables are taken apart, so that one wrong stroke is one wrong letter. */
const others = (word: string) => word.normalize('NFD').replace(/[l1|!]/g, 'i')

type Blur = (word: string) => string
interface Phrase {
  form: string
  words: number
}
const phrases = (blur: Blur, list: string[]): Phrase[] =>
  list.map((words) => ({ form: blur(words.replace(/ /g, '')), words: words.split(' ').length }))

interface Language {
  blur: Blur
  /** One wrong letter in so many is let pass. */
  share: number
  /** Of time pressure, long enough to be no other words; and how sure what is nearly that is. */
  whole: Phrase[]
  strength: Strength
  /** The same where a time follows: of goods, “the last five” is no countdown. */
  counting: Phrase[]
  isUnit(word: string): boolean
  /** Goods that look like a time: пары is near часы. */
  isOther?(word: string): boolean
}

const languages: Language[] = [
  {
    blur: russian,
    share: 6,
    strength: 'sure',
    isOther: (word) => /^(?:пар|штук|вещ|размер|цвет|модел|пальто)/.test(word),
    isUnit: (word) => ['час', 'мин', 'дня', 'ден', 'сут', 'сек'].some((unit) => within(russian(word).slice(0, 3), russian(unit), 1)),
    whole: phrases(russian, [
      'последний день', 'последние дни', 'последние часы', 'последний час', 'последние минуты', 'последний шанс', 'только сегодня',
      'заканчивается сегодня', 'до конца акции', 'до конца распродажи', 'до конца эфира', 'обратный отсчет', 'акция заканчивается',
    ]),
    counting: phrases(russian, ['осталось', 'осталось всего', 'до конца', 'до окончания', 'последние']),
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

/** Longer text is no line of a cover. */
const longest = 80

const apart = /[^\s,:;()"]+/g

interface Word {
  text: string
  start: number
  end: number
}
type Strength = 'sure' | 'likely'

/**
 * Where a plain text, read from a picture, says that time runs out, though some letters are wrong.
 */
export function misreadPhrases(plain: string): [start: number, end: number, strength: Strength][] {
  if (plain.length > longest) return []
  const words = matchesOf(plain, apart).map(({ 0: text, index }): Word => {
    return { text, start: index, end: index + text.length }
  })
  return languages.flatMap(({ blur, share, strength, whole, counting, isUnit, isOther }) => {
    const forms = words.map(({ text }) => blur(lettersOf(text)))
    return words.flatMap(({ start }, i) => {
      const ends = (list: typeof whole, told: (next: number) => Strength | undefined) =>
        list.flatMap(({ form, words: count }) =>
          // A reader may part a word or run two together.
          [count - 1, count, count + 1].flatMap((size): [number, number, Strength][] => {
            const next = i + size
            const as = size < 1 || next > words.length ? undefined : told(next)
            const alike =
              as && within(forms.slice(i, next).join(''), form, Math.floor(form.length / share))
            return alike ? [[start, words[next - 1].end, as]] : []
          }),
        )
      return [
        ...ends(whole, (next) => (isOther?.(words[next - 1].text) ? undefined : strength)),
        ...ends(counting, (next) => timeAt(words, next, isUnit)),
      ]
    })
  })
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\d!|]/gu, '')

/** A clock, or a number and a unit of time; of a number alone a person must say what is counted. */
function timeAt(
  words: readonly Word[],
  at: number,
  isUnit: (word: string) => boolean,
): Strength | undefined {
  const number = /^\d{1,3}(?!\d)(.*)$/.exec(words[at]?.text ?? '')
  if (!number) return undefined
  const counted = number[1] || words[at + 1]?.text
  if (!counted) return 'likely'
  return /^\d/.test(counted) || isUnit(lettersOf(counted)) ? 'sure' : undefined
}
