import { packs } from '../../packs'

const [{ id, size, weight }] = packs

export const help = `livecover – will this live-commerce cover be refused?

  livecover check <file or folder…>   judge pictures (PNG, JPEG, WebP)
      --title TEXT       the title of the live, for the title match
      --titles FILE      titles by file: CSV or TSV with the columns file and title, or NDJSON
      --history DIR      covers used before, for the reuse check; without --title
                         a copy of a file counts as a cover of another live
      --brands FILE      competitor names, one a line
      --lang zh|en       language of the report (default: the environment's)
      --format pretty|json|markdown|html, --json; html is one page about all
      --annotate DIR     write <name>.annotated.png with numbered boxes
      --resume FILE      what an earlier run with --json printed: files with the same bytes and
                         the same options are not looked at again, their lines are repeated
      --jobs N           check N files at a time, at most one a core
      --strict           what could not be judged counts as a failure
      --pack ID|FILE     the platform's rules: ${packs.map((pack) => pack.id).join(', ')} (default: ${id}),
                         or your own as a file (docs/packs.md); also look, fit, rules, explain
      --force            write over files that LiveCover did not draw (also look, fit)
  livecover look <file…>              what was seen, as JSON, without judgement
      --only KIND,KIND   text, faces, person, subject, codes, marks, tone, attention, source
      --masks DIR        write masks as grey PNG
  livecover fit <file> -o OUT.jpg     write a compliant file: ${size.width}×${size.height}, ≤ ${weight / 1e6} MB, no metadata
  livecover rules                     the rulebook (--lang, --format markdown|json)
  livecover explain "TEXT"            which rules a refusal of the platform is about, in zh, en, ru,
                                      es, pt, fr, ko (--lang, --json)

Exit status: 0 nothing rejected · 1 something rejected · 2 bad usage, or an output that can't be
written · 3 a file could not be read · 4 LiveCover or the machine failed, so that a file has no answer
`
