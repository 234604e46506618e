import { type Server, createServer } from 'node:http'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Rolldown, build } from 'vite'

const ENTRY = 'virtual:entry'
const E2E = fileURLToPath(new URL('../..', import.meta.url))

export interface BundledPages {
  urlOf(name: string): string
  close(): Promise<void>
}

const PICTURE = {
  type: 'image/svg+xml',
  content: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
}

/** Serves a picture at each address that begins with `/picture`, and one page for each name, which loads the modules and style sheets that its code imports, bundled and minified for production. */
export async function serveBundled(codes: Readonly<Record<string, string>>): Promise<BundledPages> {
  const files = new Map<string, { readonly type: string; readonly content: string }>()
  for (const [name, code] of Object.entries(codes)) {
    const { script, style } = await bundle(code)
    files.set(`/${name}.js`, { type: 'text/javascript', content: script })
    files.set(`/${name}.css`, { type: 'text/css', content: style })
    files.set(`/${name}`, { type: 'text/html', content: pageOf(name) })
  }
  const server = await listen((path) => (path.startsWith('/picture') ? PICTURE : files.get(path)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    urlOf: (name) => `http://127.0.0.1:${address.port}/${name}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function bundle(code: string): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    root: E2E,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: ENTRY } },
  })
  const { output } = result as Rolldown.RolldownOutput
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return { script: output[0].code, style: style?.type === 'asset' ? String(style.source) : '' }
}

const pageOf = (name: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}.css"><script type="module" src="/${name}.js"></script><body></body></html>`

async function listen(
  fileAt: (path: string) => { readonly type: string; readonly content: string } | undefined,
): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const file = fileAt(url)
    if (file) response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(file.content)
    else response.writeHead(404).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return server
}
