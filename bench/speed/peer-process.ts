import { openPeers } from './peers'
import { took } from './stats'

/**
 * A process of its own: ours and face-api would otherwise share one tensor runtime. Answers each
 * picture with what it took.
 */
const peers = await openPeers()
process.on('message', ({ name, png }: { name: string; png: Uint8Array }) => {
  const { run } = peers.find((peer) => peer.name === name)!
  void took(() => run(png)).then((answer) => process.send!(answer))
})
process.send!(peers.map(({ name, job }) => ({ name, job })))
// The matting's threads would keep it alive for ever.
process.on('disconnect', () => process.exit())
