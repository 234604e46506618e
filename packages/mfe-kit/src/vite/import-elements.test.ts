import vue from '@vitejs/plugin-vue'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Rolldown, type UserConfig, build, createServer } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { importElements } from './import-elements.ts'
import { keepBare } from './keep-bare.ts'
import { isShared } from './shared-modules.ts'

const root = mkdtempSync(join(tmpdir(), 'import-elements-'))
mkdirSync(join(root, 'src'))
afterAll(() => rmSync(root, { recursive: true }))

const write = (name: string, text: string): string => {
  const file = join(root, 'src', name)
  writeFileSync(file, text)
  return file
}
const plugins = (): UserConfig['plugins'] => [
  vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
  importElements(),
]

async function importsOf(name: string, text: string, ssr = false): Promise<readonly string[]> {
  const input = write(name, text)
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: plugins(),
    build: {
      write: false,
      ssr,
      rolldownOptions: { input, external: (id) => isShared(id) || id.startsWith('vue') },
    },
  })
  const [chunk] = (output as Rolldown.RolldownOutput).output
  return chunk.imports.filter((specifier) => !specifier.startsWith('vue'))
}

const template = (markup: string): string =>
  `<script setup lang="ts">const isOpen: boolean = true</script><template>${markup}</template>`

describe('the elements that a module uses', () => {
  it('are imported for a component, each module of the kit once', async () => {
    const markup = '<jt-radio-group v-if="isOpen"><jt-radio /></jt-radio-group><jt-drawer></jt-drawer>'
    expect(await importsOf('Page.vue', template(markup))).toEqual([
      '@jangteo/ui-kit/drawer',
      '@jangteo/ui-kit/radio-group',
    ])
  })

  it.each([
    ['markup', 'document.body.innerHTML = `<p><jt-spinner label="x"></jt-spinner></p>`'],
    ['an element that it creates', "document.body.append(document.createElement('jt-spinner'))"],
  ])('are imported for a script with %s', async (_what, code) => {
    expect(await importsOf('script.ts', code)).toEqual(['@jangteo/ui-kit/spinner'])
  })

  it('need no import where the tag is style alone, and class names are no tags', async () => {
    const markup = '<jt-skeleton></jt-skeleton><a class="jt-link-button">x</a><cat-nav></cat-nav>'
    expect(await importsOf('Plain.vue', template(markup))).toEqual([])
  })

  it('are not imported on a server, where they cannot be defined', async () => {
    expect(await importsOf('Server.vue', template('<jt-drawer></jt-drawer>'), true)).toEqual([])
  })

  it('stop the build where the kit has none of that name, and the nearest is named', async () => {
    await expect(importsOf('Wrong.vue', template('<jt-buton>x</jt-buton>'))).rejects.toThrow(
      /The kit has no <jt-buton>\. Did you mean <jt-button>\?/,
    )
  })

  it('stay bare imports while developing, so that the page’s import map gives the one kit', async () => {
    const file = write('Live.vue', template('<jt-drawer></jt-drawer>'))
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugins(), keepBare()],
      server: { middlewareMode: true, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
    })
    const result = await server.transformRequest(`/@fs${file}`)
    await server.close()
    expect(result?.code).toContain('import "@jangteo/ui-kit/drawer"')
    expect(result?.code).toMatch(/from "vue"/)
  })
})

describe('static markup, which loads nothing', () => {
  const withFrame = (frame: string) =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        importElements(),
        {
          name: 'frame',
          generateBundle() {
            this.emitFile({ type: 'asset', fileName: 'frame.html', source: frame })
          },
        },
      ],
      build: { write: false, rolldownOptions: { input: write('shell.ts', 'console.log(1)') } },
    })

  it('may use elements of the core, which is on every page', async () => {
    await expect(
      withFrame('<jt-icon name="cart"></jt-icon><jt-skeleton></jt-skeleton>'),
    ).resolves.toBeDefined()
  })

  it('stops the build with any other element', async () => {
    await expect(withFrame('<jt-drawer></jt-drawer>')).rejects.toThrow(/frame\.html uses <jt-drawer>/)
  })
})
