import type { ConceptWords } from './concepts'

export const fr: ConceptWords = {
  text: 'phrases?\\b|accroche|slogan|page de journal|textes?\\b|mots?\\b|lettres?\\b|typograph|inscription|caracteres|ecrit',
  promotion: 'promo|publicit|marketing',
  price:
    'etiquette|balles\\b|somme|[0-9]+ ?€|prix|tarif|remise|reduction|euros?\\b|solde|rabais|montant|cout|devise',
  countdown:
    'chrono|comptes? a rebours|minuteur|minuterie|chronometre|decompte|temps (limite|restant)|duree limitee|offre limitee|il (ne )?reste (plus )?(que )?[0-9]+|aujourd.hui seulement|dernieres heures|horloge|urgence|date limite',
  code: 'carre noir et blanc|carre a scanner|matrice|flashcode|qr|codes?\\b|scann|code-barres',
  contact:
    'contact|coordonnees de|telephone|whatsapp|liens?\\b|e-?mail|courriel|site web|url\\b|reseaux sociaux',
  mark: 'macaron|pastille|sigle|logos?\\b|logotype|marques?\\b|embleme|insigne|icones?',
  watermark: 'filigrane|watermark|tatouage',
  border: 'bordures?|cadres?\\b|encadre',
  collage: 'collage|montage|plusieurs (images|photos)',
  platform: 'amazon|shopee|tiktok|temu|instagram|facebook|cdiscount|shein',
  other:
    'tier(s|ce|ces)\\b|autres? (plateforme|site|boutique|marketplace|appli|reseau)|d.un autre (site|marchand)|extern|etrangere? a',
  rival:
    'autres? (fabricant|fabrique|enseigne|societe|maison)s?|d.un (concurrent|rival)|marques? concurrente?\\w*|concurrent|concurren|rival|autres? marques?',
  picture: 'image|photo|couverture|vignette|miniature|visuel|banniere',
  subject: 'sujet|element principal|objet principal',
  product: 'produits?|articles?|marchandise',
  face: 'visages?|faces?\\b|facial',
  eyes: 'yeux|oeil|bouche|nez\\b',
  host: 'presentateur|gars\\b|fille\\b|presentat|animat|personne\\b|personnes\\b|hote|streame|modele|humain|vendeu',
  veil: 'verres (opaques|fonces|teintes|sombres)|visiere|foulard|masques?|lunettes|casque|mosaique|pixelis|cagoule',
  background: 'arriere-? ?plan|fonds?\\b',
  focus:
    'point fort|hierarchie|ou regarder|dispers|point focal|centre d.interet|point d.attention|element central',
  appeal: 'attra|attir|interess|accroch|seduis',
  dimensions: 'dimension|resolution|pixels?|px\\b|taille|mesures?\\b',
  canvas: '[0-9]{3,4} ?(?:x|×|[*]|sur) ?[0-9]{3,4}|paysage|horizontal',
  shape:
    'ratio|proportion|format (vertical|portrait|9:16)|vertical|horizontal|9:16|16:9|orientation|paysage',
  file: 'fichiers?\\b',
  bytes:
    '[0-9.,]+ ?(mo|ko|mb|kb|megaoctets?)\\b|poids|pese\\b|taille du fichier|fichier (est )?trop (gros|lourd|volumineux)|trop lourd|megaoctet|octets?',
  format: 'formats?\\b|jpe?g|png|webp|gif|heic|extension',
  place:
    'latitude|longitude|position gps|gps|exif|localisation|geolocal|coordonnees gps|metadonnees|position geograph|emplacement',
  title:
    'intitule|annonce|titres?\\b|theme\\b|sujet du live|nom du (live|direct)|contenu du (live|direct)',
  category: 'categorie|type de produit',
  saturation:
    'ternes?\\b|fades?\\b|delav|grisatr|saturation|sature|couleurs? (ternes?|fades?|delave)',
  contrast: 'contraste',
  edge: 'zone (sure|de securite)|bords?\\b|marges?\\b|rogne|interface|boutons?',
  many: 'trop (de|d.|d\\b|long|charge|important|grand|nombreu)|beaucoup|depass|plus (de|d.) ?[0-9]*|exces|surcharg|reduire|reduis|limite|maximum|maxi\\b|superieu|occupe|moins de|charge|rempli|nombreu',
  share: '%|pour ?cent|pourcentage|proportion|surface|part\\b|occupe|couvre',
  hidden: 'cach|couvert|masque|dissimul|obstru|recouvert|porte\\b|voile|bloque',
  lacks:
    'ne? ?(sont|est|soit)? ?pas (visible|detect|reconn|present|montre|trouv|identif|apparen|affiche)|pas (visible|detect|reconn|present|identif|apparen|de\\b|d.)|aucun|absen|manqu|sans\\b|introuvable|invisible|non (visible|detect|reconn|identif)|ne (montre|contient|comporte|presente|permet|voit|figure|distingue)|impossible|doit (etre visible|apparaitre|montrer)|n.apparai|n.est pas (visible|detect|reconn)|inexist',
  small: 'petit|peu\\b|insuffisant|moins|inferieur|faible|bass?e?\\b|minim|au moins',
  blurred:
    'pique\\b|brouillard|voile|bouge|flou|pas (tres |assez )?net|net(te)?te|manque de nettete|hors focus|mise au point|peu net|imprecis|pas (tres |assez )?clair|trouble',
  poor: '(mauvaise|faible|basse|mediocre) qualite|qualite',
  again:
    'rediffus|inedit|dernier live|live (precedent|dernier|passe)|nouvelle a chaque|meme (vignette|visuel|miniature|affiche)|deja (diffus|montr|utilis|vu)|la meme|deja (ete )?(utilis|servi|publi|employ|envoy)|a deja|repet|dupli|doublon|reutilis|precedent|ancienne? (image|couverture|photo)|meme (image|couverture|photo)|identique|nouvelle (image|couverture|photo)|auparavant|utilisee? (avant|precedemment)|anterieur',
  differs:
    'incoheren|rien a voir|ne correspond|pas (en rapport|lie|pertinent|coherent|conforme au titre)|sans rapport|non pertinent|ne (reflete|colle|concorde)|hors sujet|decalage|different du|aucun (lien|rapport)|discordan',
  messy: 'desord|encombr|charge|brouillon|sale|chaotique|confus|distra|pas (propre|uni|neutre)',
  even: 'uniforme|collage|monoton|homogene|mosaique',
  wrong:
    'incorrect|invalide|mauvais|errone|non (conforme|valide|pris en charge|supporte|accepte)|ne (respecte|correspond pas aux exigences|convient|remplit)|pas (conforme|valide|accepte|pris en charge|adapte|bon)|doit etre|exig|inadapt|requis',
  banned:
    'interdit|pas autoris|ne (doit|peut|doivent|peuvent)|non autoris|contien|compor|supprim|retir|enlev|evit|prohib|sans\\b|figur',
}
