import type { ConceptWords } from './concepts'

export const pt: ConceptWords = {
  text: 'frases?\\b|slogan|dizeres|textos?\\b|palavras?\\b|letras?\\b|tipografia|letreiro|caracteres|escrit[ao]s?',
  promotion: 'promocao|promocion|publicidade|propaganda|marketing',
  price:
    'quantia|dinheiro|cifra|preco|desconto|reais\\b|r\\$|valor(es)?\\b|custo|oferta|cupom|moeda|liquidacao',
  countdown:
    'relogio|reloginho|ate meia-noite|contage[mn]s? regressiva|temporizador|cronometro|contador|tempo (limitado|restante)|por tempo|(restam|faltam) (so |apenas )?[0-9]+|(restam|faltam) pouc\\w*|so hoje|ultimas horas|prazo|urgencia',
  code: 'quadradinho|quadrad[ao] preto|apontar o celular|matriz|qr|codigos?|escane|digitaliz|barras',
  contact: 'contato|telefone|whatsapp|links?\\b|e-?mail|site\\b|url\\b|redes sociais',
  mark: 'logo|logos|logotipo|logomarca|marcas?\\b|emblema|selo|simbolo|icone',
  watermark: "marcas? d[ '’]?e? ?agua",
  border: 'molduras?|com bordas?\\b|sem bordas?\\b',
  collage: 'colagem|colagens|varias (imagens|fotos)|multiplas (imagens|fotos)',
  platform: 'amazon|shopee|mercado ?livre|magalu|tiktok|temu|instagram|facebook|shein',
  other:
    'terceir|outr[ao]s? (plataforma|loja|site|marketplace|app|rede|pagina)|extern|de fora|alhei',
  rival:
    'outr[ao]s? (fabricante|empresa|firma|casa)s?|marcas? (rival|concorrent)\\w*|concorren|rival|outras? marcas?',
  picture: 'imagem|imagens|foto|capa|miniatura|thumbnail|banner',
  subject: 'assunto|elemento principal|objeto principal|motivo principal',
  product: 'produtos?|artigos?|mercadoria|itens|item',
  face: 'feicoes|feicao|semblante|rostos?|faces?\\b|cara\\b|facial',
  eyes: 'olhos?\\b|boca|nariz',
  host: 'camara\\b|camera\\b|apresentador|anfitria|pessoas?\\b|streamer|modelo|human|host\\b|vendedor',
  veil: 'mascara|oculos|capacete|mosaico|pixelad|tarja',
  background: 'fundos?\\b|plano de fundo',
  focus: 'ponto focal|foco (visual|principal|claro)|centro visual|destaque|sem foco',
  appeal: 'atra(ti|ent|tiv)|interess|chamativ|pouco atra',
  dimensions: 'dimens|resolucao|pixels?|px\\b|tamanho|medidas?\\b',
  canvas: '[0-9]{3,4} ?(?:x|×|[*]|por) ?[0-9]{3,4}|horizontal|paisagem',
  shape: 'proporcao|proporcoes|aspecto|vertical|horizontal|9:16|16:9|orientacao|formato vertical',
  file: 'arquivos?\\b|ficheiros?\\b',
  bytes:
    '[0-9.,]+ ?(mb|kb|megas?|megabytes?)\\b|peso\\b|pesa\\b|tamanho do (arquivo|ficheiro)|arquivo (e )?(muito|grande|pesado)|megabyte',
  format: 'formatos?|jpe?g|png|webp|gif|heic|extensao',
  place: 'latitude|longitude|gps|exif|localizacao|geolocal|coordenadas|metadados',
  title:
    'chamada|prometeu|anunci|titulos?|tema\\b|nome da (live|transmissao)|conteudo da (live|transmissao)',
  category: 'categoria|tipo de produto',
  saturation: 'apagad|desbotad|opac|saturacao|saturad|cores? (apagad|desbotad|opac)',
  contrast: 'contraste',
  edge: 'area segura|zona segura|bordas?\\b|margem|margens|cortad|recortad|interface|botoes',
  many: 'demais|muit[ao]s?\\b|demasiad|exces|ultrapass|excede|mais d[eoa]s? ?[0-9]*|acima d|ocupa|reduz|limite|maximo|sobrecarreg|chei[ao]|menos\\b|supera|passa d',
  share: '%|por cento|porcentagem|percentual|proporcao|area|ocupa|cobre',
  hidden: 'encobert|viseira|lenco|tapad|cobert|ocult|cobre|escond|bloque|obstru|usando|tampad',
  lacks:
    'nao (foi |e |esta |ha |se )?(detect|visivel|visiveis|reconhec|aparec|encontr|identific|mostr|vis[ti]|tem|existe|ha\\b|inclui|contem|possui|possivel|pode|ve\\b|da para ver)|falta|sem\\b|ausen|nenhum|carece|deve (aparecer|mostrar)|invisivel',
  small: 'pequen|pouc[ao]s?\\b|insuficiente|menos|inferior|baix[ao]|minim|pelo menos|reduzid',
  blurred:
    'nevoa|definicao|desfoc|borrad|embacad|fora de foco|pouco nitid|nao (esta |e )?nitid|sem nitidez|falta de nitidez|nitidez|tremid|sem foco',
  poor: '(baixa|ma|pouca|pessima) qualidade|qualidade',
  again:
    'ja (foi )?veiculad|inedit|veiculad|live (passada|anterior)|de novo (a )?mesma|ja (foi |fora |esta sendo |tinha sido )?(usad|utiliz|publicad|enviad)|repetid|duplicad|reutiliz|reaproveit|anterior|usad[ao] (antes|previamente|anteriormente)|mesm[ao] (imagem|capa|foto)|identic|nova (imagem|capa|foto)|previamente|antiga',
  differs:
    'nada a ver|botou|nao (coincid|correspond|combina|condiz|tem relacao|se relaciona|reflete|e relevante|esta relacionad|bate)|incompativ|irrelevant|inconsisten|incoeren|sem relacao|diverg',
  messy: 'bagunc|desorden|desorgan|caotic|poluid|suj|carregad|confus|distra',
  even: 'uniforme|colagem|monoton|homogene',
  wrong:
    'incorret|invalid|errad|nao (atende|cumpre|e valid|e compativ|e suportad|permitid|aceit|adequad|corresponde aos requisitos|segue)|deve ser|deve ter|requisito|inadequad|exigid',
  banned:
    'nao (e |sao )?permit|nao (pode|deve|e aceit)|proib|contem|inclui|remov|retir|evit|sem\\b|com\\b|aparece',
}
