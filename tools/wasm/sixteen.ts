import { each } from './each'

/** Pixels and vectors of four filters that are summed at once: as many as registers hold. */
const pixels = 4
const vectors = 2
const block = vectors * 16
const sum = (p: number, v: number) => `$a${p}_${v}`
const load = (at: string, v: number) => `(v128.load offset=${16 * v} align=4 ${at})`

/** What two taps of each pixel add to the sums. */
const twoTaps = `
  ${each(vectors, (v) => `(local.set $w${v} ${load('(local.get $q)', v)})`)}
  ${each(
    pixels,
    (p) => `(local.set $v (v128.load32_splat align=2
      ${p ? `(i32.add (local.get $p) (local.get $r${p}))` : '(local.get $p)'}))
    ${each(
      vectors,
      (v) => `(local.set ${sum(p, v)} (i32x4.add (local.get ${sum(p, v)})
        (i32x4.dot_i16x8_s (local.get $v) (local.get $w${v}))))`,
    )}`,
  )}`

/** The sums of one block, in floats, with the bias, nothing below $least. */
const store = each(
  pixels,
  (p) => `${each(
    vectors,
    (v) => `(v128.store offset=${16 * v} align=4 (local.get $p) (f32x4.pmax (local.get $l)
      (f32x4.add (local.get $b${v})
        (f32x4.mul (local.get $s${v}) (f32x4.convert_i32x4_s (local.get ${sum(p, v)}))))))`,
  )}
  (local.set $p (i32.add (local.get $p) (local.get $out)))`,
)

const line = `
;; One line of $count pixels (at least ${pixels}), $step bytes apart, each the sum over $high runs of
;; $run bytes that lie $line bytes apart. Filters lie in stripes: for each two taps of a run ${vectors} vectors
;; of four filters by two taps. $out: bytes of a pixel of the result, at least ${block}. The last stripe
;; and the last block overlap those before where the size doesn't divide.
(func $sixteen_line (param $x i32) (param $w i32) (param $bias i32) (param $scales i32) (param $to i32)
  (param $count i32) (param $step i32) (param $run i32) (param $high i32) (param $line i32)
  (param $out i32) (param $least f32)
  (local $column i32) (local $i i32) (local $p i32) (local $q i32) (local $end i32) (local $k i32)
  (local $t i32) (local $v v128) (local $l v128) (local $at i32) (local $stripe i32)
  ${each(vectors, (v) => `(local $w${v} v128) (local $s${v} v128) (local $b${v} v128)`)}
  ${each(pixels, (p) => `(local $r${p} i32) ${each(vectors, (v) => `(local ${sum(p, v)} v128)`)}`)}
  (local.set $l (f32x4.splat (local.get $least)))
  ${each(pixels - 1, (p) => `(local.set $r${p + 1} (i32.add (local.get $r${p}) (local.get $step)))`)}
  (local.set $stripe
    (i32.mul (i32.mul (local.get $run) (local.get $high)) (i32.const ${vectors * 4})))
  (loop $stripes
    (local.set $at (local.get $column))
    (if (i32.gt_u (i32.add (local.get $at) (i32.const ${block})) (local.get $out))
      (then (local.set $at (i32.sub (local.get $out) (i32.const ${block})))))
    ${each(
      vectors,
      (v) => `(local.set $s${v} ${load('(i32.add (local.get $scales) (local.get $at))', v)})
      (local.set $b${v} ${load('(i32.add (local.get $bias) (local.get $at))', v)})`,
    )}
    (local.set $i (i32.const 0))
    (loop $blocks
      (if (i32.gt_u (i32.add (local.get $i) (i32.const ${pixels})) (local.get $count))
        (then (local.set $i (i32.sub (local.get $count) (i32.const ${pixels})))))
      (local.set $q (local.get $w))
      (local.set $t (i32.add (local.get $x) (i32.mul (local.get $i) (local.get $step))))
      (local.set $k (local.get $high))
      ${each(pixels, (p) =>
        each(vectors, (v) => `(local.set ${sum(p, v)} (v128.const i32x4 0 0 0 0))`),
      )}
      (loop $runs
        (local.set $p (local.get $t))
        (local.set $end (i32.add (local.get $p) (local.get $run)))
        (loop $taps
          ${twoTaps}
          (local.set $q (i32.add (local.get $q) (i32.const ${block})))
          (br_if $taps
            (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 4))) (local.get $end))))
        (local.set $t (i32.add (local.get $t) (local.get $line)))
        (br_if $runs (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (local.set $p
        (i32.add (i32.add (local.get $to) (local.get $at)) (i32.mul (local.get $i) (local.get $out))))
      ${store}
      (br_if $blocks
        (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const ${pixels}))) (local.get $count))))
    (local.set $w (i32.add (local.get $w) (local.get $stripe)))
    (br_if $stripes
      (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const ${block}))) (local.get $out)))))`

/** The kernel of src/engines/nets/kernels/sixteen.ts, as WebAssembly text. */
export const text = `${line}

;; $rows such lines, $down bytes apart in the picture; those of the result lie side by side.
(func (export "sixteen") (param $x i32) (param $w i32) (param $bias i32) (param $scales i32) (param $to i32)
  (param $rows i32) (param $down i32) (param $count i32) (param $step i32) (param $run i32)
  (param $high i32) (param $line i32) (param $out i32) (param $least f32)
  (loop $each
    (call $sixteen_line (local.get $x) (local.get $w) (local.get $bias) (local.get $scales)
      (local.get $to) (local.get $count) (local.get $step) (local.get $run) (local.get $high)
      (local.get $line) (local.get $out) (local.get $least))
    (local.set $x (i32.add (local.get $x) (local.get $down)))
    (local.set $to (i32.add (local.get $to) (i32.mul (local.get $count) (local.get $out))))
    (br_if $each (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
`
