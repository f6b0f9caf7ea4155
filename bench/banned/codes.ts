import type { CodeReader, ImageCodec } from '../../src/core/engines'
import { asCover, bytesOf, photosIn, rowsOf } from './pictures'
import { percent, table } from './table'

/** Drawn codes by kind, drawn look-alikes, and clean photos; CPU time for each group. */
export async function benchCodes(codec: ImageCodec, reader: CodeReader, limit: number): Promise<string> {
  const rows: (string | number)[][] = []
  const codes = rowsOf('synthetic/qr').slice(0, limit)
  const decoys = rowsOf('synthetic/hardneg').slice(0, limit)
  const photos = await photosIn(codec, ['covers/images', 'background/images'], Math.ceil(limit / 2))
  const groups = {
    'codes that can be decoded': codes.filter(({ expectDecodable }) => expectDecodable === true),
    'codes that can’t': codes.filter(({ expectDecodable }) => expectDecodable !== true),
    'look-alikes': decoys,
  }
  for (const [name, group] of Object.entries(groups)) {
    rows.push(
      await line(
        name,
        group.map(
          ({ path }) =>
            () =>
              codec.decode(bytesOf(path)),
        ),
      ),
    )
  }
  rows.push(
    await line(
      'clean photos',
      photos.map((photo) => async () => asCover(photo)),
    ),
  )
  return table(['', 'n', 'flagged', 'share', 'CPU ms'], rows)

  async function line(name: string, pictures: (() => ReturnType<ImageCodec['decode']>)[]) {
    let [flagged, spent] = [0, 0]
    for (const open of pictures) {
      const picture = await open()
      const before = process.cpuUsage()
      const found = await reader.find(picture)
      const { user, system } = process.cpuUsage(before)
      spent += (user + system) / 1000
      if (found.length > 0) flagged++
    }
    const n = Math.max(1, pictures.length)
    return [name, pictures.length, flagged, percent(flagged / n), Math.round(spent / n)]
  }
}
