import type { TimeWords } from './words'

const n = '\\d{1,3}'

export const english: TimeWords = {
  day: 'days? / d',
  hour: 'hours?|hrs? / h',
  minute: 'minutes?|mins? / m',
  second: 'seconds?|secs? / s',
  few: '(?:an?|one|two|few|a few) (?:hours?|minutes|days?)',
  oclock: "am|pm|a\\.m\\.?|p\\.m\\.?|o'?clock|h",
  left: '(?:only )?(?:for )?the next',
  after: 'left|remaining|to go|only',
  last: '(?:the )?(?:last|final)',
  sale: 'sales?|offers?|deals?|promos?|promotions?|discounts?|prices?|coupons?|vouchers?|savings?|[\\d]{1,2} ?% off|off|reduced',
  until: 'until|till|til|thru|valid until|ends?|by',
  when: 'midnight|tonight|tomorrow|today|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end of the day',
  ends: '(?:sale |offer |deal |promo |promotion |event |it )?(?:ends?|ending|closes|closing|expires?|expiring|finish(?:es)?|over)(?: in| at| on| by)?(?: just| only| less than)?',
  only: '(?<!in )(?:only|just)',
  more: [
    '(?:ends?|ending|expires?|expiring) (?:in(?! \\p{L})|soon|this (?:week|weekend|sunday)|in (?:a|an|the|few)(?: \\p{L}{1,12})?)|(?:sale|offer|deal|promo)s? ends?',
    '(?:last|final) (?:chance|call|few hours|few days|night|weekend|day|days)',
    '(?:hours?|minutes?|days?|time) (?:left|remaining)',
    `today only|only today|just today|only for today|tonight only|only tonight|one day only|1 day only|24 hours? only|this weekend only|count ?-?down|(?:time is|times?|time's) running out|running out of time|before (?:it's|it is) (?:too late|gone|over)|next ${n} ?(?:hours?|minutes?|days?|h) only|days? to go`,
    `limited(?: time)?:? ${n} ?(?:hours?|hrs?|h|minutes?|mins?|days?)|${n} ?(?:-| )?(?:hours?|hrs?|h|minutes?|mins?|days?) (?:flash )?(?:sale|deal|deals|offer) only`,
  ].join('|'),
  starts: '(?:starts?|starting|begins?|beginning|live|opens?|launch(?:es|ing)?|going live|we go live|kicks off)(?: again)? in',
  startsBehind: '(?:until|till|to|before) (?:the )?(?:live|launch|start|show)',
  press: "limited[- ]time(?: only| offer| deal)?|for a limited time|(?:act|order|buy) (?:fast|now or never)|hurry(?: up)?|don'?t miss (?:out|it)|while it lasts",
} // prettier-ignore

export const german: TimeWords = {
  day: 'tage?n? / t',
  hour: 'stunden?|std\\.? / h',
  minute: 'minuten?|min\\.? / m',
  second: 'sekunden?|sek\\.?|sec / s',
  few: '(?:wenige|ein paar|einen?|zwei|drei) (?:stunden?|minuten|tage?)',
  oclock: 'uhr|h',
  left: '(?:nur )?noch(?: nur)?|es bleiben|nur mehr|verbleibend',
  after: 'verbleibend|ubrig|noch|lang gunstiger',
  last: 'letzte[rnms]?|die letzten',
  sale: 'angebote?|aktion(?:en|spreise?)?|rabatte?|sale|deals?|\\p{L}{0,14}preise?|reduziert|gunstiger|gultig|sparen|\\d{1,2} ?% ?(?:rabatt)?|ausverkauf|schlussverkauf',
  until: '(?:nur )?bis(?: zum| zur)?',
  when: 'mitternacht|heute(?: abend)?|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch',
  ends: '(?:angebot |aktion |sale )?(?:endet|enden|lauft|schlie(?:ss|s)t|schluss|ende|vorbei)(?: um| in| am| nur)?',
  only: 'nur(?: noch)?|heute',
  more: 'nur (?:noch )?heute|heute nur|nur fur heute|letzte[rnms]? (?:chance|gelegenheit|tage?)|(?:endet|lauft) bald(?: ab)?|lauft (?:in|heute|bald|morgen) ab|die zeit lauft|restzeit|verbleibende zeit|countdown',
  starts: '(?:startet?|beginnt|beginn|live|los geht(?:\'?s| es)|es geht los|wir starten)(?: wieder)? in',
  startsBehind: 'bis zum (?:start|live|beginn)',
  press: '(?:nur )?(?:fur )?kurze zeit|zeitlich begrenzt|beeil(?:en|t)? (?:dich|sie|euch)|schnell sein|solange es lauft',
} // prettier-ignore

export const dutch: TimeWords = {
  day: 'dag(?:en)? / d',
  hour: 'uur|uren / u',
  minute: 'minuten|minuut|min / m',
  second: 'seconden|sec / s',
  oclock: 'uur|u',
  left: 'nog(?: maar| slechts)?',
  last: 'laatste',
  sale: 'aanbieding(?:en)?|actie|korting|sale|deal',
  until: 'tot(?: en met)?',
  when: 'middernacht|vandaag|vanavond|morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag',
  ends: '(?:eindigt|loopt af|sluit)(?: om| over| op)?',
  only: 'alleen|slechts|nog',
  more: 'alleen vandaag|laatste (?:kans|dag)|aftellen|eindigt binnenkort|vandaag alleen',
  starts: '(?:start|begint|live)(?: weer)? over',
} // prettier-ignore
