import type { Item } from './item'

/** A frame's children from the lowest to the topmost: in auto layout the first may be on top. */
export const lowestFirst = ({ children, more }: Item): string[] =>
  more.itemReverseZIndex === true && (more.layoutMode ?? 'NONE') !== 'NONE'
    ? [...children].reverse()
    : children
