import { describe, expect, it } from 'vitest'
import { PostcssStyleScanner } from './postcss-style-scanner.ts'

const scan = (source: string) => new PostcssStyleScanner().scan(source) ?? expect.fail('unreadable')

describe('PostcssStyleScanner', () => {
  it('tells scopes and layers around every rule, nested ones too, and no key frames', () => {
    const source =
      '@layer a{@media print{@scope (.b) to (.c){d{color:red;&:hover{top:0}}}}} @keyframes k{to{top:0}} e{}'
    expect(scan(source).rules).toEqual([
      { selector: 'd', scopes: ['(.b) to (.c)'], layers: ['a'] },
      { selector: '&:hover', scopes: ['(.b) to (.c)'], layers: ['a'] },
      { selector: 'e', scopes: [], layers: [] },
    ])
  })

  it('tells declarations that stand in no rule as one, but not those of fonts and properties', () => {
    const source =
      '@layer a{@scope (b){top:0;@media print{left:0}}} @font-face{font-family:c} @property --d{syntax:"*"}'
    expect(scan(source).rules).toEqual([
      { selector: '@scope (b)', scopes: ['(b)'], layers: ['a'] },
      { selector: '@media print', scopes: ['(b)'], layers: ['a'] },
    ])
  })

  it('tells what is named or changed for the whole document, wherever it stands', () => {
    const source =
      '@layer a,b;@scope (.b){@-webkit-keyframes k{}@font-face{font-family:"Mine"}}@property --x{}@IMPORT "z.css";@page{}'
    expect(scan(source).atRules).toEqual([
      { name: 'layer', subject: 'a,b' },
      { name: 'keyframes', subject: 'k' },
      { name: 'font-face', subject: 'Mine' },
      { name: 'property', subject: '--x' },
      { name: 'import', subject: '"z.css"' },
      { name: 'page', subject: '' },
    ])
  })

  it('tells every address, however it is written', () => {
    const source = `@import "a.css" print; @import url(b.css);
      x { background: url( 'c.png' ), URL(d.png), image-set("e.png" 1x, url(f.png) 2x); mask: u\\72l(g.svg); content: "h" }`
    expect([...scan(source).addresses].sort()).toEqual([
      'a.css',
      'b.css',
      'c.png',
      'd.png',
      'e.png',
      'f.png',
      'g.svg',
    ])
  })

  it('answers nothing for what cannot be parsed', () => {
    expect(new PostcssStyleScanner().scan('a { b')).toBeUndefined()
  })
})
