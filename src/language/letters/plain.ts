/**
 * Folded text for comparison, unit for unit as long as before: lower case, no accents on Latin
 * and Greek letters, Arabic and Cyrillic letters unified.
 */
export function plain(folded: string): string {
  let out = ''
  for (const unit of folded) out += simple(unit)
  return out
}

const unified: Record<string, string> = {
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ı: 'i',
  ß: 's',
  ø: 'o',
  ł: 'l',
  ð: 'd',
  æ: 'a',
  œ: 'o',
  ς: 'σ',
}

/** Latin and Greek letters with accents. */
const accented = /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]/

function simple(char: string): string {
  if (char < '\u0080') return char.toLowerCase()
  const lower = char.toLowerCase()
  // `İ` lower-cases to two units.
  if (lower.length !== char.length) return char === 'İ' ? 'i' : char
  if (unified[lower]) return unified[lower]
  if (accented.test(lower)) return lower.normalize('NFD')[0]
  return lower
}
