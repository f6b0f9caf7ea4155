/** Answers the same layer, of which each property is read once. */
export type Once = <N extends SceneNode>(node: N) => N

/** Whether it is still there can change meanwhile. */
const never = ['removed']
/** Calls that only read, by what they are given. */
const reading = ['getStyledTextSegments']

/**
 * Every read of a layer is a call out of the sandbox: who looks at a cover several times over looks
 * through one of these, and sees each layer as it was at the first look.
 */
export function lookOnce(): Once {
  const known = new Map<string, SceneNode>()
  return (node) => {
    const { id } = node
    if (!known.has(id)) known.set(id, remembering(node))
    return known.get(id) as typeof node
  }
}

function remembering<N extends SceneNode>(node: N): N {
  const values = new Map<string | symbol, unknown>()
  // Of an object of ours: what Figma fixes on its own could not be told otherwise.
  return new Proxy({} as N, {
    has: (_, key) => key in node,
    get(_, key) {
      if (never.some((it) => it === key)) return Reflect.get(node, key)
      if (!values.has(key)) {
        const value: unknown = Reflect.get(node, key)
        const call = (given: unknown[]): unknown =>
          typeof value === 'function' ? Reflect.apply(value, node, given) : undefined
        values.set(key, typeof value === 'function' ? called(String(key), call) : value)
      }
      return values.get(key)
    },
  })
}

/** A method of the layer itself, whose answer is kept if it only reads. */
function called(key: string, call: (given: unknown[]) => unknown) {
  const answers = new Map<string, unknown>()
  if (reading.indexOf(key) < 0) return (...given: unknown[]) => call(given)
  return (...given: unknown[]) => {
    const asked = JSON.stringify(given)
    if (!answers.has(asked)) answers.set(asked, call(given))
    return answers.get(asked)
  }
}
