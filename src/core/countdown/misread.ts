import { within } from '../text/edits'

/** What Russian letters and what readers of pictures take them for, Latin ones and each other, are one class: `nOCnEAHNN EHb` is ПОСЛЕДНИЙ ДЕНЬ. */
const classes = new Map(
  Object.entries({
    a: 'аaдя',
    b: 'ьыъвbб68',
    c: 'сcs',
    e: 'еeэ',
    k: 'кk',
    n: 'пnийнhлuшщwмmlji!|і',
    o: 'оo0өәq',
    p: 'рp',
    r: 'гr',
    t: 'тt',
    x: 'хxжҳ',
    y: 'уyчц4',
    z: 'зz3',
    no: 'ю',
  }).flatMap(([one, letters]) => [...letters].map((letter): [string, string] => [letter, one])),
)

const blurred = (word: string) => [...word].map((letter) => classes.get(letter) ?? letter).join('')

const phrase = (words: string) => ({ form: blurred(words.replace(/ /g, '')), words: words.split(' ').length })
/** Of time pressure, long enough to be no other words. */
const whole = [
  'последний день', 'последние дни', 'последние часы', 'последний час', 'последние минуты', 'последний шанс', 'только сегодня',
  'заканчивается сегодня', 'до конца акции', 'до конца распродажи', 'до конца эфира', 'обратный отсчет', 'акция заканчивается',
].map(phrase) // prettier-ignore
/** The same where a number follows. */
const counting = ['осталось', 'осталось всего', 'до конца', 'до окончания', 'последние'].map(phrase)

/** Longer text is no line of a cover. */
const longest = 80
/** One wrong letter in so many is let pass. */
const share = 6

/** Where a plain text, read from a picture, says in Russian that time runs out, though some letters are wrong. */
export function misreadRussian(plain: string): [start: number, end: number][] {
  if (plain.length > longest) return []
  const words = [...plain.matchAll(/[^\s,:;()"]+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  const forms = words.map(({ text }) => blurred(text.replace(/[^\p{L}\d!|]/gu, '')))
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
}
