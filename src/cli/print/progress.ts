import { basename } from 'node:path'
import type { Kind } from '../../core/evidence'
import type { Locale, Translated } from '../../core/locale'
import { kindWords } from '../../report'
import { printable } from './printable'
import { columns, wrap } from './wrap'

/** One line that says what is being done, and goes before any text comes. */
export interface Progress {
  step(file: string, kind: Kind): void
  /** One file more is told. */
  done(): void
  clear(): void
}

interface Terminal {
  isTTY?: boolean
  write(text: string): unknown
}

/** Only for who sees it: undefined where the stream is no terminal. */
export function progressOn(stream: Terminal, total: number, locale: Locale): Progress | undefined {
  if (!stream.isTTY) return undefined
  const say = words[locale]
  let shown = false
  let told = 0
  const show = (text: string) => {
    stream.write(`\r\u001b[K${wrap(text, columns - 1)[0]}`)
    shown = true
  }
  const nth = () => (total > 1 ? say.nth(told, total) : '')
  return {
    step: (file, kind) => {
      if (kind === 'cover') return
      const words = kindWords[locale][kind]
      show(`${nth()}${say.looking(printable(basename(file)))} ${words}`)
    },
    done: () => {
      told++
      if (told < total) show(nth())
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}

const words: Translated<{
  nth: (told: number, total: number) => string
  looking: (file: string) => string
}> = {
  zh: { nth: (told, total) => `已完成 ${told} / ${total}　`, looking: (file) => `${file}：` },
  en: { nth: (told, total) => `${told} of ${total} done  `, looking: (file) => `${file}:` },
}
