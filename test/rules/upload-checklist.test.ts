import { uploadChecklist } from '../../src/rules/upload-checklist'
import { ruleTest } from '../kit/rules'

ruleTest(uploadChecklist, { inapplicable: { 'whatever is seen': {} } })
