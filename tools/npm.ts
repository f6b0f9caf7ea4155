import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { dirname, join } from 'node:path'

/**
 * The program that is npm, and its first arguments. On Windows `npm` is a script for a shell, and a
 * shell would cut a path at its spaces: there Node runs npm's own JavaScript, which lies beside it.
 */
export const npmCommand = (
  platform: NodeJS.Platform = process.platform,
  node: string = process.execPath,
): [string, ...string[]] =>
  platform === 'win32' ? [node, join(dirname(node), 'node_modules/npm/bin/npm-cli.js')] : ['npm']

/** Runs npm until it ends. Throws if it fails. */
export function npm(args: readonly string[], options: ExecFileSyncOptions = {}): void {
  const [program, ...first] = npmCommand()
  execFileSync(program, [...first, ...args], options)
}
