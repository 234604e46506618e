// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm'
import { FAILED_CANARIES_COOKIE, type PageRelease } from '@jangteo/contracts'
import { afterEach, expect, it, vi } from 'vitest'
import { writeRescue } from './rescue.ts'

const shell = { name: 'shell', release: '1'.repeat(16) }
const vue = { name: 'vue', release: '2'.repeat(16), isCanary: true }

/** Opens a page with this frame that does not start; gives what the registry hears. */
async function failWith(frame: readonly PageRelease[]): Promise<unknown[]> {
  const heard = open(frame)
  window.dispatchEvent(new Event('unhandledrejection'))
  return Promise.all(heard.map(async (report) => JSON.parse(await report.text()) as unknown))
}

function open(frame: readonly PageRelease[]): readonly Blob[] {
  const markup = writeRescue('ko', { environment: 'production', revision: 1, frame: [...frame], mfes: [] })
  document.documentElement.innerHTML = `<body><p id="jangteo-unstyled" hidden></p>${String(markup)}</body>`
  const heard: Blob[] = []
  vi.stubGlobal('navigator', { sendBeacon: (_address: string, report: Blob) => heard.push(report) })
  runInThisContext(document.querySelector('script')?.textContent ?? '')
  return heard
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
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

it('shows links of the frame in the place of what no script will bring, and leaves what a server wrote', () => {
  open([shell])
  const [empty, served] = ['', '<nav></nav><script type="application/json">{}</script>'].map((inside) => {
    const slot = document.createElement('mfe-slot')
    slot.innerHTML = `<cat-nav>${inside}</cat-nav><a slot="fallback"></a>`
    document.body.append(slot)
    return slot
  })
  window.dispatchEvent(new Event('unhandledrejection'))
  expect([empty?.dataset['state'], served?.dataset['state']]).toEqual(['failed', undefined])
})

it('says nothing of what breaks off while the page is being left, unless it stays', () => {
  vi.useFakeTimers()
  const heard = open([shell, vue])
  const panel = document.getElementById('jangteo-rescue')
  window.dispatchEvent(new Event('beforeunload'))
  window.dispatchEvent(new Event('unhandledrejection'))
  vi.advanceTimersByTime(9_999)
  expect([panel?.hidden, heard.length, document.cookie]).toEqual([true, 0, ''])
  vi.advanceTimersByTime(1)
  expect([panel?.hidden, heard.length]).toEqual([false, 1])
})
