import { each } from './each'

/** Pixels of a side of what a tile of 2×2 is made from, and values that they spread to. */
const side = 4
const planes = side * side
/**
 * Bytes between planes: where they lay a power of two apart, all of a tile's numbers would want the
 * same few places of the processor's cache.
 */
const apartBy = 64

const advance = (name: string, by: string) =>
  `(local.set ${name} (i32.add (local.get ${name}) (local.get ${by})))`
const get = (name: string) => `(local.get ${name})`
const of = (operator: string, a: string, b: string) => `(${operator} ${get(a)} ${get(b)})`
const locals = (names: string[], type: string) =>
  names.map((name) => `(local ${name} ${type})`).join(' ')

const places = (letter: string, rows: number) =>
  Array.from({ length: rows * side }, (_, i) => `$${letter}${Math.floor(i / side)}${i % side}`)

/** Four numbers become four: first less third, second and third added, and so on. */
const apart = (operator: string, [a, b, c, d]: string[]) => [
  of(`${operator}.sub`, a, c),
  of(`${operator}.add`, b, c),
  of(`${operator}.sub`, c, b),
  of(`${operator}.sub`, b, d),
]

const planeOf = (pixel: string) =>
  `(i32.add (i32.mul (local.get $wide) (local.get ${pixel})) (i32.const ${apartBy}))`

const spread = `
;; A row of $wide tiles: of each 4×4 whole numbers of 16 bits that lie under it ${planes} sums, in planes of $wide
;; pixels. Each sum is of four numbers at most. $line, $pixel: bytes, the latter a multiple of 16.
(func $spread_tiles (param $from i32) (param $line i32) (param $pixel i32) (param $to i32) (param $wide i32)
  (local $plane i32) (local $left i32) (local $c i32) (local $p i32) (local $q i32)
  ${locals(['$a', '$b', '$e', '$f', ...places('d', side)], 'v128')}
  (local.set $plane ${planeOf('$pixel')})
  (local.set $left (local.get $wide))
  (loop $tiles
    (local.set $c (i32.const 0))
    (loop $channels
      (local.set $q (i32.add (local.get $from) (local.get $c)))
      ${each(
        side,
        (column) => `(local.set $p (local.get $q))
      ${['$a', '$b', '$e', '$f']
        .map((name) => `(local.set ${name} (v128.load align=2 (local.get $p)))`)
        .join(`\n      ${advance('$p', '$line')}\n      `)}
      ${advance('$q', '$pixel')}
      ${apart('i16x8', ['$a', '$b', '$e', '$f'])
        .map((sum, row) => `(local.set $d${row}${column} ${sum})`)
        .join('\n      ')}`,
      )}
      (local.set $q (i32.add (local.get $to) (local.get $c)))
      ${each(side, (row) =>
        apart(
          'i16x8',
          [0, 1, 2, 3].map((column) => `$d${row}${column}`),
        )
          .map((sum) => `(v128.store align=2 (local.get $q) ${sum}) ${advance('$q', '$plane')}`)
          .join('\n      '),
      )}
      (br_if $channels
        (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $pixel))))
    (local.set $from (i32.add (local.get $from) (i32.shl (local.get $pixel) (i32.const 1))))
    ${advance('$to', '$pixel')}
    (br_if $tiles (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))`

/** What the planes of one row of four add to the two rows of the result. */
const take = (row: number) =>
  each(side, (column) => {
    const add = (name: string, by: 'add' | 'sub') =>
      `(local.set ${name} (f32x4.${by} (local.get ${name}) (local.get $v)))`
    const upper = row < 3 ? add(`$s0${column}`, 'add') : ''
    const lower = row > 0 ? add(`$s1${column}`, row > 1 ? 'sub' : 'add') : ''
    return `(local.set $v (v128.load align=4 (local.get $p))) ${advance('$p', '$plane')}
      ${upper} ${lower}`
  })

const answer = (operator: 'add' | 'sub', [a, b, c]: string[]) =>
  `(f32x4.pmax (local.get $l) (f32x4.add (local.get $b)
        (f32x4.${operator} (f32x4.${operator} (local.get ${a}) (local.get ${b})) (local.get ${c}))))`

const gather = `
;; The other way: ${planes} planes of $wide pixels of floats, $pixel bytes each, become two lines of twice as many,
;; $line bytes apart, with $bias, nothing below $least.
(func $gather_tiles (param $from i32) (param $bias i32) (param $to i32) (param $line i32) (param $pixel i32)
  (param $wide i32) (param $least f32)
  (local $plane i32) (local $left i32) (local $c i32) (local $p i32)
  ${locals(['$v', '$l', '$b', ...places('s', 2)], 'v128')}
  (local.set $l (f32x4.splat (local.get $least)))
  (local.set $plane ${planeOf('$pixel')})
  (local.set $left (local.get $wide))
  (loop $tiles
    (local.set $c (i32.const 0))
    (loop $filters
      (local.set $b (v128.load align=4 (i32.add (local.get $bias) (local.get $c))))
      ${places('s', 2)
        .map((name) => `(local.set ${name} (v128.const i32x4 0 0 0 0))`)
        .join(' ')}
      (local.set $p (i32.add (local.get $from) (local.get $c)))
      ${each(side, take)}
      (local.set $p (i32.add (local.get $to) (local.get $c)))
      ${[0, 1]
        .map(
          (row) => `(v128.store align=4 (local.get $p) ${answer(
            'add',
            [0, 1, 2].map((c) => `$s${row}${c}`),
          )})
      (v128.store align=4 (i32.add (local.get $p) (local.get $pixel))
        ${answer(
          'sub',
          [1, 2, 3].map((c) => `$s${row}${c}`),
        )})`,
        )
        .join(`\n      ${advance('$p', '$line')}\n      `)}
      (br_if $filters
        (i32.lt_u (local.tee $c (i32.add (local.get $c) (i32.const 16))) (local.get $pixel))))
    ${advance('$from', '$pixel')}
    (local.set $to (i32.add (local.get $to) (i32.shl (local.get $pixel) (i32.const 1))))
    (br_if $tiles (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))`

/**
 * The kernel of src/engines/nets/kernels/tiles.ts, as WebAssembly text: Winograd's F(2×2, 3×3) in
 * whole numbers of 16 bits. It needs the lines of `sixteen.ts`.
 */
export const text = `${spread}
${gather}

;; $high rows of $wide tiles, at least four. $picture has a frame of one pixel. $in, $out: bytes of a pixel of it
;; and of the result, multiples of 16 and 32. $tail: for each plane what a whole number of each filter
;; stands for, then noughts for as many filters. $space: ${planes} planes of $wide of $in, then of $out,
;; ${apartBy} bytes after each.
(func (export "tiles") (param $picture i32) (param $filters i32) (param $tail i32) (param $bias i32)
  (param $space i32) (param $made i32) (param $wide i32) (param $high i32) (param $in i32)
  (param $out i32) (param $least f32)
  (local $line i32) (local $made_line i32) (local $tiles i32) (local $products i32)
  (local $filter_plane i32) (local $i i32)
  (local.set $line
    (i32.mul (local.get $in) (i32.shl (i32.add (local.get $wide) (i32.const 1)) (i32.const 1))))
  (local.set $made_line (i32.mul (local.get $out) (i32.shl (local.get $wide) (i32.const 1))))
  (local.set $tiles ${planeOf('$in')})
  (local.set $filter_plane (i32.shr_u (i32.mul (local.get $in) (local.get $out)) (i32.const 2)))
  (loop $down
    (call $spread_tiles (local.get $picture) (local.get $line) (local.get $in) (local.get $space)
      (local.get $wide))
    (local.set $products
      (i32.add (local.get $space) (i32.shl (local.get $tiles) (i32.const 4))))
    (local.set $i (i32.const 0))
    (loop $planes
      (call $sixteen_line
        (i32.add (local.get $space) (i32.mul (local.get $i) (local.get $tiles)))
        (i32.add (local.get $filters) (i32.mul (local.get $i) (local.get $filter_plane)))
        (i32.add (local.get $tail) (i32.shl (local.get $out) (i32.const 4)))
        (i32.add (local.get $tail) (i32.mul (local.get $i) (local.get $out)))
        (i32.add (local.get $products)
          (i32.mul (local.get $i) ${planeOf('$out')}))
        (local.get $wide) (local.get $in) (local.get $in) (i32.const 1) (i32.const 0)
        (local.get $out) (f32.const -inf))
      (br_if $planes
        (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const ${planes}))))
    (call $gather_tiles (local.get $products) (local.get $bias) (local.get $made)
      (local.get $made_line) (local.get $out) (local.get $wide) (local.get $least))
    (local.set $picture (i32.add (local.get $picture) (i32.shl (local.get $line) (i32.const 1))))
    (local.set $made (i32.add (local.get $made) (i32.shl (local.get $made_line) (i32.const 1))))
    (br_if $down (local.tee $high (i32.sub (local.get $high) (i32.const 1))))))
`
