import { Button, TextboxMultiline } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useState } from 'preact/hooks'
import { packOf, packs } from '../../packs'
import { sayProblems, WrongPack, type Problem } from '../../packs/file/problems'
import { packName } from '../../report'
import { useHere } from '../hooks/here'
import { Section } from '../parts/section'
import { packWords } from './pack-strings'

/** Which pack the document is checked by: one that comes with us, or one that is pasted or loaded. */
export function PackChoice() {
  const { locale, pack, choosePack } = useHere()
  const w = packWords[locale]
  const isOwn = pack.text !== undefined
  const [own, setOwn] = useState(isOwn)
  return (
    <Section id="pack" title={w.title}>
      <p class="muted">{w.text}</p>
      <label class="pick">
        <select
          aria-label={w.title}
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
      {own && <OwnPack />}
      {isOwn && (
        <p class="muted" role="status">
          {w.used(packName(pack, locale))}
        </p>
      )}
    </Section>
  )
}

function OwnPack() {
  const { locale, pack, choosePack } = useHere()
  const w = packWords[locale]
  const [text, setText] = useState(pack.text ?? '')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const use = () => {
    try {
      const chosen = packOf(text)
      setProblems([])
      choosePack?.(chosen)
    } catch (error) {
      if (!(error instanceof WrongPack)) throw error
      setProblems(error.problems)
    }
  }
  return (
    <div class="form">
      <TextboxMultiline
        rows={4}
        value={text}
        onValueInput={setText}
        placeholder={w.paste}
        aria-label={w.own}
      />
      <label class="pick">
        {w.load}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(setText)}
        />
      </label>
      <Button secondary disabled={!text.trim()} onClick={use}>
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
