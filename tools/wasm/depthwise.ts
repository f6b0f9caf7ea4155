import { each } from './each'

/** Pixels of a line that share what they load. */
const pixels = 4

/** Filters of so many taps across, with steps of so many pixels, serve every net that is embedded. */
const shapes = [
  { wide: 3, step: 1 },
  { wide: 3, step: 2 },
  { wide: 5, step: 1 },
  { wide: 5, step: 2 },
  { wide: 9, step: 1 },
]

const parameters = `(param $x i32) (param $w i32) (param $bias i32) (param $to i32)`
const biasOr0 = `(if (result v128) (local.get $bias)
  (then (v128.load align=4 (i32.add (local.get $bias) (local.get $c))))
  (else (v128.const i32x4 0 0 0 0)))`
const advance = (name: string, by: string) =>
  `(local.set ${name} (i32.add (local.get ${name}) (local.get ${by})))`

/** Each of `pixels` sums takes the tap that lies over the loaded place, if one does. */
const takeTaps = (place: number, wide: number, step: number) =>
  each(pixels, (p) => {
    const tap = place - p * step
    return tap >= 0 && tap < wide
      ? `(local.set $a${p} (f32x4.add (local.get $a${p}) (f32x4.mul (local.get $v) (local.get $w${tap}))))`
      : ''
  })

function middle({ wide, step }: (typeof shapes)[number]): string {
  const seen = (pixels - 1) * step + wide
  return `
;; A line of $count pixels, at least ${pixels}, whose filters of ${wide} taps across lie wholly in the picture, over
;; $high lines that are $line bytes apart. $channels: bytes of a pixel, a multiple of 16.
(func (export "depthwise${wide}by${step}") ${parameters} (param $count i32) (param $channels i32)
  (param $line i32) (param $high i32) (param $least f32)
  (local $i i32) (local $c i32) (local $p i32) (local $q i32) (local $k i32) (local $from i32)
  (local $o i32) (local $v v128) (local $l v128) (local $n i32)
  ${each(wide, (t) => `(local $w${t} v128)`)} ${each(pixels, (p) => `(local $a${p} v128)`)}
  (local.set $l (f32x4.splat (local.get $least)))
  (loop $blocks
    (if (i32.gt_u (i32.add (local.get $i) (i32.const ${pixels})) (local.get $count))
      (then (local.set $i (i32.sub (local.get $count) (i32.const ${pixels})))))
    (local.set $from (i32.add (local.get $x)
      (i32.mul (i32.mul (local.get $i) (i32.const ${step})) (local.get $channels))))
    (local.set $o (i32.add (local.get $to) (i32.mul (local.get $i) (local.get $channels))))
    (local.set $c (i32.const 0))
    (loop $groups
      (local.set $a0 ${biasOr0})
      ${each(pixels - 1, (p) => `(local.set $a${p + 1} (local.get $a0))`)}
      (local.set $p (i32.add (local.get $from) (local.get $c)))
      (local.set $q (i32.add (local.get $w) (local.get $c)))
      (local.set $k (local.get $high))
      (loop $rows
        (local.set $n (local.get $p))
        ${each(
          wide,
          (t) =>
            `(local.set $w${t} (v128.load align=4 (local.get $q))) ${advance('$q', '$channels')}`,
        )}
        ${each(
          seen,
          (place) => `(local.set $v (v128.load align=4 (local.get $n)))
        ${place < seen - 1 ? advance('$n', '$channels') : ''}
        ${takeTaps(place, wide, step)}`,
        )}
        ${advance('$p', '$line')}
        (br_if $rows (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (local.set $n (i32.add (local.get $o) (local.get $c)))
      ${each(
        pixels,
        (p) => `(v128.store align=4 (local.get $n) (f32x4.pmax (local.get $l) (local.get $a${p})))
      ${p < pixels - 1 ? advance('$n', '$channels') : ''}`,
      )}
      (br_if $groups
        (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $channels))))
    (br_if $blocks
      (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const ${pixels}))) (local.get $count)))))`
}

/** One pixel at the edge, of whose filter only $taps by $high lie in the picture. */
const edge = `
;; One pixel: $taps taps across of $wide, over $high lines.
(func (export "depthwiseEdge") ${parameters} (param $channels i32) (param $taps i32) (param $wide i32)
  (param $line i32) (param $high i32) (param $least f32)
  (local $c i32) (local $p i32) (local $q i32) (local $n i32) (local $m i32) (local $k i32) (local $t i32)
  (local $a v128)
  (loop $groups
    (local.set $a ${biasOr0})
    (local.set $p (i32.add (local.get $x) (local.get $c)))
    (local.set $q (i32.add (local.get $w) (local.get $c)))
    (local.set $k (local.get $high))
    (loop $rows
      (local.set $n (local.get $p))
      (local.set $m (local.get $q))
      (local.set $t (local.get $taps))
      (loop $each
        (local.set $a (f32x4.add (local.get $a)
          (f32x4.mul (v128.load align=4 (local.get $n)) (v128.load align=4 (local.get $m)))))
        ${advance('$n', '$channels')} ${advance('$m', '$channels')}
        (br_if $each (local.tee $t (i32.sub (local.get $t) (i32.const 1)))))
      ${advance('$p', '$line')}
      (local.set $q (i32.add (local.get $q) (i32.mul (local.get $wide) (local.get $channels))))
      (br_if $rows (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
    (v128.store align=4 (i32.add (local.get $to) (local.get $c))
      (f32x4.pmax (f32x4.splat (local.get $least)) (local.get $a)))
    (br_if $groups
      (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $channels)))))`

/**
 * The kernels of src/engines/nets/kernels/depthwise.ts, as WebAssembly text: one filter a channel, each sum
 * begun with the bias and taking one tap after the other, as the tensor runtime's own do.
 */
export const text = `${edge}\n${shapes.map(middle).join('\n')}\n`
