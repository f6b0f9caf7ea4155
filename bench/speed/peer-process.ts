import { openPeers } from './peers'
import { took } from './stats'

/**
 * A process of its own: ours and face-api would otherwise share one tensor runtime. Answers each
 * picture with what it took.
 */
const peers = await openPeers()
process.on('message', async ({ name, png }: { name: string; png: Uint8Array }) => {
  const { run } = peers.find((peer) => peer.name === name)!
  process.send!(await took(() => run(png)))
})
process.send!(peers.map(({ name, job }) => ({ name, job })))
// The matting's threads would keep it alive for ever.
process.on('disconnect', () => process.exit())
