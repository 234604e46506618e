import { describe, expect, it } from 'vitest'
import { LexerModuleScanner } from './lexer-module-scanner.ts'

const scanner = new LexerModuleScanner()

describe('LexerModuleScanner', () => {
  it('finds static, re-exporting and literal dynamic imports', async () => {
    const source = 'import{h}from"vue";export*from"pinia";import"./b.js";const c=()=>import("./c.js");'
    const module = await scanner.scan(source)
    expect(module?.imports).toEqual(['vue', 'pinia', './b.js', './c.js'])
    expect(module?.staticImports).toEqual(['vue', 'pinia', './b.js'])
  })

  it('takes no specifier from strings, comments or computed addresses', async () => {
    const source =
      'const s=`import "a"`;/* import "b" */const d=n=>import(n),e=n=>import(`x/${n}.js`),m=import.meta.url'
    expect((await scanner.scan(source))?.imports).toEqual([])
  })

  it('finds exported names', async () => {
    const source = 'const a={};export{a as default};export const b=1;export{c}from"./c.js"'
    expect((await scanner.scan(source))?.exports).toEqual(['default', 'b', 'c'])
  })

  it('answers nothing for a file that is no module', async () => {
    expect(await scanner.scan('import {')).toBeUndefined()
  })
})
