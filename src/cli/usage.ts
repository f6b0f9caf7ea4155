import type { Translated } from '../core/locale'

/** What is said to who typed a command line that can't be understood. */
export const usage: Translated<{
  noCommand: (name: string) => string
  commandFirst: string
  isFile: (file: string) => string
  noOption: (command: string, option: string) => string
  ofOther: (option: string, command: string) => string
  meant: (name: string) => string
  needsValue: (option: string, takes: string) => string
  likeOption: (option: string, value: string) => string
  noValue: (option: string) => string
  takesNothing: (command: string, extra: string) => string
  see: (command?: string) => string
  noneOf: (option: string, allowed: string, value: string) => string
  noFile: (command: string) => string
  noPicture: (folders: boolean) => string
  jobs: string
  resumeJson: string
  resumeOther: (option: string) => string
  quiet: string
  allOrPack: string
  twoStdin: string
  noList: (list: string, why: string) => string
  emptyStdin: string
  fit: string
  fitEnding: string
  fitItself: string
  explain: string
  outcome: string
  calibrate: string
  mcp: string
  noFolder: (folder: string) => string
  installAnew: string
  noMemory: (detail: string) => string
  bug: string
}> = {
  zh: {
    noCommand: (name) => `没有“${name}”这个命令。`,
    commandFirst: '命令要写在最前面，例如 livecover check。',
    isFile: (file) => `要检查这个文件，请输入：livecover check ${file}`,
    noOption: (command, option) => `${command} 没有 ${option} 这个选项。`,
    ofOther: (option, command) => `${option} 是 ${command} 的选项。`,
    meant: (name) => `你是不是想输入 ${name}？`,
    needsValue: (option, takes) => `${option} 后面要写 ${takes}。`,
    likeOption: (option, value) =>
      `${option} 后面缺少内容，${value} 像是另一个选项。如果确实是内容，请写成 ${option}=${value}`,
    noValue: (option) => `${option} 后面不用写内容。`,
    takesNothing: (command, extra) => `${command} 不需要“${extra}”。`,
    see: (command) => `用法：livecover help${command ? ` ${command}` : ''}`,
    noneOf: (option, allowed, value) => `${option} 可以是 ${allowed}，不能是“${value}”。`,
    noFile: (command) => `请告诉 ${command} 至少一张图片或一个文件夹。`,
    noPicture: (folders) =>
      `文件夹里没有图片（PNG、JPEG、WebP）。${folders ? '里面还有文件夹，要一起检查请加 --recursive。' : ''}`,
    jobs: '--jobs 后面要写 1 到 64 的整数。',
    resumeJson: '--resume 只能接着 --json 的结果，请同时加 --json。',
    resumeOther: (option) => `--resume 不能和 --${option} 一起用。`,
    allOrPack: '--all 列出全部规则，与规则包无关，请去掉 --all 或 --pack。',
    quiet: '--quiet 只用于给人看的报告，请去掉 --format 和 --json。',
    twoStdin: '图片和文件列表不能都从标准输入读取。',
    noList: (list, why) => `文件列表 ${list} ${why}`,
    emptyStdin: '“-”表示从标准输入读取，但没有任何程序传来内容。请用管道传入。',
    fit: 'fit 需要一张图片和 -o 输出.jpg（或 .png）。',
    fitEnding: '输出文件名要以 .jpg 或 .png 结尾，平台只收这两种。',
    fitItself: '输出会覆盖图片本身，请换一个名字。',
    outcome: 'outcome 需要平台的结论：--said passed（通过）或 --said refused（驳回）。',
    calibrate: 'calibrate 需要一个结果文件，例如 livecover calibrate outcomes.ndjson',
    explain: '请写上平台的驳回理由，例如 livecover explain 图片不合规',
    mcp: 'mcp 需要至少一个文件夹，助手只能用里面的图片。',
    noFolder: (folder) => `没有文件夹“${folder}”。`,
    installAnew: '请重新安装 LiveCover。',
    noMemory: (detail) => `内存不足（${detail}）。请关闭其他程序，或减少 --jobs。`,
    bug: 'LiveCover 内部出错。请把下面的信息发给我们。',
  },
  en: {
    noCommand: (name) => `There is no command “${name}”.`,
    commandFirst: 'The command comes first, as in livecover check.',
    isFile: (file) => `To check that file: livecover check ${file}`,
    noOption: (command, option) => `${command} has no option ${option}.`,
    ofOther: (option, command) => `${option} is an option of ${command}.`,
    meant: (name) => `Did you mean ${name}?`,
    needsValue: (option, takes) => `${option} needs ${takes} behind it.`,
    likeOption: (option, value) =>
      `What belongs to ${option} is missing: ${value} looks like another option. If it is meant, write ${option}=${value}`,
    noValue: (option) => `${option} takes nothing behind it.`,
    takesNothing: (command, extra) => `${command} takes no “${extra}”.`,
    see: (command) => `See: livecover help${command ? ` ${command}` : ''}`,
    noneOf: (option, allowed, value) => `${option} takes ${allowed}; “${value}” is none of them.`,
    noFile: (command) => `${command} needs at least one picture or folder.`,
    noPicture: (folders) =>
      `There is no picture (PNG, JPEG, WebP) in that folder.${folders ? ' It holds folders: add --recursive to look into them, too.' : ''}`,
    jobs: '--jobs takes a whole number from 1 to 64.',
    resumeJson: '--resume repeats lines of --json: give that, too.',
    resumeOther: (option) => `--resume can't be used with --${option}.`,
    allOrPack: '--all lists every rule, whatever the pack: leave out --all or --pack.',
    quiet: '--quiet shortens the report for people: leave out --format and --json.',
    twoStdin: 'Picture and list of files can’t both come from stdin.',
    noList: (list, why) => `The list of files ${list} ${why}`,
    emptyStdin:
      '“-” reads from stdin, and nothing is piped in. Pipe the picture or the list into it.',
    fit: 'fit takes one picture and -o OUT.jpg or -o OUT.png.',
    fitEnding: 'The output must end in .jpg or .png: the platform takes nothing else.',
    fitItself: 'The output would overwrite the picture itself. Give another name.',
    outcome: 'outcome takes what the platform did: --said passed or --said refused.',
    calibrate: 'calibrate takes one file of outcomes: livecover calibrate outcomes.ndjson',
    explain: 'explain takes what the platform said: livecover explain "TEXT"',
    mcp: 'mcp needs at least one folder: an assistant may use the pictures in it.',
    noFolder: (folder) => `There is no folder “${folder}”.`,
    installAnew: 'Install LiveCover anew.',
    noMemory: (detail) =>
      `There is not enough memory (${detail}). Close other programs or lower --jobs.`,
    bug: 'Something went wrong inside LiveCover. Please report it.',
  },
}
