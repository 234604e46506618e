// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type * as SingleSpa from 'single-spa'
import { type Rolldown, build } from 'vite'
import { beforeAll, expect, it, vi } from 'vitest'
import { leanSingleSpa } from './lean-single-spa.ts'

const SMALL = join(dirname(createRequire(import.meta.url).resolve('single-spa')), '../esm/single-spa.min.js')

/** What the shell imports, as it is built, but for a script instead of a module. */
async function buildLean(): Promise<string> {
  const entry = 'lean'
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      leanSingleSpa(),
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `export { addErrorHandler, registerApplication, start, triggerAppChange } from 'single-spa'`
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'lean' },
      },
    },
  })) as Rolldown.RolldownOutput
  return output[0].code
}

let code = ''
beforeAll(async () => {
  code = await buildLean()
})

it('shows and leaves applications by address, and tells whose failure it was, in little more than half of the bytes', async () => {
  const { addErrorHandler, registerApplication, start, triggerAppChange } = runInThisContext(
    `${code};lean`,
  ) as typeof SingleSpa
  const seen: string[] = []
  const note = (what: string) => async () => void seen.push(what)
  const at = (path: string) => (place: Location) => place.pathname === path
  addErrorHandler(({ message }) => seen.push(message))
  registerApplication({
    name: 'first',
    app: async () => ({ bootstrap: note('boot'), mount: note('mount'), unmount: note('unmount') }),
    activeWhen: at('/first'),
  })
  registerApplication({
    name: 'broken',
    app: () => Promise.reject(new Error('no code')),
    activeWhen: at('/broken'),
  })
  start({ urlRerouteOnly: true })

  for (const path of ['/first', '/broken', '/first']) {
    history.pushState({}, '', path)
    await triggerAppChange()
  }
  await vi.waitFor(() => expect(seen).toHaveLength(5))
  expect(seen).toEqual([
    'boot',
    'mount',
    'unmount',
    `application 'broken' died in status LOADING_SOURCE_CODE: no code`,
    'mount',
  ])
  expect(code.length).toBeLessThan(readFileSync(SMALL).length * 0.6)
})
