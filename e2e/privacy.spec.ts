import { expect, test } from './support/test.ts'

test('pages of a visitor who allows it tell how they felt, and nothing of anybody else’s is measured', async ({
  page,
  context,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  const measures = (): boolean => loaded.some((url) => url.includes('/measure-view-'))
  await page.goto('/en')
  await page.getByRole('link', { name: 'Speed measuring' }).click()
  await page.getByRole('button', { name: 'Allow', exact: true }).click()
  await expect(page.getByText('Pages are being measured.')).toBeVisible()
  expect(measures()).toBe(false)

  // Every view, instead of one in four.
  await context.addCookies([{ name: 'jt-vitals', value: '1', url: new URL(page.url()).origin }])
  await page.goto('/en')
  await expect.poll(measures).toBe(true)
  await page.waitForLoadState('networkidle')
  await expect(async () => {
    await page.goto('/en')
    await page.goto('/api/registry/?locale=en')
    await expect(page.getByText('main content shown').first()).toBeVisible({ timeout: 1000 })
  }).toPass()
})
