import { inapplicable, rule } from '../core/rule'

const sentences = (title: string, fix: string) => ({
  title,
  problem: () => title,
  pass: () => fix,
  fail: () => fix,
  unsure: () => fix,
  inapplicable: () => fix,
  fix: () => fix,
})

/** Things that no picture shows; the panel lists them for the person to tick. */
export const uploadChecklist = rule({
  id: 'upload-checklist',
  needs: [],
  limits: {},
  judge: () => inapplicable({}, { confidence: 'exact' }),
  sentences: {
    zh: sentences(
      '上传清单',
      '上传前请确认：已实名认证、已绑定企业营业执照、近 90 天无严重违规、本场使用新图；开播后不可修改。',
    ),
    en: sentences(
      'Upload checklist',
      'Before uploading: identity verified, business licence bound, no serious violation in 90 days, a new picture for this live; it can’t be changed once live.',
    ),
  },
})
