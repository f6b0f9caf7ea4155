import { bulgarian, czech, hungarian, romanian } from './words-central'
import { chinese, japanese, korean, thai } from './words-eastern'
import { dutch, english, german, nordic } from './words-germanic'
import { french, italian, portuguese, spanish } from './words-romance'
import { greek, polish, russian, ukrainian } from './words-slavic'
import { arabic, hebrew, hindi, indonesian, turkish, vietnamese } from './words-southern'
import type { TimeWords } from './words'

export const languages: readonly TimeWords[] = [
  english, chinese, russian, ukrainian, spanish, portuguese, french, german, dutch, italian, polish, turkish,
  korean, japanese, arabic, thai, vietnamese, indonesian, hebrew, greek, hindi,
  czech, hungarian, romanian, bulgarian, nordic,
] // prettier-ignore
