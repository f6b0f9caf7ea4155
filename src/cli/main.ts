import { packById } from '../packs'
import { explain } from '../packs/rejections'
import { rulesJson } from '../report/rules-json'
import { parse, type Command, type ExplainOptions, type RulesOptions } from './args'
import { explainText } from './commands/explain'
import { help } from './commands/help'
import { complain, print, watchOutput, type Exit } from './print/output'
import { checkParts } from '../engines/parts/node'
import { partsFolder } from './parts'
import { rulesMarkdown } from './commands/rules'
import { runCheck } from './commands/run-check'
import { runFit, runLook } from './commands/run-look'

/** Runs one command line; answers the exit status. `script` is what a job's thread starts with. */
export async function main(argv: string[], script: URL): Promise<Exit> {
  watchOutput()
  try {
    return await run(parse(argv, process.env), script)
  } catch (error) {
    return complain(error)
  }
}

function run(command: Command, script: URL): Promise<Exit> | Exit {
  switch (command.name) {
    case 'check':
      checkParts(partsFolder)
      return runCheck(command.options, script)
    case 'look':
      checkParts(partsFolder)
      return runLook(command.options, script)
    case 'fit':
      checkParts(partsFolder)
      return runFit(command.options, script)
    case 'rules':
      return runRules(command.options)
    case 'explain':
      return runExplain(command.options)
    case 'help':
      print(help)
      return 0
    case 'version':
      print(`${process.env.LIVECOVER_VERSION ?? 'development'}\n`)
      return 0
  }
}

function runRules({ pack: id, lang, format }: RulesOptions): Exit {
  const pack = packById(id)!
  print(
    format === 'json'
      ? `${JSON.stringify(rulesJson(pack, lang), null, 2)}\n`
      : rulesMarkdown(pack, lang),
  )
  return 0
}

function runExplain({ text, pack: id, lang, json }: ExplainOptions): Exit {
  const pack = packById(id)!
  print(json ? `${JSON.stringify(explain(text, pack))}\n` : explainText(text, pack, lang))
  return 0
}
