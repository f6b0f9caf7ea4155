/** What the page shows beside its list: one cover, the files of all, or nothing yet. */
export type Shown = { id: string } | 'all' | null
