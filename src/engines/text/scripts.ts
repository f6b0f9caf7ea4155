/** Scripts that neither recogniser learned, and tesseract's data for each. */
export type Script = 'kor' | 'ara' | 'tha' | 'heb'

const letter: Record<Script, string> = {
  kor: '\\p{Script=Hangul}',
  ara: '\\p{Script=Arabic}',
  // Its digits are seen in folds of cloth.
  tha: '(?!\\p{N})\\p{Script=Thai}',
  heb: '\\p{Script=Hebrew}',
}

export const allScripts: readonly Script[] = ['kor', 'ara', 'tha', 'heb']

const patterns = (of: (letter: string) => RegExp) =>
  Object.fromEntries(allScripts.map((script) => [script, of(letter[script])]))
const letters = patterns((one) => new RegExp(one, 'gu'))
const words = patterns((one) => new RegExp(`(?:${one}){2}`, 'u'))

/** How many letters of the script a text holds. */
export const countLetters = (text: string, script: Script): number =>
  text.match(letters[script])?.length ?? 0

/**
 * Whether a word of the script is there: in grain and foliage tesseract sees single letters as
 * surely as it reads words.
 */
export const holdsWord = (text: string, script: Script): boolean => words[script].test(text)

/** Who writes Chinese on a cover writes none of these scripts. */
export const holdsChinese = (text: string): boolean => /\p{Script=Han}.*\p{Script=Han}/u.test(text)
