import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import { schemaOf } from '../../tools/report-lines/schema'

const ajv = new Ajv2020({ allErrors: true })
const closed = ajv.compile(schemaOf(true))
const open = ajv.compile(
  JSON.parse(
    readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
  ) as object,
)

/**
 * What is wrong with a line by docs/report.schema.json; and by the same schema where no field may
 * stand in a line that docs/report.md does not tell.
 */
export function faultsOf(line: unknown): string[] {
  for (const valid of [open, closed])
    if (!valid(line)) {
      const of = (line as { error?: object }).error ? 'ErrorLine' : 'verdict' in (line as object) ? 'CheckLine' : 'LookLine' // prettier-ignore
      const ours = valid.errors!.filter(({ schemaPath }) => schemaPath.includes(`/${of}/`))
      return (ours.length > 0 ? ours : valid.errors!).map(
        ({ instancePath, message, params }) =>
          `${instancePath} ${message} ${JSON.stringify(params)}`,
      )
    }
  return []
}

/** Lines of NDJSON, each as the schema says. Throws what is wrong with the first that is not. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests ask of lines what they know is there
export function validLines(stdout: string): any[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((text) => {
      const line: unknown = JSON.parse(text)
      const faults = faultsOf(line)
      if (faults.length > 0) throw new Error(`${text.slice(0, 200)}: ${faults.join('; ')}`)
      return line
    })
}
