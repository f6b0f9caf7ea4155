import { h, type ComponentChildren } from 'preact'

/**
 * Something that can be unfolded; the browser's own element, so that keyboard and screen reader
 * know it.
 */
export function Fold({
  name,
  title,
  open,
  children,
}: {
  name?: string
  title: string
  open?: boolean
  children: ComponentChildren
}) {
  return (
    <details class="fold" data-fold={name} open={open}>
      <summary>
        <svg
          width="8"
          height="8"
          viewBox="0 0 8 8"
          fill="none"
          stroke="currentColor"
          aria-hidden="true"
        >
          <path d="M2.5 1 5.5 4 2.5 7" />
        </svg>
        {title}
      </summary>
      <div class="folded-body">{children}</div>
    </details>
  )
}
