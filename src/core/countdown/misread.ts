import { within } from '../text/edits'

/** What Russian letters and what readers of pictures take them for, Latin ones and each other, are one class: `nOCnEAHNN EHb` is ПОСЛЕДНИЙ ДЕНЬ. */
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
const phrases = (blur: Blur, list: string[]) =>
  list.map((words) => ({ form: blur(words.replace(/ /g, '')), words: words.split(' ').length }))

/** `whole`: of time pressure, long enough to be no other words. `counting`: the same where a number follows.
 * `share`: one wrong letter in so many is let pass. */
const languages = [
  {
    blur: russian,
    share: 6,
    whole: phrases(russian, [
      'последний день', 'последние дни', 'последние часы', 'последний час', 'последние минуты', 'последний шанс', 'только сегодня',
      'заканчивается сегодня', 'до конца акции', 'до конца распродажи', 'до конца эфира', 'обратный отсчет', 'акция заканчивается',
    ]),
    counting: phrases(russian, ['осталось', 'осталось всего', 'до конца', 'до окончания', 'последние']),
  },
  {
    blur: others,
    share: 6,
    whole: phrases(others, [
      'today only', 'only today', 'last chance', 'last hours', 'final hours', 'ends tonight', 'ends today',
      'ultimo dia', 'ultimos dias', 'ultimas horas', 'ultima hora', 'termina hoy', 'termina hoje', 'dernier jour', 'dernieres heures',
      'derniers jours',
    ]),
    counting: [],
  },
  {
    blur: others,
    share: 5,
    whole: phrases(others, ['마지막 기회', '마감 임박', '오늘 마감', '카운트다운']),
    counting: phrases(others, ['마지막']),
  },
] // prettier-ignore

/** Longer text is no line of a cover. */
const longest = 80
/** Where a plain text, read from a picture, says that time runs out, though some letters are wrong. */
export function misreadPhrases(plain: string): [start: number, end: number][] {
  if (plain.length > longest) return []
  const words = [...plain.matchAll(/[^\s,:;()"]+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  return languages.flatMap(({ blur, share, whole, counting }) => {
    const forms = words.map(({ text }) => blur(text.replace(/[^\p{L}\d!|]/gu, '')))
    return words.flatMap(({ start }, i): [number, number][] => {
      const ends = (list: typeof whole, after: (next: number) => boolean) =>
        list.flatMap(({ form, words: count }) =>
          // A reader may part a word or run two together.
          [count - 1, count, count + 1].flatMap((size) => {
            const next = i + size
            if (size < 1 || next > words.length || !after(next)) return []
            return within(forms.slice(i, next).join(''), form, Math.floor(form.length / share)) ? [words[next - 1].end] : []
          }),
        )
      const found = [...ends(whole, () => true), ...ends(counting, (next) => /^\d{1,3}(?!\d)/.test(words[next]?.text ?? ''))]
      return found.length > 0 ? [[start, Math.max(...found)]] : []
    })
  })
}
