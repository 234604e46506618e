/** What ends the text that it is put into, where somebody forgot to escape it. */
const BREAKS = ['', '">', "'>", '</p>', '</script>', '</textarea>', '-->', ']]>', '${', '\u2028']

/** What runs, or loads, where it becomes markup or a template. */
const VECTORS = [
  '<img src=x onerror=xss()>',
  '<svg onload=xss()>',
  '<script>xss()</script>',
  '<iframe srcdoc="<script>parent.xss()</script>">',
  '<a href=javascript:xss()>x</a>',
  '<details open ontoggle=xss()>x',
  '<input autofocus onfocus=xss()>',
  '<math><mi xlink:href=javascript:xss()>x',
  '<b style=background:url(//x.test)>',
  "{{constructor.constructor('xss()')()}}",
]

/** A hundred texts, each at most 60 characters long. */
export const MARKUP: readonly string[] = BREAKS.flatMap((start) => VECTORS.map((vector) => start + vector))
