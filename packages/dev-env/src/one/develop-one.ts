import { keepBare } from '@jangteo/mfe-kit/vite'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { buildProject } from '../front-end/build-project.ts'
import { findFrontEndProjects } from '../front-end/find-projects.ts'
import { withNodeEnv } from '../front-end/with-node-env.ts'
import { REPOSITORY } from '../repository.ts'
import { findNeighbourUrls, readDocument } from './environment.ts'
import { forward } from './forward.ts'
import { withLocal } from './local-document.ts'
import { readLocalLibrary } from './local-library.ts'
import { readLocalProject } from './local-project.ts'
import { startComposer } from './start-composer.ts'

export interface DevelopOptions {
  /** Folder of the micro-frontend. */
  readonly dir: string
  /** Origin of the shop that it is shown in. */
  readonly environment: string
  readonly port: number
  /** Told what begins, `DEVELOP_STEPS` times. */
  readonly next: (what: string) => void
}

export const DEVELOP_STEPS = 3

export interface Development {
  readonly name: string
  readonly url: string
  /** The first page of the micro-frontend; the home page where it has fragments only. */
  readonly page: string
  close(): Promise<void>
}

type Closer = () => Promise<void> | void

/** Vue without its development build cannot replace components in a page. */
async function developmentVue() {
  const vue = findFrontEndProjects().find(({ name }) => name === 'vue')
  if (vue === undefined) throw new Error('The workspace has no library "vue".')
  return readLocalLibrary((await buildProject(vue, 'development')).dir)
}

const isPage = ({ method, url = '' }: { method?: string | undefined; url?: string | undefined }): boolean =>
  (method === 'GET' || method === 'HEAD') && /^\/(ko|en)?(\/|\?|$)/i.test(url)

/**
 * The whole shop of an environment on one local origin, with one micro-frontend live from Vite: a composer of our own writes the
 * pages, everything else is passed on. One origin, so there is nothing to allow: no CORS, no mixed content.
 */
export async function developOne(options: DevelopOptions): Promise<Development> {
  const closers: Closer[] = []
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    return { ...(await open(options, closers)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function open(
  { dir, environment, port, next }: DevelopOptions,
  closers: Closer[],
): Promise<Omit<Development, 'close'>> {
  const project = readLocalProject(dir)
  next(`joining ${environment}`)
  await readDocument(environment)
  next('building Vue for development, unless that was done before')
  const vue = await developmentVue()
  const url = `http://localhost:${port}`
  const base = `/@dev/${project.name}/`
  const local = { vue: vue.version, [project.name]: project.version }
  const dataDir = mkdtempSync(join(tmpdir(), 'jangteo-develop-'))
  closers.push(() => rmSync(dataDir, { recursive: true, force: true }))

  next(`opening ${url}`)
  const server = createHttpServer()
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const vite = await withNodeEnv('development', () =>
    createServer({
      root: dir,
      base,
      clearScreen: false,
      logLevel: 'warn',
      cacheDir: join(dataDir, 'vite'),
      plugins: [keepBare()],
      server: {
        middlewareMode: true,
        hmr: { server },
        fs: { allow: [dir, REPOSITORY] },
      },
    }),
  )
  closers.push(() => vite.close())
  const composer = await startComposer({
    origin: url,
    ...(await findNeighbourUrls(environment)),
    dataDir,
    entries: { [project.name]: { entry: `${url}${base}src/mfe.ts` } },
  })
  closers.push(() => composer.service.stop())

  server.on('request', (request, response) => {
    const path = request.url ?? '/'
    const [address = path] = path.split('?')
    const file = vue.files.get(address)
    if (path.startsWith(base)) vite.middlewares(request, response)
    else if (file) response.writeHead(200, { 'content-type': 'text/javascript' }).end(file)
    else if (address === '/api/registry/environments/production') void sendDocument()
    else forward(request, response, { to: isPage(request) ? composer.url : environment, as: url })

    async function sendDocument(): Promise<void> {
      try {
        const document = withLocal(await readDocument(environment), local)
        response.writeHead(200, { 'content-type': 'application/json', etag: `"${document.revision}-local"` })
        response.end(JSON.stringify(document))
      } catch (error) {
        response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
      }
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')

  const [route] = project.version.extras.jangteo.manifest.routes
  const isOpenable = route !== undefined && !route.pattern.includes(':')
  return {
    name: project.name,
    url,
    page: `${url}/ko${isOpenable ? route.pattern : '/'}`,
  }
}
