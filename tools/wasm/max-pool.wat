;; $high lines of $wide pixels, each the largest of four: two by two of the picture, whose lines are $line bytes long. $pixel: bytes, a multiple of 16.
(func (export "maxPool") (param $from i32) (param $to i32) (param $wide i32) (param $high i32) (param $pixel i32) (param $line i32)
  (local $p i32) (local $q i32) (local $c i32) (local $i i32)
  (loop $lines
    (local.set $p (local.get $from))
    (local.set $i (local.get $wide))
    (loop $pixels
      (local.set $c (i32.const 0))
      (loop $channels
        (local.set $q (i32.add (local.get $p) (local.get $c)))
        (v128.store align=4 (i32.add (local.get $to) (local.get $c))
          (f32x4.pmax
            (f32x4.pmax
              (v128.load align=4 (local.get $q))
              (v128.load align=4 (i32.add (local.get $q) (local.get $pixel))))
            (f32x4.pmax
              (v128.load align=4 (local.tee $q (i32.add (local.get $q) (local.get $line))))
              (v128.load align=4 (i32.add (local.get $q) (local.get $pixel))))))
        (br_if $channels (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $pixel))))
      (local.set $to (i32.add (local.get $to) (local.get $pixel)))
      (local.set $p (i32.add (local.get $p) (i32.shl (local.get $pixel) (i32.const 1))))
      (br_if $pixels (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
    (local.set $from (i32.add (local.get $from) (i32.shl (local.get $line) (i32.const 1))))
    (br_if $lines (local.tee $high (i32.sub (local.get $high) (i32.const 1))))))
