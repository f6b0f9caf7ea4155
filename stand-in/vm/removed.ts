/** What may be asked of a layer that is gone. */
const known = ['removed', 'type', 'id']

/**
 * What events tell of a layer that is gone: that, its type and its id. Everything else throws, as it
 * does where one still has the layer itself.
 */
export const removedNode = (id: string, type: string): object =>
  new Proxy(Object.freeze({ removed: true, type, id }), {
    get(target, name) {
      if (typeof name === 'symbol' || known.includes(name)) return Reflect.get(target, name)
      if (name === 'then' || name === 'toJSON') return undefined
      throw new Error(`in get_${name}: The node with id "${id}" does not exist`)
    },
  })
