import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { openChecker } from '../../library/node'
import { openFolders } from './pictures'
import { serverOf } from './tools'

/**
 * Serves assistants over stdin and stdout until the client goes away; then nothing is left running.
 * Of the protocol's revisions its present one and the one before are spoken, whichever the client
 * opens with. Throws what a folder that can't be opened throws, and what `openChecker` does.
 */
export async function serve(given: readonly string[], version: string): Promise<void> {
  const folders = openFolders(given)
  const checker = await openChecker()
  // Stdout is the protocol's alone.
  console.log = console.info = console.debug = console.error
  await new Promise<void>((gone) => {
    process.stdin.once('end', gone)
    process.stdin.once('close', gone)
    serveStdio(() => serverOf(checker, folders, version), {
      onerror: ({ message }) => process.stderr.write(`livecover mcp: ${message}\n`),
    })
  })
  await checker.close()
}
