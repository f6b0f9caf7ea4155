import { fold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'

/**
 * What is written on a picture to say whose it is, or that it is only a sample: rights, sites,
 * handles. Sources of regular expressions over plain text. Words that goods carry are not among them:
 * waterproof, 80 proof, a pattern (German: Muster).
 */
const claims = {
  rights:
    '©|\\bcopyright|\\(c\\) ?\\d{4}|all rights reserved|rights reserved|photo(?:graphy)? by |do not copy|alle rechte vorbehalten|todos los derechos|todos os direitos|tous droits reserves|все права защищены|фото: ?|版权所有|盗图必究|禁止盗图|盗版必究|仿冒必究|転載禁止|無断転載|무단 ?전재|무단 ?도용',
  sample:
    '(?<![\\p{L}])(?:sample|watermark|specimen|образец)(?![\\p{L}])|样图|水印|仅供参考|サンプル|샘플',
  site: 'www ?\\. ?[\\p{L}\\p{N}-]{2,}|https?[:;] ?/ ?/',
  handle: '(?<![\\p{L}\\p{N}.])@ ?[\\p{L}][\\p{L}\\p{N}_.]{2,}',
}

/** Endings that are no words, before which a reader may see a space. */
const plainEndings = 'com|net|org|ru|cn'
/**
 * A site without its www. The name has a bound, as names of sites have: without one the time would
 * grow with the square of the length. A space after the dot is a sentence's, but for the plain
 * endings with no word behind them. `it` is a word where another follows.
 */
const named =
  '(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{N}-]{2,62}(?:' +
  `\\.(?<ending>${plainEndings}|shop|store|online|site|co(?: ?\\. ?[a-z]{2})?|de|fr|es|it(?! \\p{L})|pl|eu|uk|jp|kr|br|info|biz)|` +
  ` ?\\.(?<near>${plainEndings}|co ?\\. ?[a-z]{2})|` +
  ` ?\\. (?<far>${plainEndings})(?! ?[\\p{L}\\p{N}])` +
  ')(?![\\p{L}\\p{N}])'
const pattern = new RegExp([...Object.values(claims), named].join('|'), 'gu')

/** Whether a line says whose the picture is, or that it is a sample. */
export function isClaim(text: string): boolean {
  const folded = fold(text)
  return matchesOf(plain(folded.text), pattern).some((it) => isWrittenAsSite(it, folded.text))
}

/** An ending with a capital begins a sentence, unless all of the site is in capitals. */
function isWrittenAsSite({ 0: { length }, index, groups }: RegExpExecArray, text: string): boolean {
  const ending = groups?.ending ?? groups?.near ?? groups?.far
  if (ending === undefined) return true
  const whole = text.slice(index, index + length)
  const written = whole.slice(-ending.length)
  if (written === written.toLowerCase()) return true
  const isPlain = !groups?.far && new RegExp(`^(?:${plainEndings})$`).test(ending)
  return isPlain && whole === whole.toUpperCase()
}
