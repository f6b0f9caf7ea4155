import type { LookedFor } from '../core/kinds'
import type { Translated } from '../core/locale'

/** What is being looked at, for who waits. */
export const kindWords: Translated<Record<LookedFor, string>> = {
  zh: {
    text: '读文字',
    faces: '找人脸',
    people: '找人',
    sticker: '看头部',
    person: '找主播',
    subject: '找主体',
    codes: '找二维码',
    marks: '找标识',
    tone: '分析色彩',
    attention: '分析视线',
    file: '查文件',
    likeness: '比对旧封面',
    background: '看背景',
    seams: '找边框和拼缝',
    inks: '找水印',
  },
  en: {
    text: 'text',
    faces: 'faces',
    people: 'people',
    sticker: 'heads',
    person: 'host',
    subject: 'subject',
    codes: 'codes',
    marks: 'logos',
    tone: 'tone',
    attention: 'attention',
    file: 'file',
    likeness: 'past covers',
    background: 'background',
    seams: 'borders and seams',
    inks: 'watermarks',
  },
}
