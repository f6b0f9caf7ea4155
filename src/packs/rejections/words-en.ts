import type { ConceptWords } from './concepts'

export const en: ConceptWords = {
  text: 'slogans?\\b|phrases?\\b|sentences?\\b|headlines? and|fonts?\\b|captions?|text|words?\\b|wording|wordy|letters?\\b|lettering|typograph|captions?\\b|writing|copy\\b|characters?\\b|slogan',
  promotion: 'promo|marketing|advertis|sales? (info|message|element)|spam',
  price:
    'pric|discount|cost\\b|costs\\b|dollar|currency|amount of money|\\$ ?[0-9]|[0-9.]+ ?(usd|eur|\\$|€)|coupon|% ?off|monetary|cheap',
  countdown:
    'count-? ?down|timer|time-? ?limited|limited-? ?time|time left|time remaining|remaining time|urgency|flash sale|clock|deadline|expir|hours left|today only|only today',
  code: 'black-? ?and-? ?white square|point (their|your) phone|data matrix|matrix code|square to scan|qr|bar-? ?codes?|scannable|mini-? ?program|scan\\b|codes?\\b|data ?matrix',
  contact:
    'contact|phone|telephone|whats ?app|we ?chat|e-?mail|links?\\b|urls?\\b|web ?sites?|divert|redirect|off-? ?(site|platform)|external|social media',
  mark: 'logos?\\b|logotype|brand(ing)? (marks?|signs?|element)|trade ?marks?|emblem|badges?\\b|brand names?|brands?\\b|icons?\\b|insignia',
  watermark: 'water-? ?mark',
  border:
    'borders?\\b|framed (picture|image|photo)|(a|with|without|no|remove|remove the|colou?red|decorative) frames?\\b(?! (rate|size|of))|frame (around|round)|bars? (at|on|along|above)|letterbox|padding',
  collage:
    'collage|several (pictures|images|photos)|multiple (pictures|images|photos)|(pictures|images|photos) (combined|in one)|split image',
  platform:
    'shopee|lazada|tik ?tok|temu|amazon|tao ?bao|instagram|facebook|you ?tube|ebay|shein|wildberries|ozon|douyin|jd\\b|walmart|rakuten|mercado ?libre',
  other:
    'third-? ?part(y|ies)|other (e-?commerce |shopping |social |selling )?(platform|market|site|app|channel|store|shop|network)s?|another (e-?commerce |shopping |social |selling )?(platform|market|site|app|store|shop|network)\\w*|competing (platform|market|site)\\w*|external platform|rival platform|different (platform|market)\\w*|non-? ?aliexpress|unauthori[sz]ed|foreign platform',
  rival:
    '(another|other|different) (manufacturer|maker|company|label|vendor)\\w*|compet(itor|ing product|ing brand|itive product)|rival (brand|product|pack|box)|rivals?\\b|other brands?|another brand|other manufacturer|other compan',
  picture: 'artwork|cover art|image|picture|photo|cover|thumbnail|visual|poster|graphic|creative',
  subject: 'subject|main (object|element|item)',
  product: 'products?\\b|goods|items?\\b|merchandise',
  face: 'faces?\\b|facial',
  eyes: 'eyes?\\b|mouth|nose',
  host: 'hosts?\\b|presenter|streamer|person\\b|human|anchor|model\\b|influencer|live ?streamer|seller\\b',
  veil: 'masks?\\b|masked|sun-? ?glass|shades\\b|dark glasses|helmet|goggles|headset|pixelat|mosaic|censor',
  background: 'background|backdrop|surrounding',
  focus:
    'where (am i|do i|to|should i) (supposed to )?look|hero\\b|stands? out|focal|focus(?! (sharp|blur))|visual cent|point of interest|cent(er|re) of attention',
  appeal: 'bland|boring|attract|appeal|engag|eye-? ?catch|interest',
  dimensions:
    'dimension|resolution|pixels?\\b|px\\b|1080p|(image|picture|cover|photo|thumbnail|frame|canvas) sizes?\\b|sizes?\\b',
  canvas: '[0-9]{3,4} ?(?:x|×|[*]|by) ?[0-9]{3,4}|landscape|horizontal|sideways',
  shape:
    'aspect|ratio|vertical|horizontal|portrait|landscape|orientation|9:16|16:9|proportions?\\b',
  file: 'files?\\b|upload(ed)? size',
  bytes:
    '[0-9.]+ ?(mb|kb|megabytes?|kilobytes?|m|k)\\b|file-? ?sizes?|megabyte|too heavy|file weight|weighs?\\b|file (is )?too (large|big)|size of the file|bytes?\\b',
  format: 'formats?\\b|jpe?g|png|webp|gif|heic|extension|file types?',
  place:
    'lat(itude)?\\b|where (it|you) (was|were) (taken|shot)|gps|exif|location|geo-? ?(tag|data|location)|coordinates|meta-? ?data|latitude|longitude',
  title:
    'billed as|advertised as|announced as|promised|(stream|live|broadcast|show) is (called|named)|called|titles?\\b|headline|stream name|topic|description|live content|stream content|name of the (live|stream)',
  category: 'categor|product type|kind of product',
  saturation:
    'saturat|dull colou?r|washed|colou?rs? (is|are) too|vivid|vibran|colou?rfulness|faded',
  contrast: 'contrast',
  edge: 'safe (zone|area)|edges?\\b|margin|cropped|cut off|interface|app.?s? (bar|button|ui)|overlaid by|buttons?\\b',
  many: 'too (much|many)|excess|exceed|more than|over [0-9]|above [0-9]|over the limit|heavy|crowd|overload|reduce|fewer|less\\b|limit|maximum|at most|cover|overwhelm|dense|full of|clutter|large amount|lots? of|a lot|larger than|bigger than|too (large|big|long)|wordy|dominat|fill',
  share: '%|per ?cent|ratio|share|proportion|coverage|area|takes? up|occup|fill',
  hidden:
    'hidden|covered|cover(s|ing)? (the |her |his |their )?(face|eyes|mouth|host)|obscur|obstruct|block|conceal|masked|wear|occlud|veil|partial(ly)? visible',
  lacks:
    'no\\b|not? (be )?(visible|detected|recogni[sz]ed|found|shown|seen|identified|present|appear|appearing|included|in (the )?(picture|image|frame|shot))|missing|absent|lack|without|cannot|can.?t|could ?n.t|unable|fail|invisible|undetect|unrecogni|does ?n.t (show|have|include|contain|feature)|not have|not include|not contain|not show|never|need(s|ed)? (to )?(show|appear|a )|must (show|appear|include|be visible|be shown|feature)|should (show|appear|include|be visible|be shown|feature)|unclear|isn.t|aren.t|no clear|none',
  small:
    'too (small|little|low|tiny|few)|small|tiny|not enough|insufficient|below|less than|under [0-9]|smaller|at least|minimum|larger|bigger|far away',
  blurred:
    'blur|out[- ]of[- ]focus|unsharp|un-? ?clear|not (very |quite |so )?(sharp|clear|in focus)|is ?n.t (sharp|clear|in focus)|fuzzy|hazy|soft\\b|sharpness|clarity|unfocus|defocus|grainy|pixelated|lacks? (sharpness|clarity)|low sharpness',
  poor: '(low|poor|bad|insufficient|inferior)[- ](image |picture |visual |photo )?quality|quality|low-?res|poorly made',
  again:
    'ran this|same pic|exact (pic|picture|image)|fresh one|last (week|month|time|show|stream)|recycl|earlier (session|stream|live|broadcast)|same (artwork|one)|us(ed|e|ing) (already|before|previously|earlier|again|in (a|an|the|your) (previous|past|earlier|other|another|last))|already (been )?(used|uploaded|published|submitted)|previously (used|uploaded|published|submitted)|has been used|been used|re-? ?us(e|ed|ing|age)|duplicat|repeat|same (image|picture|cover|thumbnail|photo)|identical|recycled|new (image|picture|cover|thumbnail|photo|one)\\b|past (cover|broadcast|live)|previous (cover|broadcast|live|image|stream)|old (cover|image|thumbnail)|similar to (a|an|your|the) (previous|past|earlier|old|existing)',
  differs:
    'one story|nothing to do with|all about something else|yet the (picture|image|cover)|not? (match|relevant|related|correspond|consistent|fit|agree|reflect)|doesn.t (match|correspond|fit|agree|reflect|relate)|does not (match|correspond|fit|agree|reflect|relate)|mis-? ?match|irrelevant|unrelated|inconsistent|different from|isn.t (related|relevant)|relevance|contradict|misle(?:a|d)',
  messy: 'mess|clutter|busy|chaotic|untidy|distract|crowded|dirty|not (clean|tidy|plain)|complex',
  even: 'evenly|uniform|collage|monoton|grid of|tiled|flat colou?r',
  wrong:
    'wrong|invalid|incorrect|not (meet|comply|conform|allowed|supported|accepted|correct|right|valid|suitable)|does ?n.t (meet|comply|conform)|must be|should be|unsupported|required|requirement|improper|unaccepted|only|too (small|large|big|low|high)|inadequate|error|mismatch',
  banned:
    'not (be )?(allowed|permitted|accepted)|prohibit|forbid|forbidden|must not|may not|should not|cannot|contains?|includ|remove|delete|avoid|disallow|banned|please remove|without|free of',
}
