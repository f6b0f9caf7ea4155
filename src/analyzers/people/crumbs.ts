/** Parts of the people's mask smaller than this share of the biggest are crumbs. */
export const crumbs = 0.04
