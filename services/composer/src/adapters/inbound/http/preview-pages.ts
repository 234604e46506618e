import type { Locale, Preview } from '@jangteo/contracts'
import { html, type Html, servicePage } from '@jangteo/service-kit'

export type NoPreview = 'unknown' | 'expired' | 'unavailable'

interface PreviewText {
  readonly label: string
  readonly shows: (name: string, release: string, until: string) => string
  readonly leave: string
  readonly none: Readonly<Record<NoPreview, { readonly title: string; readonly detail: string }>>
}

const TEXT: Readonly<Record<Locale, PreviewText>> = {
  ko: {
    label: '미리보기',
    shows: (name, release, until) => `미리보기: ${name} ${release}. 이 브라우저에서만 ${until}까지 보여요.`,
    leave: '미리보기 끝내기',
    none: {
      unknown: {
        title: '미리보기 주소가 올바르지 않아요',
        detail: '주소가 바뀌었거나 일부만 복사되었어요. 링크를 다시 받아 주세요.',
      },
      expired: {
        title: '미리보기 기간이 끝났어요',
        detail: '링크는 일주일 동안 열려요. 릴리스를 올린 팀에 새 링크를 받아 주세요.',
      },
      unavailable: {
        title: '지금은 미리보기를 열 수 없어요',
        detail: '잠시 후 다시 열거나, 미리보기를 끝내고 장터를 이용해 주세요.',
      },
    },
  },
  en: {
    label: 'Preview',
    shows: (name, release, until) =>
      `Preview of ${name} ${release}. Only this browser shows it, until ${until}.`,
    leave: 'Leave the preview',
    none: {
      unknown: {
        title: 'This is no preview',
        detail: 'The address was changed, or only a part of it was copied. Please ask for the link again.',
      },
      expired: {
        title: 'The preview has ended',
        detail: 'Links live for a week. Please ask the team that published the release for a new one.',
      },
      unavailable: {
        title: 'The preview cannot be shown just now',
        detail: 'Please try again in a moment, or leave the preview and use the shop as it is.',
      },
    },
  },
}

export const LEAVE_PATH = '/preview/leave'
export const PREVIEW_STYLE_PATH = '/preview.css'

/** Its own colours: it stands out from every release of the shell, in both schemes. */
export const PREVIEW_STYLE = `.jangteo-preview{align-items:center;background:#3b0764;border-block-start:2px solid #d8b4fe;color:#fff;display:flex;flex-wrap:wrap;font-size:.875rem;line-height:1.4;word-break:keep-all;gap:.25rem 1rem;inset-block-end:0;inset-inline:0;justify-content:center;padding:.375rem 1rem;position:fixed;z-index:2147483000}
.jangteo-preview p{margin:0;overflow-wrap:anywhere}
.jangteo-preview a{color:inherit;display:inline-flex;align-items:center;font-weight:600;min-block-size:2rem}
.jangteo-preview a:focus-visible{outline:2px solid currentcolor;outline-offset:2px}
body:has(> .jangteo-preview){padding-block-end:5.5rem}
.jangteo-no-preview{color-scheme:light dark;font:1rem/1.6 system-ui,sans-serif;margin-inline:auto;max-inline-size:36rem;padding:3rem 1rem;word-break:keep-all}
@media print{.jangteo-preview{display:none}}
`

const dateIn = (locale: Locale, expiresAt: string): string =>
  new Date(expiresAt).toLocaleDateString(locale, { month: 'long', day: 'numeric', timeZone: 'Asia/Seoul' })

export function writePreviewBanner(locale: Locale, { name, version, expiresAt }: Preview): Html {
  const text = TEXT[locale]
  const release = version.metadata.version.slice(0, 7)
  return html`<aside class="jangteo-preview" aria-label="${text.label}">
    <p>${text.shows(name, release, dateIn(locale, expiresAt))}</p>
    <a href="${LEAVE_PATH}">${text.leave}</a>
  </aside>`
}

export function writeNoPreview(locale: Locale, reason: NoPreview): string {
  const { none, leave } = TEXT[locale]
  const { title, detail } = none[reason]
  return servicePage({
    locale,
    title,
    head: html`<link rel="icon" type="image/svg+xml" href="/favicon.svg" /><link
        rel="stylesheet"
        href="${PREVIEW_STYLE_PATH}"
      />`,
    body: html`<body>
      <main class="jangteo-no-preview">
        <h1>${title}</h1>
        <p>${detail}</p>
        <p><a href="${LEAVE_PATH}">${leave}</a></p>
      </main>
    </body>`,
  })
}
