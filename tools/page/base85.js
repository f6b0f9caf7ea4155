/** Bytes as text of few signs, as `src/engines/parts/base85.ts` reads it. */
export function toBase85(bytes) {
  const out = Buffer.alloc(Math.ceil((bytes.length * 5) / 4))
  for (let at = 0, to = 0; at < bytes.length; at += 4, to += 5) {
    let number = 0
    for (let i = 0; i < 4; i++) number = number * 256 + (bytes[at + i] ?? 0)
    for (let i = 4; i >= 0; i--) {
      if (to + i < out.length) out[to + i] = signs[number % 85]
      number = Math.floor(number / 85)
    }
  }
  return out.toString('latin1')
}

const signs = Array.from({ length: 127 - 40 }, (_, i) => i + 40).filter(
  (code) => !'<\\'.includes(String.fromCharCode(code)),
)
