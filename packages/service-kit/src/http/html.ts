const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** Markup that is safe to send: made by `html` or declared trusted by `rawHtml`. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[]

function render(value: HtmlValue): string {
  if (value instanceof Html) return value.markup
  if (value === false || value === null || value === undefined) return ''
  return typeof value === 'object' ? value.map(render).join('') : escape(String(value))
}

/** Template tag: every value is escaped for text and quoted attributes; `Html` passes, arrays are joined, `false` and `null` vanish. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.reduce((markup, part, index) => markup + render(values[index - 1]) + part))
}

/** Declares markup trusted. Never for anything that a person or another system wrote. */
export const rawHtml = (markup: string): Html => new Html(markup)
