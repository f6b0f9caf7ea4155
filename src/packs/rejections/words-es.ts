import type { ConceptWords } from './concepts'

export const es: ConceptWords = {
  text: 'frases?\\b|lemas?\\b|eslogan|parrafo|textos?\\b|palabras?\\b|letras?\\b|tipografia|rotulo|letreros?|caracteres',
  promotion: 'promocion|publicidad|publicitari|marketing',
  price:
    'importe|montos?\\b|soles\\b|pesos\\b|dinero|precio|descuento|rebaja|euros?\\b|dolar|coste|costo|oferta|cupon|moneda|tarifa',
  countdown:
    'cuentas? (atras|regresiva)|temporizador|cronometro|contador|tiempo (limitado|restante)|por tiempo|quedan (solo )?[0-9]+|quedan (poc|ultim)\\w*|solo hoy|ultimas horas|reloj|fecha limite|urgencia',
  code: 'matriz|cuadradito|puntos legible|apuntar|qr|codigos?|escane|barras',
  contact:
    'contacto|telefono|whatsapp|enlaces?|correo|pagina web|sitio web|url\\b|redes sociales|datos de',
  mark: 'distintivo|sello|logo|logos|logotipo|marcas?\\b|emblema|insignia|simbolo|iconos?',
  watermark: 'marcas? de agua',
  border: 'bordes?\\b (decorativ|de color|alrededor)|marcos?\\b|con bordes?\\b|sin bordes?\\b',
  collage: 'collage|varias (imagenes|fotos)|multiples (imagenes|fotos)',
  platform: 'amazon|shopee|mercado ?libre|tiktok|temu|instagram|facebook|shein',
  other: 'terceros|otr[ao]s? (plataforma|tienda|sitio|marketplace|pagina|web|app|red)|ajen|extern',
  rival:
    'otr[ao]s? (fabricante|empresa|casa|firma)s?|marcas? (rival|competidor|de la competencia)\\w*|competencia|competidor|rival|otras? marcas?',
  picture: 'imagen|imagenes|foto|portada|miniatura|caratula|banner',
  subject: 'sujeto|motivo|elemento principal|objeto principal',
  product: 'productos?|articulos?|mercanc',
  face: 'semblante|faccion|caras?\\b|rostros?|facial',
  eyes: 'ojos?\\b|boca|nariz',
  host: 'presentador|anfitrion|persona|streamer|modelo|humano|host\\b|conductor',
  veil: 'mascarilla|mascara|gafas|lentes de sol|lentes oscur|antifaz|casco|mosaico|pixelad|tapaboca|cubreboca',
  background: 'fondos?\\b',
  focus:
    'la vista se|donde mirar|foco\\b|punto focal|centro visual|enfoque visual|punto de atencion|protagonista',
  appeal: 'atractiv|interes|atrae|llamativ',
  dimensions: 'dimension|resolucion|pixeles|px\\b|tamano|medidas?\\b',
  canvas: 'mide\\b|[0-9]{3,4} ?(?:x|×|[*]|por) ?[0-9]{3,4}|horizontal|apaisad',
  shape: 'proporcion|relacion de aspecto|aspecto|vertical|horizontal|9:16|16:9|orientacion',
  file: 'archivos?\\b|ficheros?\\b',
  bytes:
    '[0-9.,]+ ?(mb|kb|megas?|megabytes?)\\b|peso\\b|pesa\\b|tamano del? (archivo|fichero)|archivo (es )?(demasiado|muy) (grande|pesado)|megabyte|megas',
  format: 'formatos?|jpe?g|png|webp|gif|heic|extension',
  place: 'latitud|longitud|gps|exif|ubicacion|geolocal|coordenadas|metadatos|localizacion',
  title:
    'anuncias|anuncia\\b|prometes|prometiste|titulos?|encabezado|tema\\b|nombre del directo|contenido del (directo|live)',
  category: 'categoria|tipo de producto',
  saturation:
    'apagad|viveza|desvaid|palid|deslavad|saturacion|saturad|colores? apagad|colores? desvaid',
  contrast: 'contraste',
  edge: 'zona segura|bordes?\\b|margen|margenes|recortad|interfaz|botones',
  many: 'por todas partes|solo una?\\b|un solo|que respire|demasiad|much[ao]s?\\b|exces|super[ae]|mas d?el? ?[0-9]+|mas de|ocupa|reduc|limite|maximo|sobrecarg|abund|llen[ao]s?\\b|menos\\b|mayor|repleto|supera|sobrepasa',
  share: '%|por ciento|porcentaje|proporcion|superficie|area|ocupa|cubre',
  hidden:
    'panuelo|bufanda|vela(d|n)|tapad|cubiert|ocult|tapa\\b|cubre|oculta|escond|bloque|obstru|lleva|con gafas|obstaculiz',
  lacks:
    'no (se )?(ve|ven|detect|aprecia|muestra|reconoc|aparece|encuentr|identific|distingu|hay|tiene|incluye|visible|contiene|puede|esta visible|es visible)|falta|sin\\b|ausen|ningun|carece|inexist|debe (aparecer|mostrar|verse)|invisible',
  small: 'pequen|poc[ao]s?\\b|insuficiente|menos|inferior|baj[ao]|escas|minim|al menos|reducid',
  blurred:
    'niebla|mas definid|toma mas|poco definid|brumos|sin definicion|borros|desenfoc|fuera de foco|poco nitid|no (es |esta |se ve )?(nitid|clar)|falta de nitidez|nitidez|difumin|poca nitidez|poco clar|sin nitidez|movid',
  poor: '(baja|mala|poca|pobre|escasa) calidad|calidad',
  again:
    'emision previa|inedit|directo (anterior|del|pasado)|de nuevo la|coincidencia del|la misma|el mismo|usaste|ya us|ya (se )?(ha|fue|ha sido|habia|fueron)? ?(sido )?(utiliz|usad|us[oa]|emple|publicad|subid)|repetid|duplicad|reutiliz|reus|anterior|usad[ao] (antes|previamente|anteriormente)|utilizad[ao] (antes|previamente|anteriormente)|mism[ao] (imagen|portada|foto)|identic|nueva (imagen|portada|foto)|previamente|antigua',
  differs:
    'se ven otra|va a entrar|confundid|nada que ver|y se ve[n]?\\b|no (coincid|correspond|concuerd|relacion|guarda relacion|tiene relacion|encaj|refleja|se ajusta|es relevante|esta relacionad)|discrepan|irrelevant|incoheren|inconsisten|ajeno|sin relacion|desacuerdo',
  messy: 'desorden|caotic|recargad|suci|desordenad|confus|cargad|distra|no (esta |es )?limpi',
  even: 'uniforme|collage|monoton|homogene',
  wrong:
    'incorrect|no valid|invalid|erroneo|errone|no cumpl|no (es |esta )?(compatible|admitid|permitid|adecuad|correct|acept)|debe ser|debe tener|requisito|equivocad|inadecuad|solo se',
  banned:
    'no se permit|no permit|no (se )?(puede|debe|admite|acepta)|prohib|contien|incluy|elimin|quit|evit|sin\\b|aparece|muestra|mostrar',
}
