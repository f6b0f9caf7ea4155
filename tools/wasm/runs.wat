;; Of $high lines of $wide bytes, where each line goes in and out of what is at most $level: all places to $to, 32 bits each, and after each line to $ends where they end. Reads up to 15 bytes beyond the last line.
(func (export "runs") (param $from i32) (param $wide i32) (param $high i32) (param $level i32) (param $to i32) (param $ends i32)
  (local $x i32) (local $bits i32) (local $turns i32) (local $inside i32) (local $left i32) (local $l v128)
  (local.set $l (i8x16.splat (local.get $level)))
  (loop $lines
    (local.set $x (i32.const 0))
    (local.set $inside (i32.const 0))
    (loop $sixteens
      (local.set $bits
        (i8x16.bitmask (i8x16.le_u (v128.load align=1 (i32.add (local.get $from) (local.get $x))) (local.get $l))))
      ;; Beyond the line is outside.
      (if (i32.lt_u (local.tee $left (i32.sub (local.get $wide) (local.get $x))) (i32.const 16))
        (then (local.set $bits (i32.and (local.get $bits) (i32.sub (i32.shl (i32.const 1) (local.get $left)) (i32.const 1))))))
      ;; A bit for each place that is unlike the one before it.
      (local.set $turns
        (i32.and (i32.const 0xffff)
          (i32.xor (local.get $bits) (i32.or (local.get $inside) (i32.shl (local.get $bits) (i32.const 1))))))
      (local.set $inside (i32.shr_u (local.get $bits) (i32.const 15)))
      (block $none (loop $next
        (br_if $none (i32.eqz (local.get $turns)))
        (i32.store (local.get $to) (i32.add (local.get $x) (i32.ctz (local.get $turns))))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (local.set $turns (i32.and (local.get $turns) (i32.sub (local.get $turns) (i32.const 1))))
        (br $next)))
      (br_if $sixteens (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $wide))))
    (if (local.get $inside)
      (then
        (i32.store (local.get $to) (local.get $wide))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))))
    (i32.store (local.get $ends) (local.get $to))
    (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
    (local.set $from (i32.add (local.get $from) (local.get $wide)))
    (br_if $lines (local.tee $high (i32.sub (local.get $high) (i32.const 1))))))
