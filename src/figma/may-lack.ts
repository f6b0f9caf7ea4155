/*
 * What an editor that takes Figma's plugins and is not Figma may lack: newer parts of its interface,
 * asked for before use. Where there is no older way, the comfort is left out.
 */

/** What is asked for here, whether the editor has it or not. */
const here = (): Partial<PluginAPI> => figma

/** Older interfaces hold the whole document at once, and name a layer without waiting. */
export async function findNode(id: string): Promise<BaseNode | null> {
  if (here().getNodeByIdAsync) return figma.getNodeByIdAsync(id)
  // eslint-disable-next-line @figma/figma-plugins/ban-deprecated-sync-methods -- the only way there
  return here().getNodeById ? figma.getNodeById(id) : null
}

/** In older interfaces every page is there from the beginning. */
export async function loadPage(page: PageNode): Promise<void> {
  const asked: Partial<PageNode> = page
  await asked.loadAsync?.()
}

export async function goToPage(page: PageNode): Promise<void> {
  if (here().setCurrentPageAsync) await figma.setCurrentPageAsync(page)
  // eslint-disable-next-line @figma/figma-plugins/ban-deprecated-sync-prop-setters -- as above
  else figma.currentPage = page
}

/** Without it the editor groups changes as it likes. */
export function endUndoStep(): void {
  here().commitUndo?.()
}

/** Null for one that is gone, and where there are no variables. */
export async function findVariable(id: string): Promise<Variable | null> {
  try {
    return (await here().variables?.getVariableByIdAsync(id)) ?? null
  } catch {
    return null
  }
}

/** Hears of it where the editor tells of it; answers how to stop. */
export function hearIfTold(event: 'stylechange', hear: () => void): () => void {
  try {
    figma.on(event, hear)
  } catch {
    return () => {}
  }
  return () => figma.off(event, hear)
}

/** None where the editor does not list them. */
export async function fontsThere(): Promise<readonly Font[]> {
  return (await here().listAvailableFontsAsync?.()) ?? []
}
