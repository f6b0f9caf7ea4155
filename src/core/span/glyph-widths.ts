/**
 * How wide letters are, in ems of a usual sans serif (means of Inter and DejaVu Sans), in eight
 * classes. It only has to part a line whose two ends are known: what all fonts share cancels out.
 */
const classes: { width: number; letters: RegExp }[] = [
  { width: 0, letters: /[\p{M}\p{Cf}\p{Cc}]/u },
  { width: 1, letters: /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/ },
  { width: 1, letters: /[\p{Extended_Pictographic}\u{20000}-\u{3ffff}W@%‰—…ЖШЩЮ№㎡]/u },
  { width: 0.88, letters: /[mwMжшщюфымЫМФ₩œæŒÆ]/ },
  { width: 0.5, letters: /[1\-–"“”г]/ },
  { width: 0.38, letters: /[ftr()[\]{}/\\*°دذرزو]/ },
  { width: 0.3, letters: /[\siljI|!.,:;'’‘`·ıاІіїЇļ\u00a0\u0e40-\u0e44]/ },
  { width: 0.71, letters: /[\p{Lu}&#+=<>~]/u },
]
const usual = 0.61
/** Half-width forms of kana and Hangul. */
const halfWidth = /[\uff61-\uffdc]/

/** Of one character (code point), in ems. */
export function widthOf(character: string): number {
  const known = plain.get(character)
  if (known !== undefined) return known
  if (halfWidth.test(character)) return 0.5
  const width = classes.find(({ letters }) => letters.test(character))?.width ?? usual
  if (plain.size < 4000) plain.set(character, width)
  return width
}

const plain = new Map<string, number>()

/** Of a text set in one line, in ems. */
export function emsOf(text: string): number {
  let sum = 0
  for (const character of text) sum += widthOf(character)
  return sum
}
