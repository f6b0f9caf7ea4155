import { readFileSync, writeFileSync } from 'node:fs'

/**
 * One character beyond Latin-1 makes Figma's sandbox keep a whole script at two bytes a character.
 * The bundler escapes them in strings, but leaves regular expressions as they are.
 */
export const ascii = {
  name: 'ascii',
  setup(it) {
    it.onEnd(({ errors }) => {
      const { outfile } = it.initialOptions
      if (!errors.length && outfile)
        writeFileSync(outfile, escaped(readFileSync(outfile, 'utf8')), 'utf8')
    })
  },
}

/**
 * The same script in ASCII. A character that is escaped already, as one may be in a regular
 * expression, loses its backslash: `\—` and `\u2014` mean the same, `\\u2014` does not.
 */
export const escaped = (script) =>
  script.replace(/(\\*)([^\0-\x7f])/g, (_, before, sign) => {
    const slashes = before.length % 2 ? before.slice(1) : before
    return `${slashes}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
