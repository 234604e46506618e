import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningGateway, startGateway } from './testing/running-gateway.ts'

const SCRIPT = `import './app.js'`

describe('the Storybook', () => {
  let folder: string
  let isBuilding: boolean
  let gateway: RunningGateway
  const open = (path: string, headers = {}): Promise<Response> =>
    fetch(gateway.url + path, { headers, redirect: 'manual' })
  /** `fetch` would tidy the path. */
  const openRaw = async (path: string): Promise<{ status: number | undefined; text: string }> => {
    const { hostname, port } = new URL(gateway.url)
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      get({ hostname, port, path }, resolve).once('error', reject)
    })
    let text = ''
    for await (const chunk of reply) text += String(chunk)
    return { status: reply.statusCode, text }
  }
  const build = async (): Promise<void> => {
    await mkdir(join(folder, 'built'))
    await writeFile(join(folder, 'built/index.html'), `<script type="module">${SCRIPT}</script>`)
    await writeFile(join(folder, 'built/app.js'), 'export {}')
    await writeFile(join(folder, 'built/other.html'), 'not for everybody')
    await writeFile(join(folder, 'built/.env'), 'not for everybody')
    await writeFile(join(folder, 'secret.txt'), 'not for everybody')
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jangteo-storybook-'))
    const storybook = { dir: join(folder, 'built'), isBuilding: () => isBuilding }
    gateway = await startGateway({ storybook })
  })
  beforeEach(async () => {
    isBuilding = true
    await rm(join(folder, 'built'), { recursive: true, force: true })
  })
  afterAll(async () => {
    await gateway.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test.each([
    ['ko', '스토리북을 만들고 있어요'],
    ['en', 'Storybook is being built'],
  ])('says in %s that it is being built, and comes back by itself', async (language, title) => {
    const response = await open('/storybook/', { 'accept-language': language })
    expect(response.status).toBe(503)
    expect(response.headers.get('refresh')).toBe('3')
    expect(await response.text()).toContain(`<h1>${title}</h1>`)
  })

  test('says that there is none when nobody builds it, and does not reload for ever', async () => {
    isBuilding = false
    const response = await open('/storybook/', { 'accept-language': 'en' })
    expect(response.status).toBe(404)
    expect(response.headers.has('refresh')).toBe(false)
    expect(response.headers.has('retry-after')).toBe(false)
    expect(await response.text()).toContain('There is no Storybook')
  })

  test('appears at its address as soon as it is built, also without the slash', async () => {
    await build()
    expect((await open('/storybook')).headers.get('location')).toBe('/storybook/')
    const story = await open('/storybook?path=/story/a&args=b')
    expect(story.headers.get('location')).toBe('/storybook/?path=/story/a&args=b')
    expect(await (await open('/storybook/?path=/docs/x')).text()).toContain(SCRIPT)
    const script = await open('/storybook/app.js')
    expect(script.headers.get('content-type')).toContain('javascript')
    expect(script.headers.get('cache-control')).toBe('no-cache')
  })

  test('allows its own inline scripts only, and frames of its own origin only', async () => {
    await build()
    const policy = (await open('/storybook/')).headers.get('content-security-policy') ?? ''
    const hash = createHash('sha256').update(SCRIPT).digest('base64')
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).toContain(`frame-ancestors 'self'`)
    expect((await open('/auth/session')).headers.get('content-security-policy')).toBe(
      `default-src 'none'; frame-ancestors 'none'`,
    )
  })

  test.each([
    '/storybook/nothing.js',
    '/storybook/iframe.html',
    '/storybook/other.html',
    '/storybook/.env',
    '/storybook/../secret.txt',
    '/storybook/%2e%2e/secret.txt',
    '/storybook/..%2fsecret.txt',
    '/storybook/a%00b',
    `/storybook/${'x'.repeat(600)}.js`,
  ])('%s is not found', async (path) => {
    await build()
    const { status, text } = await openRaw(path)
    expect(status).toBe(404)
    expect(text).not.toContain('not for everybody')
  })
})
