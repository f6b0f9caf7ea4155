import { namesPlace } from './named-place'

/** A number of degrees with `decimals`; a latitude has two digits before them, a longitude three. */
const north = (decimals: string) => String.raw`[-+]?\b\d{1,2}\.\d{${decimals}}`
const east = (decimals: string) => String.raw`[-+]?\b[01]?\d{1,2}\.\d{${decimals}}`
const is = String.raw`["']?\s{0,3}[=:]?\s{0,3}["']?`
/** UTF-8's two bytes of ° read as two letters are one, too. */
const degrees = String.raw`\s?(?:\xc2?[°º]|deg)`

const forms = [
  // RFC 5870.
  String.raw`\bgeo:${north('1,12')},${east('1,12')}`,
  // ISO 6709, as films have it: +48.0798+081.9027/
  String.raw`[-+]\d{2}(?:\d{2}){0,2}\.\d{1,12}[-+]\d{2,3}(?:\d{2}){0,2}\.\d{1,12}(?:[-+]\d{1,5}(?:\.\d{1,6})?)?(?:CRS\w{1,12})?/`,
  // 48°04'47.2"N 81°54'10"E
  String.raw`\d{1,2}${degrees}[^a-z]{0,24}[NS]\b.{0,4}?\d{1,3}${degrees}[^a-z]{0,24}[EW]\b`,
  // lat: 48.07, lon: 81.90
  String.raw`\blat(?:itude)?${is}${north('2,12')}.{0,40}?\bl(?:on|ng)g?(?:itude)?${is}${east('2,12')}`,
  // A map's address.
  String.raw`(?:@|\b(?:ll|q|cent(?:er|re)|point)=)${north('2,12')},${east('2,12')}`,
  // A pair that its own name calls a place.
  String.raw`\b(?:gps|geo|coord(?:inate)?s?|location|position)\b\W{0,4}${north('3,12')}\s{0,2}[,;/ ]\s{0,2}${east('3,12')}`,
].map((form) => new RegExp(form, 'i'))

const pair = new RegExp(String.raw`${north('4,12')}\s{0,2}[,;/ ]\s{0,2}${east('4,12')}`)
/** In a longer text such a pair may be anything: a setting, a point of a drawing. */
const short = 120

/** Whether a text has numbers in it that look like a place, by name or by form. */
export const hintsAtPlace = (text: string) => namesPlace(text) || looksLikePlace(text)

/** The same by form alone: for whoever has asked for the names before. */
export const looksLikePlace = (text: string) =>
  (text.length <= short && pair.test(text)) || forms.some((form) => form.test(text))
