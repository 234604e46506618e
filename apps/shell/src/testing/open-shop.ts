import type { PageMfe } from '@jangteo/contracts'
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
  /** What `import()` of its entry gives; may reject. Called once for each address. */
  readonly load: () => Promise<Mfe>
}

export interface TestShop {
  readonly outlet: HTMLElement
  /** Addresses of entries that were imported, oldest first. */
  readonly imported: string[]
  readonly reports: ErrorReport[]
}

const release = ({ name, routes = [], fragments = [], css = [] }: TestMfe): PageMfe => ({
  name,
  release: 'r1',
  entry: `/assets/${name}/r1/mfe.js`,
  css: [...css],
  routes: routes.map((pattern) => ({ pattern, access: 'public' })),
  fragments: [...fragments],
})

const answerAsVisitor: typeof fetch = async () => Response.json({ account: null })

/** Starts the real shell, with the real history, at `path` of this document: once for each test file, as in a page. */
export function openShop(options: {
  readonly path: string
  readonly mfes: readonly TestMfe[]
  readonly limits?: PageLimits
}): TestShop {
  window.history.replaceState(null, '', options.path)
  window.fetch = answerAsVisitor
  const root = document.createElement('div')
  root.id = 'jangteo-shell'
  root.innerHTML = renderFrame('ko')
  document.body.append(root)

  const imported: string[] = []
  const reports: ErrorReport[] = []
  void startShell({
    window,
    releaseMap: { environment: 'test', revision: 1, mfes: options.mfes.map(release) },
    importModule: async (address) => {
      imported.push(address)
      const mfe = options.mfes.find(({ name }) => address.startsWith(`/assets/${name}/`))
      return { default: await mfe?.load() }
    },
    sink: (report) => reports.push(report),
    limits: options.limits,
    loadFrame: () => Promise.reject(new Error('The test has sent a frame.')),
  })
  const outlet = document.getElementById('jangteo-main')
  if (!outlet) throw new Error('The frame has no #jangteo-main.')
  return { outlet, imported, reports }
}
