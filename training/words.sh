#!/bin/sh
# Word lists out of spelling dictionaries, inflected where they tell how: 40,000 words a language.
#   sh words.sh FOLDER
set -e
mkdir -p "$1"
some() { LC_ALL=C.UTF-8 awk 'BEGIN{srand(4)} length($0)>1 && length($0)<17 && !/[0-9\/. ]/ {print rand() "\t" $0}' | sort | head -n 40000 | cut -f2; }
for l in ru:ru_RU uk:uk_UA be:be_BY kk:kk_KZ bg:bg_BG cs:cs_CZ sk:sk_SK hu:hu_HU ro:ro_RO hr:hr_HR lt:lt_LT lv:lv_LV is:is_IS tr:tr_TR sv:sv_SE el:el_GR; do
  code=${l%:*}; d=/usr/share/hunspell/${l#*:}
  enc=$(grep -m1 -a '^SET' $d.aff | awk '{print $2}' | tr -d '\r' | sed 's/microsoft-cp/CP/')
  timeout 60 unmunch $d.dic $d.aff 2>/dev/null | head -c 40000000 | iconv -c -f "${enc:-UTF-8}" -t UTF-8 | some > "$1/$code.txt" || true
  # Of Turkish, on which unmunch breaks off, the stems.
  [ -s "$1/$code.txt" ] || iconv -c -f "${enc:-UTF-8}" -t UTF-8 $d.dic | sed 's#/.*##' | some > "$1/$code.txt"
done
for l in en:american-english pl:polish fr:french it:italian es:spanish de:ngerman pt:brazilian; do
  grep -v "'s$" /usr/share/dict/${l#*:} | some > "$1/${l%:*}.txt"
done
