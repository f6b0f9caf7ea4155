import { parse } from './args'
import { complain, watchOutput } from './print/output'
import type { Exit } from './print/exit'

/** Runs one command line; answers the exit status. `script` is what a job's thread starts with. */
export async function main(argv: string[], script: URL): Promise<Exit> {
  watchOutput()
  try {
    return await parse(argv, process.env).run(script)
  } catch (error) {
    return complain(error)
  }
}
