import type { Translated } from '../../core/locale'

export const packWords: Translated<{
  title: string
  text: string
  own: string
  paste: string
  load: string
  use: string
  used: (name: string) => string
  wrong: string
  unreadable: (instead: string) => string
}> = {
  zh: {
    title: '规则包',
    text: '按哪个平台的规则检查。选定后随文件保存，打开这个文件的人都用同一套规则。',
    own: '你的规则包',
    paste: '把规则包的 JSON 粘贴到这里',
    load: '或选择文件',
    use: '使用这个规则包',
    used: (name) => `正在使用：${name}`,
    wrong: '这个规则包用不了，什么都没有改变：',
    unreadable: (instead) => `保存的规则包读不出来，现在按“${instead}”检查。`,
  },
  en: {
    title: 'Pack',
    text: 'By which platform’s rules covers are checked. It is kept with the file, for everybody who opens it.',
    own: 'Your own pack',
    paste: 'Paste the pack’s JSON here',
    load: 'or choose a file',
    use: 'Use this pack',
    used: (name) => `In use: ${name}`,
    wrong: 'This pack can’t be used, and nothing was changed:',
    unreadable: (instead) =>
      `The pack that was kept can’t be read: covers are checked by ${instead}.`,
  },
}
