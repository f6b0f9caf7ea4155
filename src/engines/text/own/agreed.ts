import { foreign, type Alphabet } from './alphabet'
import type { Other, Told } from './told'

/** Where both tell a sign, ours stands unless theirs is surer by this. */
const ahead = 0.15
/** A currency is ours, whatever the other sees there, from here on. */
export const moneyFrom = 0.95
/** An accent is ours from here on. */
const accentFrom = 0.6

/** Of one sign that both tell, ours says the case and accent best, theirs what Han it is. */
export function agreed(x: Told, y: Told, other: Other): Told {
  const confidence = Math.max(x.confidence, y.confidence)
  if (isTwin(x, y)) return { text: x.text, latin: y.text, confidence }
  const better = x.confidence >= y.confidence - ahead || !isLetter(y) || isAccented(x, y, other)
  return x.text !== foreign && better ? { text: x.text, confidence } : y
}

/** A letter with an accent that the other never learned: of it, it sees the bare letter. */
export const isAccented = (x: Told, y: Told, { taught }: Other) =>
  !taught.has(x.text) &&
  x.confidence >= accentFrom &&
  isLetter(x) &&
  x.text.normalize('NFD')[0].toLowerCase() === y.text.toLowerCase()

/** Small Cyrillic letters that are Latin capitals to the eye. */
export const isTwin = (x: Told, y: Told) => smallCapitals.get(x.text) === y.text
export const smallCapitals: ReadonlyMap<string, string> = new Map(
  Object.entries({ в: 'B', н: 'H', к: 'K', м: 'M', т: 'T' }),
)

/** Greek capitals with an accent are Latin ones beside a speck. */
export const isSpecked = (sign: string) => 'ΆΈΉΊΌΎΏ'.includes(sign)

/** The capital as it is told where no line is Greek. */
export function withoutSpeck(sign: Told, { alike }: Alphabet): Told {
  const bare = isSpecked(sign.text) && alike.get(sign.text.normalize('NFD')[0])
  return bare ? { ...sign, text: bare } : sign
}

export const isLetter = ({ text }: Pick<Told, 'text'>) => /^\p{L}$/u.test(text)
