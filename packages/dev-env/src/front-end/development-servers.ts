import { keepBare } from '@jangteo/mfe-kit/vite'
import { freePort, retryPorts } from '@jangteo/service-kit'
import { type InlineConfig, type ViteDevServer, createServer } from 'vite'
import type { FrontEndProject } from './find-projects.ts'
import { withNodeEnv } from './with-node-env.ts'

/** Address of the entry module by the name of the micro-frontend. */
export type DevelopmentEntries = Readonly<Record<string, { readonly entry: string }>>

export interface DevelopmentServers {
  readonly entries: DevelopmentEntries
  /** Loads every open page of the shop again. */
  reloadPages(): void
  close(): Promise<void>
}

/** A server of Vite ends its process on SIGTERM, with 143, whatever else has to close first: whoever starts it here closes it. */
async function createServerWithoutSignal(config: InlineConfig): Promise<ViteDevServer> {
  const former = new Set(process.listeners('SIGTERM'))
  const server = await withNodeEnv('development', () => createServer(config))
  for (const listener of process.listeners('SIGTERM'))
    if (!former.has(listener)) process.off('SIGTERM', listener)
  return server
}

/**
 * One Vite server for each micro-frontend, with hot replacement. Shared modules stay bare imports, so that the page's import map
 * gives all of them the same Vue.
 */
export async function startDevelopmentServers(
  projects: readonly FrontEndProject[],
  shopUrl: string,
): Promise<DevelopmentServers> {
  const servers: ViteDevServer[] = []
  const entries: Record<string, { entry: string }> = {}
  for (const project of projects) {
    const { server, origin } = await retryPorts(() => startServer(project, shopUrl))
    servers.push(server)
    entries[project.name] = { entry: `${origin}/src/mfe.ts` }
  }
  return {
    entries,
    reloadPages: () => servers.forEach(({ ws }) => ws.send({ type: 'full-reload' })),
    close: async () => void (await Promise.all(servers.map((server) => server.close()))),
  }
}

async function startServer(
  project: FrontEndProject,
  shopUrl: string,
): Promise<{ readonly server: ViteDevServer; readonly origin: string }> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const server = await createServerWithoutSignal({
    root: project.dir,
    clearScreen: false,
    logLevel: 'warn',
    cacheDir: `node_modules/.vite-${project.name}`,
    plugins: [keepBare()],
    server: { host: 'localhost', port, strictPort: true, origin, cors: { origin: shopUrl } },
  })
  try {
    return { server: await server.listen(), origin }
  } catch (error) {
    await server.close()
    throw error
  }
}
