import { describe, expect, it } from 'vitest'
import { faultIn } from './markup-check.ts'

describe('markup of a page', () => {
  it.each([
    '',
    'text &lt;meta&gt;',
    '<!--[--><p class="a" hidden data-x=\'"\'>가 <br>나<img src="/x" alt="a > b"></p><!--]--><!---->',
    '<ul><li><a href="/p">x</a><ul><li>y</li></ul></li><li></li></ul>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/><linearGradient><stop offset="1" /></linearGradient></svg>',
    '<form method="post"><button name="sku" value="1">Add</button><button>x</button></form>',
    '<jt-image src="/x"><picture><source srcset="/x 1x"></picture></jt-image>',
    '<noscript><nav class="a"><a href="/p">x</a></nav></noscript>',
    '<textarea>text</textarea><DIV></div><dl><dt>a</dt><dd><dl><dt>b</dt></dl></dd></dl>',
  ])('is right: %j', (html) => expect(faultIn(html)).toBeUndefined())

  it.each([
    ['leads elsewhere', '<p><meta http-equiv="refresh" content="0;url=https://evil.example/"></p>'],
    ['leads elsewhere in capitals', '<META http-equiv="refresh" content="0;url=https://evil.example/">'],
    ['moves all addresses', '<base href="/evil/">'],
    ['loads styles', '<link rel="stylesheet" href="/evil.css">'],
    ['has a script', '<script src="/evil.js"></script>'],
    ['has data in a script', '<script type="application/json">{}</script>'],
    ['is of the document', '<body class="evil"></body>'],
    ['ends nothing', '<plaintext></plaintext>'],
    ['leaves something open', '<div><p>x</p>'],
    ['leaves a comment open', '<p></p><!-- x'],
    ['leaves a tag open', '<p></p><div class="x"'],
    ['leaves an attribute open', '<p></p><div class="x></div>'],
    ['ends what others began', '</div></div><p></p>'],
    ['ends in another order', '<div><span></div></span>'],
    ['closes what cannot be closed', '<div/>'],
    ['closes HTML in SVG', '<svg><div/></svg>'],
    ['hides an element in an attribute of a text', '<textarea><a title="</textarea><meta>"></a></textarea>'],
    ['hides an element where there are scripts', '<noscript><a title="</noscript><meta>"></a></noscript>'],
    ['hides an element in a comment that is over', '<!--><meta><!-- -->'],
    ['hides an element in a comment that is over soon', '<!---><meta><!-- -->'],
    ['hides an element in a comment that ends strangely', '<!-- --!><meta><!-- -->'],
    ['hides an element by a quote', '<a x=y"z><meta a=">"></a>'],
    ['has what is for XML alone', '<svg><![CDATA[<meta>]]></svg><?xml x?>'],
    ['ends a list too early', '<li><div><li></li></div></li>'],
    [
      'hides an element in a comment where there are scripts',
      '<noscript><!--</noscript><meta>--></noscript>',
    ],
    ['hides an element in a comment of a text', '<style><!--</style><meta>--></style>'],
    ['ends what is for no scripts too early', '<noscript><div><noscript></noscript></div></noscript>'],
    ['hides an element behind a space that is none', '<p\u00a0x="><meta http-equiv=refresh content=0>"></p>'],
    ...['\u00a0', '\v', '\u2028', '\ufeff', '\u017f', '\u212a'].map((character) => [
      `has ${JSON.stringify(character)} in a name`,
      `<div${character}></div>`,
    ]),
    ['is deeper than parsers go', '<i>'.repeat(513) + '</i>'.repeat(513)],
    ['is deep without end', '<i>'.repeat(570_000) + '</i>'.repeat(570_000)],
    ['ends a button too early', '<button><ul><li><button></button></li></ul></button>'],
  ])('is wrong where it %s', (_, html) => expect(faultIn(html)).toEqual(expect.any(String)))

  it('is right where it is as deep as parsers go', () =>
    expect(faultIn('<i>'.repeat(512) + '</i>'.repeat(512))).toBeUndefined())
})

describe('markup of a page for browsers without scripts', () => {
  it.each(['', '<nav class="a"><a href="/p" title="a > b">x</a><!----></nav>'])('is right: %j', (html) =>
    expect(faultIn(html, 'noscript')).toBeUndefined(),
  )

  it.each([
    ['hides an element where there are scripts', '<p title="</noscript><meta>"></p>'],
    ['hides an element in a comment', '<!--</noscript><meta>-->'],
    ['has a place of its own for them', '<noscript>x</noscript>'],
    ['ends its place', '</noscript><p>x</p><noscript>'],
    ['leaves something open', '<p>x'],
  ])('is wrong where it %s', (_, html) => expect(faultIn(html, 'noscript')).toEqual(expect.any(String)))
})
