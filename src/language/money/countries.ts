/**
 * How the names of countries begin, and what stands in their place (`sterling`, `new shekels`): the
 * word beside `dollars`, `pounds` or `crowns` that makes them money. Plain text.
 */
export const countries =
  'us u\\.s abd americ amerik estadounid etats estados statunit unit uni emir brit engl ingl inggr angl anh e?sterlin szterl chin cin kit tiong japan japon giappon jep japo ' +
  'rus ruse rosy rosi rossi brazil brasil bres brazy brezil braxin mexic mexik messic meks polsk polon polac polac polish polnisch pools poli polo turk turc turq tureck tho korea coreen surcor sudcor sul-cor ' +
  'sud-cor zuid guney sudkor poludniow jihokor south ind hind thai thaj tail tayl tajsk saud suud saoed arab vae eau uae sae bae zea kazak kazach kazas cazaq kasach kazaj ukra ucra oekra ' +
  'viet wietnam han thuy cong malay malai males malaj maleis malas phil filip swis suis suiz schweiz szwaj sviz svyc zwits isvicr swed schwed sued suec sved szwed zweed isvec czech tschech tchec chec ' +
  'cec ceco tche czesk cesk tsjech cek hung ungar ung hong honga wegier madar macar rom rum roem roum isra izra west west-afr cfa bceao bati new nuev nouv neu nieuw nov now nuov yeni baru ' +
  'austral canad kanad singap taiwan egypt nepal pakist maroc marok ' +
  'сша бел амери амер австрал британ англі англи стерл кита япон росси росій бразил мексик польс турец түрік турк южнокор південнокор корей оңтүс корея инди індій үнді таил таїл тай сауд оаэ оае казах қазақ украин україн ' +
  "вьетнам вʼєт в'єт индонез індонез малай филип філіп швейцар швед шведсь чеш чесь венгр венгер угор румын румун израил ізраї нов кфа африк західноаф батыс ақш қытай жапон ресей польша арабия баә бәә чехия швеция венгрия румыния жаңа " +
  'امريك استرلين صيني ياباني روسي برازيل مكسيك بولند ترك كوري هندي تايلاند سعودي اماراتي كازاخ اوكراني فيتنام اندونيس ماليز فلبين سويسر سويد تشيك هنغار رومان اسرائيل غرب مصري ' +
  'אמריק שטרלינג סיני יפני רוסי ברזיל מקסיק פולני טורקי דרום הודי תאילנ סעודי איחוד קזח אוקראי וייטנ אינדונז מלזי פיליפ שוויצ שוודי צ.כי הונגרי רומני חדש cfa ' +
  'sua'

/** The same in scripts without spaces, whole. */
export const easternCountries =
  '미국 영국 중국 일본 러시아 브라질 멕시코 폴란드 튀르키예 터키 대한민국 한국 인도 태국 사우디아라비아 사우디 아랍에미리트 카자흐스탄 우크라이나 베트남 인도네시아 말레이시아 필리핀 스위스 스웨덴 체코 헝가리 루마니아 이스라엘 신권 서아프리카 호주 캐나다 홍콩 대만 싱가포르 ' +
  '米 英国 中国 韓国 新 uae cfa [ァ-ヶー]{2,10} \\p{Script=Han}{1,6}'
