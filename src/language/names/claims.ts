import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'

/**
 * What is written on a picture to say whose it is, or that it is only a sample: rights, sites,
 * handles. Sources of regular expressions over plain text. Between a site's name and its ending a
 * reader may see a space, or not see the dot's neighbours as they are.
 */
const claims = {
  rights:
    '©|\\bcopyright|\\(c\\) ?\\d{4}|all rights reserved|rights reserved|photo(?:graphy)? by |do not copy|alle rechte vorbehalten|todos los derechos|todos os direitos|tous droits reserves|все права защищены|фото: ?|版权所有|盗图必究|禁止盗图|盗版必究|仿冒必究|転載禁止|無断転載|무단 ?전재|무단 ?도용',
  sample:
    '(?<![\\p{L}])(?:sample|preview|proof|watermark|specimen|muster|образец)(?![\\p{L}])|样图|水印|仅供参考|サンプル|샘플',
  site: 'www ?\\. ?[\\p{L}\\p{N}-]{2,}|https?[:;] ?/ ?/|(?<![\\p{L}\\p{N}])[\\p{L}][\\p{L}\\p{N}-]{2,} ?\\. ?(?:com|net|org|shop|store|online|site|co(?: ?\\. ?[a-z]{2})?|ru|cn|de|fr|es|it|pl|eu|uk|jp|kr|br|info|biz)(?![\\p{L}\\p{N}])',
  handle: '(?<![\\p{L}\\p{N}.])@ ?[\\p{L}][\\p{L}\\p{N}_.]{2,}',
}

const pattern = new RegExp(Object.values(claims).join('|'), 'gu')

/** Claims in a line, at their places. */
export function findClaims(text: string): { match: string; start: number; end: number }[] {
  const folded = fold(text)
  return matchesOf(plain(folded.text), pattern).map(({ 0: { length }, index }) => ({
    match: unfold(text, folded, index, index + length),
    start: folded.from[index],
    end: folded.from[index + length],
  }))
}
