/** A page of its own, to which scripts are added one after another. */
export interface ReleasePage {
  readonly window: Window & typeof globalThis
  readonly load: (address: string) => Promise<void>
  readonly close: () => void
}

/** An empty page in which code takes itself for released. */
export function releasePage(): ReleasePage {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const page = frame.contentWindow as (Window & typeof globalThis) | null
  if (!page) throw new Error('No page in the frame.')
  Object.assign(page, { process: { env: { NODE_ENV: 'production' } } })
  const load = (address: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = page.document.createElement('script')
      script.type = 'module'
      script.src = address
      script.addEventListener('load', () => resolve())
      script.addEventListener('error', () => reject(new Error(address)))
      page.document.head.append(script)
    })
  return { window: page, load, close: () => frame.remove() }
}
