import type { Translated } from '../../core/locale'
import { sayFault } from './json-faults'
import type { Problem, ProblemKind } from './problem'
import { sayWanted } from './wanted'

type Say = (problem: Problem) => string

/** What is wrong and what to do, without an end: `Line 3, id: … .` */
export const sentences: Translated<Record<ProblemKind, Say>> = {
  zh: {
    size: (p) => `文件太大，最多 ${p.expected}`,
    json: (p) => (p.json ? sayFault(p.json, 'zh') : ''),
    twice: () => '同一个名称出现了两次，请删掉一个',
    newer: (p) => `格式版本 ${p.found} 不认识，这里能读 ${p.expected}`,
    missing: (p) => `缺少此项，请写上${p.wanted ? `：${sayWanted(p.wanted, 'zh')}` : ''}`,
    unknown: (p) => `不认识这个名称${p.expected ? `，可以是 ${p.expected}` : ''}`,
    limitless: () => '这条规则没有可以改的限值，请删掉',
    expected: (p) =>
      `应为${told(p.wanted ? sayWanted(p.wanted, 'zh') : (p.expected ?? ''))}，现为 ${p.found}`,
    signs: () => '含有控制字符或换行，请删掉',
    blank: () => '没有文字',
    outside: (p) => `“${p.found}”超出画面（${p.expected}）：${edges.zh(p)}`,
    larger: (p) => `比画面（${p.expected}）还大`,
    fact: (p) => `这个数值由 ${p.expected} 决定，请写在那里`,
    taken: () => '这是内置规则包的名称，请另取一个',
    'same-id': (p) => `${p.found} 已经是另一个区域的 id，请另取一个`,
    whose: (p) =>
      `名称里有 ${p.found}：如果是你的平台，请在 picture.own 里写 ["${p.expected}"]，如果不是，请写 []`,
    ruleless: () => '没有要检查的规则，所有封面都会通过，请至少写一条',
    offless: () => '这条规则本来就不检查，没有可以关闭的，请删掉',
  },
  en: {
    size: (p) => `the file is too large, at most ${p.expected}`,
    json: (p) => (p.json ? sayFault(p.json, 'en') : ''),
    twice: () => 'this name stands there twice; take one away',
    newer: (p) => `version ${p.found} of the form is not known here; ${p.expected} is`,
    missing: (p) => `is missing${p.wanted ? `: ${sayWanted(p.wanted, 'en')}` : ''}`,
    unknown: (p) => `is not known${p.expected ? `; there are ${p.expected}` : ''}`,
    limitless: () => 'this rule has no limits to set; take it away',
    expected: (p) =>
      `expected ${p.wanted ? sayWanted(p.wanted, 'en') : p.expected}, found ${p.found}`,
    signs: () => 'holds control characters or line breaks; take them away',
    blank: () => 'holds no words',
    outside: (p) => `“${p.found}” reaches outside the picture (${p.expected}): ${edges.en(p)}`,
    larger: (p) => `is larger than the picture (${p.expected})`,
    fact: (p) => `follows from ${p.expected}; say it in ${p.expected}`,
    taken: () => 'is the id of a built-in pack; take another',
    'same-id': (p) => `${p.found} is another zone’s id already; take another`,
    whose: (p) =>
      `it names ${p.found}: if that is your platform, write ["${p.expected}"] in picture.own, and if not, []`,
    ruleless: () => 'nothing is left to judge, and every cover would pass; name at least one rule',
    offless: () => 'is not judged anyway, so that there is nothing to turn off; take it away',
  },
}

/** A sign of another script is set apart. */
const told = (text: string) => (/^[\x21-\x7e]/.test(text) ? ` ${text}` : text)

const nowhere = { right: 0, bottom: 0 }
const edges: Translated<Say> = {
  zh: ({ over = nowhere }) =>
    [
      ...(over.right > 0 ? [`右边多出 ${over.right} 像素`] : []),
      ...(over.bottom > 0 ? [`下边多出 ${over.bottom} 像素`] : []),
    ].join('，'),
  en: ({ over = nowhere }) =>
    [
      ...(over.right > 0 ? [`${over.right} px over the right edge`] : []),
      ...(over.bottom > 0 ? [`${over.bottom} px over the bottom edge`] : []),
    ].join(', '),
}
