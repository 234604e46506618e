import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Locale } from '@jangteo/contracts'
import { type Html, html, rawHtml, servicePage } from '@jangteo/service-kit'

const require = createRequire(import.meta.url)

/** Style sheet of the pages that the gateway writes itself: one document each, nothing to load. */
export async function loadStyles(): Promise<string> {
  const tokens = require.resolve('@jangteo/ui-kit/tokens.css')
  const [tokenRules, pageRules] = await Promise.all([
    readFile(tokens, 'utf8'),
    readFile(new URL('page.css', import.meta.url), 'utf8'),
  ])
  return `${tokenRules}\n${pageRules}`
}

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What such a page may do: be shown, and send its form.
 * @param formTargets where to; browsers also check where the answer to a form redirects. Default: it has no form
 * @param script the only one that may run. Default: none
 */
export function policyOf(
  styles: string,
  formTargets: readonly string[] = [`'none'`],
  script?: string,
): string {
  return [
    `default-src 'none'`,
    `style-src ${hashSource(styles)}`,
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    `img-src data:`,
    `base-uri 'none'`,
    `form-action ${formTargets.join(' ')}`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

export const writeDocument = (
  styles: string,
  page: { readonly locale: Locale; readonly brand: string; readonly title: string; readonly main: Html },
): string =>
  servicePage({
    locale: page.locale,
    title: `${page.title} · ${page.brand}`,
    head: html`<link rel="icon" href="data:," />${rawHtml(`<style>${styles}</style>`)}`,
    body: html`<body>
      <main>
        <span class="brand">${page.brand}</span>
        <h1>${page.title}</h1>
        ${page.main}
      </main>
    </body>`,
  })
