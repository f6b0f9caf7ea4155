import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newFolder } from '../../kit/folder'
import { faultsOf } from '../../kit/lines'
import { root } from '../run'

/** A folder that an assistant may use, and what lies beside it. */
const home = newFolder()
const covers = join(home, 'covers')
mkdirSync(covers)
copyFileSync(join(root, 'examples/with-problems.png'), join(covers, 'cover.png'))
copyFileSync(join(root, 'examples/nearly-ready.png'), join(home, 'secret.png'))
symlinkSync(join(home, 'secret.png'), join(covers, 'link.png'))
symlinkSync(home, join(covers, 'up'))
writeFileSync(join(covers, 'text.png'), 'This is text.')
writeFileSync(join(covers, 'huge.png'), '')
truncateSync(join(covers, 'huge.png'), 200_000_001)

const command = [join(root, 'build/livecover.cjs'), 'mcp', covers]

async function connected(mode: 'legacy' | 'auto') {
  const transport = new StdioClientTransport({ command: process.execPath, args: command })
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  await client.connect(transport)
  return { client, pid: transport.pid! }
}

type Answer = Awaited<ReturnType<Client['callTool']>>
const words = ({ content }: Answer) => {
  const [first] = content as { type: string; text: string }[]
  expect(Buffer.byteLength(first.text)).toBeLessThanOrEqual(1000)
  return first.text
}
const codeOf = (answer: Answer) =>
  answer.isError && (answer.structuredContent as { error: { code: string } }).error.code

const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

let present: Awaited<ReturnType<typeof connected>>
let previous: Awaited<ReturnType<typeof connected>>
beforeAll(async () => {
  present = await connected('auto')
  previous = await connected('legacy')
})
afterAll(() => Promise.all([present, previous].map(({ client }) => client.close())))

const call = (name: string, args: object) =>
  present.client.callTool({ name, arguments: args as Record<string, unknown> })

test('both revisions of the protocol are spoken', async () => {
  const spoken = [present, previous].map(({ client }) => client.getNegotiatedProtocolVersion())
  expect(spoken).toEqual(['2026-07-28', '2025-11-25'])
  for (const { client } of [present, previous]) {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'check_cover',
      'explain_rejection',
      'fit_cover',
      'list_rules',
      'look_at_cover',
    ])
    const rules = await client.callTool({ name: 'list_rules', arguments: {} })
    expect(words(rules)).toMatch(/reject: .*text-ratio/)
  }
})

test('an assistant checks, is told what is wrong, brings another picture, and checks again', async () => {
  const first = await call('check_cover', { path: 'cover.png', json: true, annotated: true })
  expect(words(first)).toMatch(/^rejected.*\nreject – .*→/)
  const [, line, drawing] = first.content as unknown as {
    text: string
    data: string
    mimeType: string
  }[]
  expect(faultsOf(JSON.parse(line.text))).toEqual([])
  expect(drawing.mimeType).toBe('image/jpeg')
  expect(Buffer.from(drawing.data, 'base64').length).toBeLessThanOrEqual(200_000)

  const better = readFileSync(join(home, 'secret.png')).toString('base64')
  const [again, rules] = await Promise.all([
    call('check_cover', { base64: `data:image/png;base64,${better}`, lang: 'zh' }),
    call('explain_rejection', { text: 'there is a QR code' }),
  ])
  expect(words(again)).toMatch(/^incomplete/)
  expect(words(again)).not.toMatch(/^reject –/m)
  expect(words(rules)).toContain('(qr-code, reject)')
})

test('looks, and writes a fitted file over nothing of anybody’s', async () => {
  const [looked, fitted] = [
    await call('look_at_cover', { path: join(covers, 'cover.png') }),
    await call('fit_cover', { path: 'cover.png', out: 'upload.jpg' }),
  ]
  expect(words(looked)).toMatch(/1080×1920\.\nText covers/)
  expect(words(looked)).toMatch(/\nAttention: .* on text\.\nFile: png, \d+ bytes, no GPS\.\nRead: /)
  expect(words(fitted)).toMatch(/^upload\.jpg: 1080×1920/)
  expect(statSync(join(covers, 'upload.jpg')).size).toBeGreaterThan(1000)
  writeFileSync(join(covers, 'mine.jpg'), 'mine')
  expect(codeOf(await call('fit_cover', { path: 'cover.png', out: 'mine.jpg' }))).toBe(
    'cannot-write',
  )
})

describe('what can’t be answered is told by a code', () => {
  test.each<[string, string, object]>([
    ['outside-folders', 'check_cover', { path: join(home, 'secret.png') }],
    ['outside-folders', 'check_cover', { path: '../secret.png' }],
    ['outside-folders', 'check_cover', { path: '/etc/passwd' }],
    ['outside-folders', 'look_at_cover', { path: 'link.png' }],
    ['outside-folders', 'look_at_cover', { path: 'up/secret.png' }],
    ['outside-folders', 'fit_cover', { path: 'cover.png', out: '../out.jpg' }],
    ['outside-folders', 'fit_cover', { path: 'cover.png', out: 'up/out.jpg' }],
    ['not-found', 'check_cover', { path: 'none.png' }],
    ['is-a-folder', 'check_cover', { path: '.' }],
    ['unreadable-image', 'check_cover', { path: 'text.png' }],
    ['unreadable-image', 'check_cover', { path: 'huge.png' }],
    ['too-many-bytes', 'check_cover', { base64: 'A'.repeat(6_700_000) }],
    ['no-picture', 'check_cover', {}],
    ['no-picture', 'check_cover', { path: 'cover.png', base64: 'AAAA' }],
    ['bad-option', 'check_cover', { path: 'cover.png', pack: 'none' }],
    ['bad-option', 'fit_cover', { path: 'cover.png', out: 'out.gif' }],
  ])('%s: %s, %#', async (code, tool, args) => {
    const answer = await call(tool, args)
    expect(codeOf(answer)).toBe(code)
    expect(words(answer)).toMatch(new RegExp(`^${code}: `))
  })
})

test('half a message and nonsense are lived through, and a client that goes in the middle ends it', async () => {
  const server = spawn(process.execPath, command)
  let said = ''
  server.stdout.on('data', (piece) => (said += piece))
  server.stdin.write('this is no message\n')
  const open = {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'half', version: '1' },
  }
  server.stdin.write(
    `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: open })}\n`,
  )
  await expect.poll(() => said).toContain('"id":1')
  const params = { name: 'check_cover', arguments: { path: 'cover.png' } }
  server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
  server.stdin.write(
    `${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/call', params })}\n{"jsonrpc":"2.0","id"`,
  )
  server.stdin.end()
  expect(await new Promise((done) => server.once('exit', (code) => done(code)))).toBe(0)
  // Stdout is the protocol's alone.
  for (const line of said.trimEnd().split('\n'))
    expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' })
})

test('a client that goes away leaves nothing running', async () => {
  await previous.client.close()
  await expect.poll(() => isThere(previous.pid)).toBe(false)
})
