// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm'
import { FAILED_CANARIES_COOKIE, type PageRelease } from '@jangteo/contracts'
import { afterEach, expect, it, vi } from 'vitest'
import { writeRescue } from './rescue.ts'

const shell = { name: 'shell', release: '1'.repeat(16) }
const vue = { name: 'vue', release: '2'.repeat(16), isCanary: true }

/** Opens a page with this frame that does not start; gives what the registry hears. */
async function failWith(frame: readonly PageRelease[]): Promise<unknown[]> {
  const markup = writeRescue('ko', { environment: 'production', revision: 1, frame: [...frame], mfes: [] })
  document.documentElement.innerHTML = `<body><p id="jangteo-unstyled" hidden></p>${String(markup)}</body>`
  const heard: Blob[] = []
  vi.stubGlobal('navigator', { sendBeacon: (_address: string, report: Blob) => heard.push(report) })
  runInThisContext(document.querySelector('script')?.textContent ?? '')
  window.dispatchEvent(new Event('unhandledrejection'))
  return Promise.all(heard.map(async (report) => JSON.parse(await report.text()) as unknown))
}

afterEach(() => {
  vi.unstubAllGlobals()
  document.cookie = `${FAILED_CANARIES_COOKIE}=; max-age=0; path=/`
})

const failed = ({ name, release }: PageRelease) => ({ name, release, kind: 'mount' })

it('tells of every release that the frame is made of, and keeps only canaries from the next page', async () => {
  const reports = await failWith([shell, vue])
  expect(reports).toEqual([{ environment: 'production', sights: [failed(shell), failed(vue)] }])
  expect(document.cookie).toContain(`${FAILED_CANARIES_COOKIE}=vue:${vue.release}`)
  expect(document.cookie).not.toContain('shell')
})

it('tells of defaults alone too, which a canary is compared with', async () => {
  const reports = await failWith([shell])
  expect(reports).toEqual([{ environment: 'production', sights: [failed(shell)] }])
  expect(document.cookie).not.toContain(FAILED_CANARIES_COOKIE)
})
