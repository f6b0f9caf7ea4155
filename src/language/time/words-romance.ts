import type { TimeWords } from './words'

const iberian = {
  day: 'dias? / d',
  hour: 'horas?|hrs?\\.? / hs?',
  minute: 'minutos?|mins?\\.? / m',
  second: 'segundos?|segs?\\.?|secs? / s',
  few: '(?:poucas?|poucos?|pocas?|pocos?|unas|unos|umas|uns|una?|um|uma|dos|duas|tres) (?:horas?|dias?|minutos?)',
  oclock: 'hs?|hrs?|horas?|am|pm',
} // prettier-ignore

export const spanish: TimeWords = {
  ...iberian,
  left: '(?:solo |solamente |ya |te )?(?:quedan?|faltan?|restan?) ?:?(?: solo| apenas| menos de| ya)?',
  after: 'restantes?|para (?:el fin|que termine|terminar)|y se acaba',
  last: '(?:las |los )?ultim[oa]s?',
  sale: 'ofertas?|promo(?:cion(?:es)?)?|descuentos?|rebajas?|precios?|valid[ao]s?|ventas?|\\d{1,2} ?%(?: off)?',
  until: 'hasta(?: el)?',
  when: '(?:la )?medianoche|hoy|manana|esta noche|el (?:fin de semana|domingo)|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)',
  ends: '(?:oferta |promo |promocion |venta )?(?:termina|acaba|finaliza|vence|caduca|expira|cierra|concluye)n?(?: el| a las| a la| en| a)?',
  only: '(?:solo|solamente|unicamente|nada mas)(?: por| durante)?',
  more: '(?:solo|solamente|unicamente|exclusivo|nada mas)(?: por| para)? hoy|hoy (?:unicamente|solamente|solo)|solo por esta noche|(?:termina|acaba|finaliza)n? (?:pronto|ya)|ultim[oa]s? (?:oportunidad|llamada|momento)|cuenta (?:atras|regresiva)|se acaba(?: el tiempo| ya| hoy)?|hasta agotar el tiempo|tiempo restante|quedan (?:pocas? horas?|pocos? (?:dias?|minutos?))|(?:quedan?|faltan?) ?:? ?\\d{1,3}(?!\\d)(?! ?\\p{L})|fin de la oferta',
  starts: '(?:empieza|comienza|inicia|arranca|empezamos|en vivo|en directo|live)(?: el directo)? (?:en|dentro de)',
  startsBehind: 'para (?:el inicio|empezar|el directo|el live)',
  press: '(?:por )?tiempo limitado|date prisa|apurate|no te lo pierdas|corre',
} // prettier-ignore

export const portuguese: TimeWords = {
  ...iberian,
  left: '(?:so |somente |apenas |ja )?(?:restam?|faltam?|sobram?) ?:?(?: so| apenas| menos de)?',
  after: 'restantes?|para (?:acabar|o fim|terminar)',
  last: '(?:as |os )?ultim[oa]s?',
  sale: 'ofertas?|promo(?:cao|coes)?|descontos?|precos?|valid[ao]s?|liquidacao|\\d{1,2} ?%(?: off)?',
  until: '(?:so )?ate(?: o)?',
  when: '(?:a )?meia[- ]noite|hoje|amanha|domingo|sabado|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?',
  ends: '(?:oferta |promocao )?(?:termina|acaba|encerra|finaliza|expira|vence)m?(?: as| em| a| no)?',
  only: '(?:so|somente|apenas)(?: por| mais| durante)?',
  more: '(?:so|somente|apenas|unicamente|exclusivo)(?: para| por)? hoje|hoje (?:so|somente|apenas)|ultim[oa]s? (?:chance|chamada|oportunidade)|acaba (?:logo|ja)|contagem regressiva|tempo restante|(?:restam?|faltam?) (?:poucas? horas?|poucos? (?:dias?|minutos?))|(?:restam?|faltam?) ?:? ?\\d{1,3}(?!\\d)(?! ?\\p{L})',
  starts: '(?:comeca|inicia|vai comecar|comecamos|ao vivo|live) em',
  startsBehind: 'para (?:comecar|o inicio|a live)',
  press: '(?:por )?tempo limitado|corra que|nao perca|corre que',
} // prettier-ignore

export const french: TimeWords = {
  day: 'jours? / j',
  hour: 'heures? / h',
  minute: 'minutes?|min\\.? / m|mn',
  second: 'secondes?|sec\\.? / s',
  few: '(?:quelques|une?|deux|trois) (?:heures?|jours?|minutes?)',
  oclock: 'h(?:\\d\\d)?|heures?',
  left: "(?:il )?(?:ne )?(?:reste|restent)? ?(?:plus |seulement )?que|(?:il )?(?:ne )?reste(?:nt)? ?:?(?: plus que| encore)?|encore|plus que",
  after: 'restante?s?|seulement|avant la fin',
  last: '(?:les )?derni[e]?r(?:e?s?|es)',
  sale: 'offres?|promos?|promotions?|soldes|remises?|reductions?|prix|valables?|ventes?|\\d{1,2} ?%',
  until: "jusqu'?(?:a|au|en)",
  when: "minuit|ce soir|aujourd'?hui|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
  ends: "(?:(?:se )?termine(?= dans)|se termine|finit|finissent|prend fin|expire|s'acheve|s'arrete|fin)(?: de l'offre| de la promo| des soldes| des offres)?(?: dans| a| le)?",
  only: '(?:seulement|uniquement|que)(?: pendant)?',
  more: "aujourd'?hui (?:seulement|uniquement|only)|(?:seulement|uniquement|rien qu'?|que) ?aujourd'?hui|(?:jusqu'a )?ce soir (?:seulement|uniquement)|derni[e]?re? (?:chance|instants?|rappel)|compte a rebours|temps restant|c'est bientot fini|se termine bientot",
  starts: '(?:commence|demarre|debute|debut|en direct|live|ca commence) dans',
  startsBehind: 'avant le (?:live|direct|debut)',
  press: '(?:duree|temps) limitee?|offre limitee dans le temps|depechez-vous|vite',
} // prettier-ignore

export const italian: TimeWords = {
  day: 'giorni|giorno|gg / g',
  hour: 'ore|ora / h',
  minute: 'minuti|minuto|min\\.? / m',
  second: 'secondi|sec\\.? / s',
  few: '(?:poch[ei]|un|un.?|due|tre|qualche) ?(?:or[ea]|giorn[io]|minut[io])',
  oclock: 'h',
  left: '(?:manca(?:no)?|resta(?:no)?|rimangono|ancora) ?:?(?: solo| sole| soli| ancora)?',
  after: 'rimanent[ei]|rimast[ei]|alla fine',
  last: '(?:le |gli )?ultim[oiae]',
  sale: 'offert[ae]|promo(?:zion[ei])?|scont[oi]|saldi|prezz[oi]|valid[oaie]|\\d{1,2} ?%',
  until: "fino(?: al| a|(?= all))|entro",
  when: 'mezzanotte|stasera|oggi|domani|domenica|(?:lune|marte|mercole|giove|vener)di|sabato|stanotte',
  ends: "(?:scade|scadono|termina|terminano|finisce|finiscono|si chiude|fine)(?: l'offerta| la promo| promo| offerta)?(?: tra| fra| in| alle| a| all'?)?",
  only: '(?:solo|per)(?: per| sole| soli)?',
  more: "solo (?:per )?oggi|oggi solo|solo stasera|ultim[oiae] (?:occasione|chance|possibilita)|ultim'ora|(?:scade|finisce|termina) presto|conto alla rovescia|tempo rimasto",
  starts: '(?:inizia|comincia|si parte|iniziamo|in diretta|live) (?:tra|fra)',
  startsBehind: "all'inizio|alla diretta",
  press: 'tempo limitato|affrettati|non perdere',
} // prettier-ignore
