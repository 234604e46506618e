import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Html, html, rawHtml, servicePage } from '@jangteo/service-kit'
import { ENVIRONMENTS } from '../../../../domain/environment.ts'
import { pageAddress, type PageContext } from './page-context.ts'

const require = createRequire(import.meta.url)

/** The only script: what it adds is missing without it, so its buttons are hidden until it runs. */
const COPY = `for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy)
    document.querySelector('[role=status]').textContent = button.dataset.done
    button.textContent = button.dataset.done
  })
}`

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

export interface PeoplePage {
  readonly headers: Readonly<Record<string, string>>
  markup(context: PageContext, parts: readonly Html[], revision: number): string
}

/** One document with everything in it: nothing to load, nothing that another origin could run. */
export async function loadPeoplePage(): Promise<PeoplePage> {
  const tokens = require.resolve('@jangteo/ui-kit/tokens.css')
  const files = [tokens, ...['page.css', 'difference.css'].map((name) => new URL(name, import.meta.url))]
  const styles = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(COPY)}`,
    `style-src ${hashOf(styles)}`,
    `img-src data:`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
  return {
    headers: {
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    },
    markup: (context, parts, revision) => document(context, { parts, styles, revision }),
  }
}

function document(
  context: PageContext,
  page: { readonly parts: readonly Html[]; readonly styles: string; readonly revision: number },
): string {
  const { locale, text, environment } = context
  const { otherLanguage } = text
  return servicePage({
    locale,
    title: `${text.title} · ${text.brand}`,
    head: html`<link rel="icon" href="data:," />${rawHtml(`<style>${page.styles}</style>`)}`,
    body: html`<body>
      <header>
        <a class="brand" href="/${locale}">${text.brand}</a>
        <a
          href="${pageAddress({ locale: otherLanguage.locale, environment })}"
          lang="${otherLanguage.locale}"
          hreflang="${otherLanguage.locale}"
          >${otherLanguage.name}</a
        >
      </header>
      <main>
        <h1>${text.title}</h1>
        <p class="muted">${text.lead} ${text.revision(page.revision)}</p>
        <nav aria-label="${text.environments}">
          ${ENVIRONMENTS.map(
            (name) =>
              html`<a
                href="${pageAddress({ locale, environment: name })}"
                ${name === environment && html`aria-current="page"`}
                >${name}</a
              >`,
          )}
        </nav>
        ${page.parts}
        <p class="visually-hidden" role="status"></p>
      </main>
      ${rawHtml(`<script>${COPY}</script>`)}
    </body>`,
  })
}
