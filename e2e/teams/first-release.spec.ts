import { DEMO_DEVELOPER, freePort } from '@jangteo/dev-env'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SignInPage } from '../pages/sign-in-page.ts'
import { replaceFile } from '../support/replace-file.ts'
import { expect, test } from '../support/test.ts'
import { openSecureFront } from './secure-front.ts'
import { linkDependencies, openTeamDesk, type TeamDesk } from './team-desk.ts'

const SHOP = `http://localhost:${process.env.E2E_GATEWAY_PORT}`
const IDENTITY = `http://localhost:${process.env.E2E_IDENTITY_PORT}`
const APP = 'apps/gifts-mfe'
const PAGE = `${APP}/src/view/pages/PicksPage.vue`

let desk: TeamDesk
test.beforeAll(async () => {
  desk = await openTeamDesk({ JANGTEO_IDENTITY_URL: IDENTITY, LANG: 'en_US.UTF-8' })
})
test.afterAll(() => desk.leave())

async function edit(path: string, from: string, to: string): Promise<void> {
  const file = join(desk.workspace, path)
  const source = await readFile(file, 'utf8')
  expect(source).toContain(from)
  await replaceFile(file, source.replace(from, to))
}

test.describe.serial('a team with a new micro-frontend', () => {
  test('signs its terminal in with the browser', async ({ page }) => {
    const login = desk.jangteo('login')
    await page.goto(await login.hears(/Open (\S+)/))
    const code = await login.hears(/code: (\S+)/)
    await expect(page.getByRole('textbox', { name: 'Code' })).toHaveValue(code)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByText(code, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Yes, sign it in' }).click()
    const signIn = new SignInPage(page, 'en')
    await signIn.email.fill(DEMO_DEVELOPER.email)
    await signIn.password.fill(DEMO_DEVELOPER.password)
    await signIn.submit.click()
    await expect(page.getByRole('heading', { name: 'Your terminal is signed in' })).toBeVisible()
    expect(await login.ended).toMatchObject({ code: 0 })
  })

  test('sees it live inside the whole shop behind https, and a change keeps its state', async ({ page }) => {
    expect(await desk.jangteo('create', 'gifts', '--no-install', '--registry', SHOP).ended).toMatchObject({
      code: 0,
    })
    await linkDependencies(desk, APP)
    await edit(PAGE, 'const t = useText()', 'const count = ref(0)\nconst t = useText()')
    await edit(PAGE, "import { useId } from 'vue'", "import { ref, useId } from 'vue'")
    await edit(
      PAGE,
      '<p>{{ t(',
      '<button type="button" @click="count += 1">{{ count }} times</button>\n    <p>{{ t(',
    )

    const shop = await openSecureFront(SHOP, desk.workspace)
    const port = await freePort()
    const options = ['--environment', shop.url, '--port', String(port)]
    const dev = desk.npm(['run', 'dev', '-w', APP, '--', ...options], {
      NODE_EXTRA_CA_CERTS: shop.certificate,
      // As some terminals have it, which Vite would take for the end of hot replacement.
      NODE_ENV: 'production',
    })
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(new URL(request.url()).origin))
    await page.goto(await dev.hears(/sources: (\S+)/))
    await expect(page.getByRole('heading', { level: 1, name: '골라 담은 상품' })).toBeVisible()
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).first()).toBeVisible()

    await page.getByRole('button', { name: '0 times' }).click()
    await page.getByRole('button', { name: '1 times' }).click()
    await page.evaluate(() => (document.body.dataset.sameDocument = 'yes'))
    await edit(PAGE, '<p>{{ t(', '<p>방금 고쳤어요</p>\n    <p>{{ t(')
    await expect(page.getByText('방금 고쳤어요')).toBeVisible()
    await expect(page.getByRole('button', { name: '2 times' })).toBeVisible()
    await expect(page.locator('body')).toHaveAttribute('data-same-document', 'yes')
    const local = `http://localhost:${port}`
    expect([...asked], 'one origin, so nothing has to be allowed').toEqual([local])
    const passedOn = await page.request.get(`${local}/assets/does-not/exist.js`)
    expect(passedOn.status()).toBe(404)
    expect(passedOn.headers()).not.toHaveProperty('strict-transport-security')
    await page.goto('about:blank')
    dev.child.kill('SIGINT')
    expect(await dev.ended).toMatchObject({ code: 0 })
    shop.close()
  })

  test('publishes it, and shoppers have its page', async ({ page }) => {
    const path = '/en/gifts'
    expect((await page.request.get(path)).status()).toBe(404)
    const published = await desk.jangteo('publish', APP, '--build', '--promote', '--registry', SHOP).ended
    expect(published, published.said).toMatchObject({ code: 0 })
    await expect.poll(async () => (await page.request.get(path)).status()).toBe(200)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'Our picks' })).toBeVisible()
    await page.getByRole('article').first().getByRole('link').click()
    await expect(page).toHaveURL(/\/en\/p\//)
  })

  test('tries a change on some visitors, gives it to all, and takes it back', async ({ page }) => {
    const path = '/en/gifts'
    const heading = async (): Promise<string> => {
      await page.goto(path)
      return page.getByRole('heading', { level: 1 }).innerText()
    }
    await edit(`${APP}/src/view/messages.ts`, "title: 'Our picks'", "title: 'Picked for you'")
    const options = ['--no-check', '--share', '10%', '--bake', '1', '--registry', SHOP]
    const released = await desk.jangteo('pipeline', APP, ...options).ended
    expect(released, released.said).toMatchObject({ code: 0 })
    expect(released.said).toContain('for 10 % of the visitors')
    await expect.poll(heading).toBe('Picked for you')

    const back = await desk.jangteo('rollback', 'gifts', '--why', 'too personal', '--registry', SHOP).ended
    expect(back, back.said).toMatchObject({ code: 0 })
    await expect.poll(heading).toBe('Our picks')
    await page.goto(`${SHOP}/api/registry/?locale=en`)
    await expect(page.getByText('too personal')).toBeVisible()
  })
})
