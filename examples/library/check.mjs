// Checks each picture that is named, two questions at once: node check.mjs cover.png other.jpg
import { readFile } from 'node:fs/promises'
import { openChecker } from 'livecover'

const checker = await openChecker()
const checked = process.argv.slice(2).map(async (file) => {
  const { verdict, verdicts } = await checker.check(await readFile(file), { name: file })
  const failed = verdicts.filter(({ level, outcome }) => level === 'reject' && outcome === 'fail')
  console.log(
    `${file}: ${verdict}`,
    failed.map(({ message }) => message),
  )
})
await Promise.all(checked)
await checker.close()
