#!/bin/sh
# From nothing to models/text-reader.net and .json: fonts and words from packages, lines drawn, a net
# trained on them and packed. In the root of the installed project, on Debian, as root:
#   [GROUNDS=FOLDER] sh training/make.sh [SECONDS OF TRAINING] [CACHE]
# GROUNDS: a folder of photographs (.jpg) to lay lines on; without it grounds are drawn.
set -e
here=$(cd "$(dirname "$0")" && pwd)
seconds=${1:-5000}
mkdir -p "${2:-.cache/reader}"
cache=$(cd "${2:-.cache/reader}" && pwd)
export READER_CACHE="$cache" OMP_NUM_THREADS=1
# The library would give its memory back and ask for it anew at every step, and make its kernels anew.
export MALLOC_TOP_PAD_=268435456 MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=8589934592
export ONEDNN_PRIMITIVE_CACHE_CAPACITY=8192 DNNL_PRIMITIVE_CACHE_CAPACITY=8192

apt-get install -y --no-install-recommends python3-torch python3-numpy python3-pil python3-opencv \
  python3-fonttools python3-brotli hunspell-tools \
  $(for l in ru uk be kk bg cs sk hu ro hr lt lv is tr sv el; do echo "hunspell-$l"; done) \
  wamerican wpolish wfrench witalian wspanish wngerman wbrazilian \
  fonts-noto-core fonts-noto-cjk fonts-droid-fallback fonts-wqy-zenhei fonts-unfonts-core

(
  cd "$cache"
  [ -f package.json ] || echo '{"private":true}' > package.json
  npm i --ignore-scripts --no-audit --no-fund \
    $(grep -v '^#' "$here/fonts.txt" | tr ' ' '\n' | sed '/^$/d;s#^#@fontsource/#')
)
[ -d "$cache/words" ] || sh "$here/words.sh" "$cache/words"

/usr/bin/python3 "$here/train.py" "$seconds"
/usr/bin/python3 "$here/signs.py" > models/text-reader.json
npx tsx tools/pack/text-reader.ts "$cache/net.onnx"
