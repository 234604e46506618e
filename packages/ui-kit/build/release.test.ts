import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Rolldown, build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { checksIn, contentsOf, DEVELOPMENT_MODULES, doesCheck } from './development-code.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the release of the kit', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'ui-kit-'))
  let chunks: readonly Rolldown.OutputChunk[] = []
  const contents = (): string => chunks.map(({ code }) => code).join('\n')
  const codeOf = (file: string): string =>
    chunks.map(({ modules }) => modules[join(root, file)]?.code ?? '').join('')

  beforeAll(async () => {
    // Under "test" Vite would take the parts of Lit that are for developers.
    vi.stubEnv('NODE_ENV', 'production')
    const { output } = (await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      build: { outDir },
      logLevel: 'error',
    })) as Rolldown.RolldownOutput
    chunks = output.filter((file) => file.type === 'chunk')
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(outDir, { recursive: true })
  })

  it('contains the elements', () => {
    expect(contents()).toContain('jt-button')
  })

  it('has of the modules for developers only what says that the kit is there twice', () => {
    expect(DEVELOPMENT_MODULES.filter((file) => !existsSync(join(root, file)))).toEqual([])
    const left = DEVELOPMENT_MODULES.map((file) => [file, contentsOf(codeOf(file))])
    expect(Object.fromEntries(left)).toEqual({
      ...Object.fromEntries(DEVELOPMENT_MODULES.map((file) => [file, []])),
      'src/base/warn.ts': ['said', 'warnOnce'],
    })
    expect(contents().match(/console\.\w+/g)).toEqual(['console.warn'])
  })

  it('has elements that neither ask nor say anything in their checks', () => {
    const checks = chunks.flatMap(({ code }) => checksIn(code))
    expect(checks.length).toBeGreaterThan(10)
    expect(checks.filter(doesCheck)).toEqual([])
  })

  it('does not ask its page whether it is a release', () => {
    expect(contents()).not.toMatch(/process\.env/)
  })
})

describe('what is for developers', () => {
  it('is seen in a module by what is no empty function', () => {
    const code = `function requireName(element) {}\nfunction warnIf(is) { if (is) say() }\nconst words = {}`
    expect(contentsOf(code)).toEqual(['warnIf', 'words'])
  })

  it('is seen in a check that calls or says something', () => {
    const bodies = checksIn(
      'class A{checkUse(){super.checkUse(),this.type}} class B{checkUse(){w(this)}} class C{checkUse(){this.a=`b`}render(){}}',
    )
    expect(bodies.filter(doesCheck)).toEqual(['{w(this)}', '{this.a=`b`}'])
  })
})
