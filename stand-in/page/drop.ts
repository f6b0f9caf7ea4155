import { build } from '../spec'
import type { App } from './app'

const cover = { width: 1080, height: 1920 }

/** One's own picture becomes a frame of a cover's size, filled with it. */
export async function dropPicture(app: App, file: File) {
  let hash: string
  try {
    hash = app.session.images.add(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    return app.note(
      `${file.name}: ${error instanceof Error ? error.message.replace('in createImage: ', '') : String(error)}. PNG, JPEG or GIF up to 4096 × 4096 are taken.`,
      true,
    )
  }
  const { store } = app
  const right = Math.max(
    0,
    ...store.get(store.page).children.map((id) => store.box(id).x + store.box(id).width),
  )
  app.act(() => {
    const fills = [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: hash }]
    const id = build(app.session, {
      type: 'FRAME',
      name: file.name.replace(/\.\w+$/, ''),
      x: right + (right ? 200 : 0),
      ...cover,
      children: [{ type: 'RECTANGLE', name: 'Picture', ...cover, fills }],
    })
    store.select(store.page, [id])
    app.view.fit([store.box(id)])
  })
}
