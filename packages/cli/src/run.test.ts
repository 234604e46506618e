import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { startAnsweringServer } from './testing/answering-server.ts'
import { createRecordingIo } from './testing/recording-io.ts'
import { startShop } from './testing/stub-shop.ts'

const help = async (...args: readonly string[]): Promise<string> => {
  const io = createRecordingIo()
  expect(await run(args, io)).toBe(0)
  return stripVTControlCharacters(io.results.join('\n'))
}
/** As the help lists them. */
const commands = [...((await help()).split('EXIT CODES')[0]?.matchAll(/^ +([a-z-]+) {2,}\S/gm) ?? [])].map(
  ([, name = '']) => name,
)

describe('the help of jangteo', () => {
  it('lists commands and exit codes, whichever way it is asked for', async () => {
    expect(commands).toEqual(expect.arrayContaining(['create', 'publish', 'rollback', 'pipeline']))
    const text = await help()
    for (const code of [0, 1, 2, 3, 130]) expect(text).toMatch(new RegExp(`^ +${code}  \\S`, 'm'))
    expect(await help('--help')).toBe(text)
    expect(await help('help')).toBe(text)
    expect(await help('help', 'publish')).toBe(await help('publish', '--help'))
  })

  it.each(commands)(
    'of %s has an example that it would take, and says that it can answer in JSON',
    async (name) => {
      const [usage = '', examples = ''] = (await help(name, '--help')).split('EXAMPLES')
      expect(usage).toContain('--json')
      expect(examples).toMatch(new RegExp(`^ .*jangteo ${name}\\b`, 'm'))
      for (const [, option] of examples.matchAll(/ (--[a-z-]+)/g)) expect(usage).toContain(option)
    },
  )

  it('tells its version', async () => {
    expect(await help('--version')).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('the shop that is asked', () => {
  it('is the one of the command line, else of the environment', async () => {
    const releases = { 'GET /api/registry/releases': { status: 200, body: { items: [] } } }
    const [one, other] = [await startShop(releases), await startShop(releases)]
    const io = createRecordingIo({ JANGTEO_SHOP_URL: one.url })
    expect(await run(['releases'], io)).toBe(0)
    expect(await run(['releases', '--registry', other.url], io)).toBe(0)
    expect([one.requests.length, other.requests.length]).toEqual([1, 1])
  })

  it('is that for jangteo dev as well', async () => {
    const io = createRecordingIo({ JANGTEO_SHOP_URL: 'shop' })
    expect(await run(['dev', 'apps/order-mfe'], io)).toBe(2)
    expect(io.messages).toEqual([expect.stringContaining('"shop" is no address')])
  })
})

describe('jangteo ends with', () => {
  it.each([
    [['destroy'], 'There is no command "destroy".'],
    [['destroy', '--help'], 'There is no command "destroy".'],
    [['completion', 'help'], 'There is no completion for "help"'],
    [['stauts'], 'Did you mean "status"?'],
    [['publish', '--promot'], 'There is no option "--promot". Did you mean --promote?'],
    [['status', '-x'], 'There is no option "-x".'],
    [['status', '--no-registry'], 'There is no option "--no-registry".'],
    [['status', '--json=false'], '--json takes no value.'],
    [['promote', 'toys', 'latest', '10%'], '"10%" is one argument too many.'],
    [['rollback', 'toys', '--why'], '--why needs a value. Write --why=<text>.'],
    [
      ['rollback', 'toys', '--why', '--environment=preview'],
      '--why has no value before "--environment=preview".',
    ],
    [['rollout', 'toys'], 'RELEASE. `jangteo rollout --help` says what it takes.'],
    [['status', '--registry', 'shop.example'], '--registry "shop.example" is no address'],
    [['dev', 'packages', '--port', '80'], 'no mfe.config.json'],
    [['dev', 'apps/order-mfe', '--port', 'here'], '--port "here" is no port.'],
    [['dev', 'apps/order-mfe', '--environment', 'shop'], 'The shop "shop" is no address'],
    [['test', 'apps/nope'], 'apps/nope: no mfe.config.json'],
  ])('2 for %j, with what to do, and has done nothing', async (args, message) => {
    const io = createRecordingIo()
    expect(await run(args, io)).toBe(2)
    expect(io.messages).toEqual([expect.stringContaining(message)])
    expect(io.results).toEqual([])
  })

  it('1 where the registry refuses, and tells a program why', async () => {
    const problem = {
      type: 'about:blank',
      title: 'There is no such environment.',
      status: 404,
      code: 'unknown',
    }
    const shop = await startShop({
      'GET /api/registry/environments/production': { status: 404, body: problem },
      'GET /api/registry/environments/production/health': { status: 404, body: problem },
    })
    const io = createRecordingIo()
    expect(await run(['status', '--registry', shop.url, '--json'], io)).toBe(1)
    expect(io.messages[0]).toBe('Refused: There is no such environment.')
    expect(io.results.map((line) => JSON.parse(line))).toEqual([{ error: problem }])
  })

  it('2 where it could not ask, and tells a program why', async () => {
    const gone = await startAnsweringServer(() => ({ status: 404, body: {} }))
    await gone.close()
    const io = createRecordingIo()
    expect(await run(['releases', '--registry', gone.url, '--json'], io)).toBe(2)
    expect(io.messages).toEqual([
      expect.stringMatching(/cannot be reached: .+\. Nobody listens there: start/),
    ])
    expect(io.results.map((line) => JSON.parse(line))).toEqual([
      { error: { code: 'not-done', title: io.messages[0] } },
    ])
  })

  it('3 where jangteo itself is at fault, and says so', async () => {
    const io = createRecordingIo()
    const broken = {
      ...io,
      get env(): never {
        throw new Error('a bug')
      },
    }
    expect(await run(['whoami'], broken)).toBe(3)
    expect(io.messages).toEqual([expect.stringMatching(/fault of jangteo.*\n.*a bug\n\s+at /)])
  })
})
