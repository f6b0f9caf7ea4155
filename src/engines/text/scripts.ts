/** Scripts that neither recogniser learned, and tesseract's data for each. */
export type Script = 'kor' | 'ara'

export const allScripts: readonly Script[] = ['kor', 'ara']

const letters: Record<Script, RegExp> = {
  kor: /\p{Script=Hangul}/gu,
  ara: /\p{Script=Arabic}/gu,
}

/** How many letters of the script a text holds. */
export const countLetters = (text: string, script: Script): number =>
  text.match(letters[script])?.length ?? 0

const words: Record<Script, RegExp> = {
  kor: /\p{Script=Hangul}{2}/u,
  ara: /\p{Script=Arabic}{2}/u,
}

/**
 * Whether a word of the script is there: in grain and foliage tesseract sees single letters as
 * surely as it reads words.
 */
export const holdsWord = (text: string, script: Script): boolean => words[script].test(text)

/** Who writes Chinese on a cover writes none of these scripts. */
export const holdsChinese = (text: string): boolean => /\p{Script=Han}.*\p{Script=Han}/u.test(text)
