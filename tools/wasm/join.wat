;; $rows runs of $size bytes (a multiple of four), from places $gap bytes apart to places $step bytes apart.
(func (export "spreadRuns") (param $from i32) (param $gap i32) (param $to i32) (param $step i32) (param $rows i32) (param $size i32)
  (local $end i32) (local $f i32) (local $t i32)
  (loop $each
    (local.set $f (local.get $from))
    (local.set $t (local.get $to))
    (local.set $end (i32.add (local.get $from) (local.get $size)))
    (block $long (loop $four
      (br_if $long (i32.gt_u (i32.add (local.get $f) (i32.const 16)) (local.get $end)))
      (v128.store align=4 (local.get $t) (v128.load align=4 (local.get $f)))
      (local.set $f (i32.add (local.get $f) (i32.const 16)))
      (local.set $t (i32.add (local.get $t) (i32.const 16)))
      (br $four)))
    (block $done (loop $rest
      (br_if $done (i32.ge_u (local.get $f) (local.get $end)))
      (i32.store (local.get $t) (i32.load (local.get $f)))
      (local.set $f (i32.add (local.get $f) (i32.const 4)))
      (local.set $t (i32.add (local.get $t) (i32.const 4)))
      (br $rest)))
    (local.set $from (i32.add (local.get $from) (local.get $gap)))
    (local.set $to (i32.add (local.get $to) (local.get $step)))
    (br_if $each (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))
