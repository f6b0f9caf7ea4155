/** The panel's screens, in the order of its tabs. */
export const views = ['check', 'preview', 'export', 'more'] as const
export type View = (typeof views)[number]
