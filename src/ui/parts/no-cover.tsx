import { h } from 'preact'

/** A room that has nothing to show before a cover is selected. */
export function NoCover({ title, text }: { title: string; text: string }) {
  return (
    <main class="screen centred">
      <div class="words" role="status">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
    </main>
  )
}
