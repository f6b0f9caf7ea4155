interface Page {
  id: string
}

const finding = ['findAll', 'findOne', 'findAllWithCriteria']
/** What looks into the pages, by the kind of node that is asked. */
const looking: Record<string, string[]> = {
  PAGE: ['children', ...finding, 'findChildren', 'findChild'],
  DOCUMENT: finding,
}

/** What lies in a page can't be had before the page is loaded; of the document, before all are. */
export function mustBeLoaded(proto: object, kind: string, isLoaded: (id: string) => boolean): void {
  for (const name of looking[kind] ?? []) {
    const old = Object.getOwnPropertyDescriptor(proto, name)!
    const guard = ({ id }: Page, where: string) => {
      if (!isLoaded(id))
        throw new Error(
          `in ${where}: Cannot access ${name} on a page that has not been explicitly loaded. Remember to call page.loadAsync() or figma.loadAllPagesAsync() first.`,
        )
    }
    const get = old.get
    if (get)
      Object.defineProperty(proto, name, {
        ...old,
        get(this: Page) {
          guard(this, `get_${name}`)
          return get.call(this) as unknown
        },
      })
    else
      Object.defineProperty(proto, name, {
        ...old,
        value(this: Page, ...args: unknown[]) {
          guard(this, name)
          return (old.value as (...a: unknown[]) => unknown).apply(this, args)
        },
      })
  }
}
