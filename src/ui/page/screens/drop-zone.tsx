import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useRef } from 'preact/hooks'
import { useHere } from '../../hooks/here'
import { pageStrings } from '../strings'
import type { Intake } from './use-intake'

const kinds = 'image/png,image/jpeg,image/webp,.jfif,.heic,.avif,.gif,.bmp,.tif,.tiff'

/** Where pictures come in; all of the page takes them, this says so. */
export function DropZone({ intake, small }: { intake: Intake; small?: boolean }) {
  const { locale } = useHere()
  const w = pageStrings[locale]
  const pictures = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement) => {
    intake.choose(input.files)
    // The same file, chosen again, is a new one.
    input.value = ''
  }
  return (
    <section class={`drop-zone ${small ? 'small' : ''} ${intake.over ? 'over' : ''}`}>
      <p class="strong">{small ? w.dropMore : w.drop}</p>
      <div class="row">
        <Button secondary={small} onClick={() => pictures.current?.click()}>
          {w.choose}
        </Button>
        <Button secondary onClick={() => folder.current?.click()}>
          {w.chooseFolder}
        </Button>
      </div>
      {!small && <p class="muted">{w.orPaste}</p>}
      <input
        ref={pictures}
        type="file"
        multiple
        hidden
        accept={kinds}
        aria-label={w.choose}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        {...{ webkitdirectory: true }}
        aria-label={w.chooseFolder}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </section>
  )
}
