import { type Account, KNOWN_COOKIE, type PageMfe } from '@jangteo/contracts'
import type { Mfe } from '@jangteo/mfe-kit'
import type { ErrorReport } from '@jangteo/platform/adapters'
import { renderFrame } from '../frame/render-frame.ts'
import type { PageLimits } from '../lifecycle/page-host.ts'
import { startShell } from '../start-shell.ts'

export interface TestMfe {
  readonly name: string
  readonly routes?: readonly string[]
  readonly fragments?: PageMfe['fragments']
  readonly css?: PageMfe['css']
  readonly isCanary?: boolean
  readonly off?: PageMfe['off']
  /** Of `routes`, those that the reader goes through without a new page. */
  readonly uninterrupted?: readonly string[]
  /** What `import()` of its entry gives; may reject. Called once for each address. */
  readonly load: () => Promise<Mfe>
}

export interface TestShop {
  readonly outlet: HTMLElement
  /** Addresses of entries that were imported, oldest first. */
  readonly imported: string[]
  readonly reports: ErrorReport[]
  /** What was told of the releases: `catalog mount`. */
  readonly sights: string[]
  /** Addresses that were opened as new documents. */
  readonly left: string[]
  /** What a new page would get, for the next question. */
  newest: string
  /** How often the shell wanted to know that. */
  asked: number
  /** Who is signed in, for the next question. */
  account: Account | null
}

const RELEASE = '0123456789abcdef'

const release = ({
  name,
  routes = [],
  fragments = [],
  css = [],
  isCanary,
  off,
  uninterrupted = [],
}: TestMfe): PageMfe => ({
  name,
  release: RELEASE,
  entry: `/assets/${name}/${RELEASE}/mfe.js`,
  ...(isCanary && { isCanary }),
  ...(off && { off }),
  css: [...css],
  routes: routes.map((pattern) => ({
    pattern,
    access: 'public',
    ...(uninterrupted.includes(pattern) && { uninterrupted: true }),
  })),
  fragments: [...fragments],
})

/** Whether a service keeps something of the visitor. */
export function setKnown(isKnown: boolean): void {
  document.cookie = `${KNOWN_COOKIE}session=1; path=/; secure; max-age=${isKnown ? 60 : 0}`
}

/** Starts the real shell, with the real history, at `path` of this document: once for each test file, as in a page. */
export function openShop(options: {
  readonly path: string
  readonly mfes: readonly TestMfe[]
  readonly limits?: PageLimits
  /** The MFE whose page the server rendered. */
  readonly served?: string
}): TestShop {
  window.history.replaceState(null, '', options.path)
  const root = document.createElement('div')
  root.id = 'jangteo-shell'
  root.innerHTML = renderFrame('ko')
  document.body.append(root)

  const imported: string[] = []
  const reports: ErrorReport[] = []
  const sights: string[] = []
  const left: string[] = []
  const outlet = document.getElementById('jangteo-main')
  if (!outlet) throw new Error('The frame has no #jangteo-main.')
  if (options.served !== undefined)
    outlet.innerHTML = `<div data-page="${options.served}"><h1>Served</h1></div>`
  const shop: TestShop = {
    outlet,
    imported,
    reports,
    sights,
    left,
    newest: 'first',
    asked: 0,
    account: null,
  }
  setKnown(true)
  window.fetch = async () => Response.json({ account: shop.account })
  void startShell({
    window,
    releaseMap: { environment: 'test', revision: 1, id: 'first', mfes: options.mfes.map(release) },
    importModule: async (address) => {
      imported.push(address)
      const mfe = options.mfes.find(({ name }) => address.startsWith(`/assets/${name}/`))
      return { default: await mfe?.load() }
    },
    importOnce: () => Promise.reject(new Error('The test has left nothing for later.')),
    sink: (report) => reports.push(report),
    link: {
      send: (report) => sights.push(...report.sights.map(({ name, kind }) => `${name} ${kind}`)),
      ask: async () => {
        shop.asked += 1
        return shop.newest
      },
    },
    leave: (url) => left.push(url),
    reload: () => left.push(window.location.href),
    limits: options.limits,
    loadKit: async () => undefined,
    loadFrame: () => Promise.reject(new Error('The test has sent a frame.')),
  })
  return shop
}
