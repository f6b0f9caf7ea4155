import { Button, TextboxMultiline } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { packOf, packs } from '../../packs'
import { sayProblems } from '../../packs/file/problems'
import { packName } from '../../report'
import { useHere } from '../hooks/here'
import { Section } from '../parts/section'
import { packWords } from './pack-strings'
import { packFileText, tryPack } from './try-pack'

/**
 * Which pack covers are checked by: one that comes with us, or one that is pasted or loaded. `text`:
 * what there is to say of it; `wrong`: what was brought as a pack already, and is none.
 */
export function PackChoice({ text, wrong = null }: { text: string; wrong?: string | null }) {
  const { locale, pack, choosePack } = useHere()
  const w = packWords[locale]
  const isOwn = pack.text !== undefined
  const [own, setOwn] = useState(isOwn || wrong !== null)
  return (
    <Section id="pack" title={w.title}>
      <p class="muted">{text}</p>
      <label class="pick">
        <select
          aria-label={w.title}
          data-field="pack"
          value={own ? '' : pack.id}
          onChange={({ currentTarget: { value } }) => {
            setOwn(value === '')
            if (value) choosePack?.(packOf(value))
          }}
        >
          {packs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[locale]}
            </option>
          ))}
          <option value="">{w.own}</option>
        </select>
      </label>
      {own && <OwnPack wrong={wrong} />}
      {isOwn && (
        <p class="muted" role="status">
          {w.used(packName(pack, locale))}
        </p>
      )}
    </Section>
  )
}

const problemsIn = (tried: ReturnType<typeof tryPack>) => ('pack' in tried ? [] : tried.problems)

function OwnPack({ wrong }: { wrong: string | null }) {
  const { locale, pack, choosePack } = useHere()
  const w = packWords[locale]
  const [text, setText] = useState(wrong ?? pack.text ?? '')
  const [problems, setProblems] = useState(() => (wrong === null ? [] : problemsIn(tryPack(wrong))))
  const use = () => {
    const tried = tryPack(text)
    setProblems(problemsIn(tried))
    if ('pack' in tried) choosePack?.(tried.pack)
  }
  return (
    <div class="form">
      <TextboxMultiline
        rows={4}
        value={text}
        onValueInput={setText}
        placeholder={w.paste}
        aria-label={w.own}
        data-field="own-pack"
      />
      <label class="pick">
        {w.load}
        <input
          type="file"
          data-field="pack-file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) =>
            void (files?.[0] && packFileText(files[0]).then(setText))
          }
        />
      </label>
      <Button secondary disabled={!text.trim()} onClick={use} data-do="use-pack">
        {w.use}
      </Button>
      {problems.length > 0 && (
        <div role="alert">
          <p class="warning">{w.wrong}</p>
          {sayProblems(problems, locale).map((said) => (
            <p key={said}>{said}</p>
          ))}
        </div>
      )}
    </div>
  )
}
