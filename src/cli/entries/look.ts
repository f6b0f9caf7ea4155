import { lookKinds } from '../../library/kinds'
import { runLook } from '../commands/run-look'
import type { LookOptions } from '../options'
import { langOf, packOr, someFiles } from '../values'
import { aboutFiles, files, force, lang, pack } from './common'
import { command } from './entry'

export const look = command({
  name: 'look',
  takes: { zh: '<文件或文件夹…>', en: '<file or folder…>' },
  about: {
    zh: '只说看到了什么（JSON），不下结论',
    en: 'tell what is seen in pictures, as JSON, without judgement',
  },
  options: {
    only: {
      type: 'string',
      takes: 'KIND,KIND',
      says: {
        zh: `只看这些：${lookKinds.join('、')}`,
        en: `only these: ${lookKinds.join(', ')}`,
      },
    },
    masks: {
      type: 'string',
      takes: 'DIR',
      says: { zh: '把看到的区域写成灰度 PNG', en: 'write masks of what is seen as grey PNG' },
    },
    json: {
      type: 'boolean',
      says: { zh: '本来就是 JSON，写不写都一样', en: 'changes nothing: the answer is JSON anyway' },
    },
    ...files,
    pack,
    lang,
    force,
  },
  examples: [
    {
      line: 'livecover look cover.png --only text,faces',
      says: { zh: '看一张封面的文字和人脸', en: 'the text and the faces of a cover' },
    },
    {
      line: 'livecover look covers/ --masks out/ > seen.ndjson',
      says: { zh: '看整个文件夹，并画出区域', en: 'a folder, with the masks of what is seen' },
    },
  ],
  more: aboutFiles,
  understand({ values, positionals, lang: spoken }): LookOptions {
    const lang = langOf(values.lang, spoken)
    // What is seen does not depend on it; a wrong one is told all the same.
    packOr(values.pack)
    const { masks, recursive, force } = values
    const filesFrom = values['files-from']
    return {
      files: filesFrom === undefined ? someFiles(positionals, 'look', lang) : positionals,
      lang,
      only: values.only?.split(',').filter(Boolean),
      ...{ masks, recursive, filesFrom, force },
    }
  },
  run: runLook,
})
