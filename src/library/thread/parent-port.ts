/** The port to whoever started this thread (Node's `parentPort`). Throws where this is no thread. */
export function portOf<Port>(port: Port | null): Port {
  if (!port) throw new Error('This is no thread: nobody started it')
  return port
}
