;; What a picture's numbers become before they are multiplied as 16 bits: src/engines/nets/kernels/sixteen.ts says how.

;; The largest magnitude of the floats from $from to $end. Of numbers that aren't negative the bits stand in the order of the numbers, and
;; above all of them stand those of infinity and of what is no number: so neither is lost on the way.
(func (export "largest") (param $from i32) (param $end i32) (result f32)
  (local $a v128) (local $b v128) (local $mask v128) (local $r i32) (local $v i32)
  (local.set $mask (i32x4.splat (i32.const 0x7fffffff)))
  (block $done (loop $next
    (br_if $done (i32.gt_u (i32.add (local.get $from) (i32.const 32)) (local.get $end)))
    (local.set $a (i32x4.max_s (local.get $a) (v128.and (local.get $mask) (v128.load align=4 (local.get $from)))))
    (local.set $b (i32x4.max_s (local.get $b) (v128.and (local.get $mask) (v128.load offset=16 align=4 (local.get $from)))))
    (local.set $from (i32.add (local.get $from) (i32.const 32)))
    (br $next)))
  (block $out (loop $rest
    (br_if $out (i32.ge_u (local.get $from) (local.get $end)))
    (local.set $v (i32.and (i32.const 0x7fffffff) (i32.load (local.get $from))))
    (if (i32.gt_s (local.get $v) (local.get $r)) (then (local.set $r (local.get $v))))
    (local.set $from (i32.add (local.get $from) (i32.const 4)))
    (br $rest)))
  (local.set $a (i32x4.max_s (local.get $a) (local.get $b)))
  (local.set $a (i32x4.max_s (local.get $a) (i32x4.splat (local.get $r))))
  (local.set $a (i32x4.max_s (local.get $a) (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $a) (local.get $a))))
  (local.set $a (i32x4.max_s (local.get $a) (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $a) (local.get $a))))
  (f32x4.extract_lane 0 (local.get $a)))

;; Four floats times $s, rounded: 1.5 · 2^23 added leaves the whole number in the low bits, as long as it is below 2^22.
(func $whole (param $at i32) (param $s v128) (result v128)
  (i32x4.sub
    (f32x4.add (f32x4.splat (f32.const 12582912)) (f32x4.mul (local.get $s) (v128.load align=4 (local.get $at))))
    (i32x4.splat (i32.const 0x4b400000))))

;; $rows runs of $size bytes of floats that lie side by side, times $scale, rounded to 16 bits, to places $step bytes apart.
(func (export "roundRuns") (param $from i32) (param $to i32) (param $rows i32) (param $size i32) (param $step i32) (param $scale f32)
  (local $s v128) (local $end i32) (local $t i32)
  (local.set $s (f32x4.splat (local.get $scale)))
  (loop $each
    (local.set $t (local.get $to))
    (local.set $end (i32.add (local.get $from) (local.get $size)))
    (block $done (loop $next
      (br_if $done (i32.gt_u (i32.add (local.get $from) (i32.const 32)) (local.get $end)))
      (v128.store align=2 (local.get $t) (i16x8.narrow_i32x4_s
        (call $whole (local.get $from) (local.get $s))
        (call $whole (i32.add (local.get $from) (i32.const 16)) (local.get $s))))
      (local.set $from (i32.add (local.get $from) (i32.const 32)))
      (local.set $t (i32.add (local.get $t) (i32.const 16)))
      (br $next)))
    (block $out (loop $rest
      (br_if $out (i32.ge_u (local.get $from) (local.get $end)))
      (i32.store16 (local.get $t)
        (i32.trunc_sat_f32_s (f32.nearest (f32.mul (local.get $scale) (f32.load (local.get $from))))))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $t (i32.add (local.get $t) (i32.const 2)))
      (br $rest)))
    (local.set $to (i32.add (local.get $to) (local.get $step)))
    (br_if $each (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

;; The same for pixels of three numbers, which become four with a nought, so that two taps lie in a word.
(func (export "roundThrees") (param $from i32) (param $to i32) (param $rows i32) (param $size i32) (param $step i32) (param $scale f32)
  (local $s v128) (local $v v128) (local $end i32) (local $t i32)
  (local.set $s (f32x4.replace_lane 3 (f32x4.splat (local.get $scale)) (f32.const 0)))
  (loop $each
    (local.set $t (local.get $to))
    (local.set $end (i32.add (local.get $from) (local.get $size)))
    (loop $next
      ;; Beside the last pixel nothing is read.
      (local.set $v (i32x4.sub
        (f32x4.add (f32x4.splat (f32.const 12582912)) (f32x4.mul (local.get $s)
          (v128.load32_lane offset=8 align=4 2 (local.get $from) (v128.load64_zero align=4 (local.get $from)))))
        (i32x4.splat (i32.const 0x4b400000))))
      (v128.store64_lane align=2 0 (local.get $t) (i16x8.narrow_i32x4_s (local.get $v) (local.get $v)))
      (local.set $t (i32.add (local.get $t) (i32.const 8)))
      (br_if $next (i32.lt_u (local.tee $from (i32.add (local.get $from) (i32.const 12))) (local.get $end))))
    (local.set $to (i32.add (local.get $to) (local.get $step)))
    (br_if $each (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
