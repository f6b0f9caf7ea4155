import { competitorPackaging } from '../../src/rules/competitor-packaging'
import { ocr, ruleTest, says, world } from '../kit/rules'

ruleTest(competitorPackaging, {
  passes: { 'nobody named': says('Autumn bags') },
  fails: {
    'a name of the list': {
      ...world([ocr('ACME Bags')]),
      cover: { ...world([]).cover, brands: ['Acme'] },
    },
  },
  unsure: { 'a common brand in the picture': world([ocr('Nike')]) },
  inapplicable: { 'nothing written, nobody listed': world([]) },
})
