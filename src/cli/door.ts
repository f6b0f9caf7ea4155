/*
 * Comes before all else. An older Node fails somewhere in the middle, with the status of a verdict.
 */
const needed = 20
const version = process.versions.node
if (Number(version.split('.')[0]) < needed) {
  process.stderr.write(
    `livecover: LiveCover needs Node ${needed} or newer, this is Node ${version}. Install a newer one from nodejs.org.\n`,
  )
  process.exit(4)
}
