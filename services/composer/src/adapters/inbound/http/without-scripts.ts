import { createHash } from 'node:crypto'
import { html, type Html, type HttpServer } from '@jangteo/service-kit'

const PATH = '/without-scripts.css'

/** The frame's search and links stand in for the fragments that no script will bring. What a page says in place of one is about its failure.
 * Nothing takes the page over that a press would have to wait for, or another currency. Nobody finds out who is signed in: the gateway's page says it.
 * A link to the currencies is wider than their list: on a phone the English name has no room beside it. */
const STYLE = `header mfe-slot>[slot='fallback'],.jangteo-categories mfe-slot>:empty+[slot='fallback']{display:flex}
mfe-slot>:not([slot='fallback']):empty,.jangteo-currency,noscript+.jangteo-account__sign-in{display:none}
[data-server-rendered]{pointer-events:auto}
body>noscript p{padding-block:var(--jt-space-2);font-size:var(--jt-font-size-s)}
@media (width<27rem){:lang(en) .jangteo-logo__name{display:none}}
.jangteo-categories [slot='fallback']{align-items:center;min-block-size:var(--jt-target)}
`

const INTEGRITY = `sha384-${createHash('sha384').update(STYLE).digest('base64')}`

/** For the head: only a browser without scripts reads it. */
export const writeStyleWithoutScripts = (): Html =>
  html`<noscript><link rel="stylesheet" href="${PATH}" integrity="${INTEGRITY}" /></noscript>`

export function addStyleWithoutScripts(app: HttpServer): void {
  app.get(PATH, { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('content-type', 'text/css; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('x-content-type-options', 'nosniff')
      .send(STYLE),
  )
}
