import { h, type ComponentChildren } from 'preact'

/** A titled part of a screen. */
export function Section({
  id,
  title,
  children,
}: {
  id?: string
  title: string
  children: ComponentChildren
}) {
  return (
    <section class="section" id={id} aria-label={title}>
      <h2 class="strong">{title}</h2>
      {children}
    </section>
  )
}
