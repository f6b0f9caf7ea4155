import { open } from '../panel'

/**
 * Covers drawn for one test each: with a plain ground they are looked at in a fraction of the time
 * of a photo, and none stands on another's.
 */
let drawn = 0

/** A line of bold black text, named by what it says. */
export const line = (characters: string, y: number, more: object = {}) => ({
  type: 'TEXT',
  name: characters,
  characters,
  x: 97,
  y,
  fontSize: 80,
  fontName: { family: 'Inter', style: 'Bold' },
  fills: [{ type: 'SOLID', color: { r: 0, g: 0, b: 0 } }],
  ...more,
})

/** For `host.add`: a cover on free ground. */
export const cover = (name: string, children: object[], more: object = {}) =>
  ({
    type: 'FRAME',
    name,
    x: 4000 + 1300 * drawn++,
    y: 0,
    width: 1080,
    height: 1920,
    fills: [{ type: 'SOLID', color: { r: 0.95, g: 0.9, b: 0.85 } }],
    children,
    ...more,
  }) as never

/**
 * Where a test begins that shares its panel with others, whatever became of them: on the first
 * screen, with a new cover selected. Answers its id.
 */
export async function begin(
  { host, room, select }: Awaited<ReturnType<typeof open>>,
  name: string,
  children: object[],
  more: object = {},
): Promise<string> {
  const id = await host.add(cover(name, children, more))
  await room('check')
  await select(name)
  return id
}

/**
 * A panel of its own for a test, in a file with one cover, selected: a line that is too small, one
 * under the app's bars, and two that are in order.
 */
export async function openPlain(
  options: Parameters<typeof open>[0] = {},
  more: ReturnType<typeof line>[] = [],
) {
  const panel = await open({ ...options, document: 'empty', select: [] })
  if (options.readOnly) await panel.host.set({ readOnly: false })
  await panel.host.add(
    cover(
      plain,
      [
        line('Summer glow', 700),
        line('skin care live', 850),
        line('Linen', 1000, { fontSize: 20 }),
        line('New colours', 1780),
        ...more,
      ],
      { x: 0 },
    ),
  )
  if (options.readOnly) await panel.host.set({ readOnly: true })
  await panel.select(plain)
  return panel
}
export const plain = 'Plain cover'
