import type { HeadPicture } from '@jangteo/contracts'
import { html, type Html, rawHtml } from '@jangteo/service-kit'
import { type FileReference, fileReference, fileReferences } from '@jangteo/contracts/page-map'
import type { ComposedPage } from '../../../application/compose-page.ts'
import { absoluteAddresses, type StructuredData } from '../../../domain/absolute-addresses.ts'
import type { PagePlan } from '../../../domain/page-plan.ts'
import type { Site } from '../../../domain/site.ts'
import { inlineJson, jsonText } from './inline-json.ts'
import { writeOffNotice } from './off-notice.ts'
import { PAGE_TEXT, type PageText } from './page-text.ts'
import { PREVIEW_STYLE_PATH, writePreviewBanner } from './preview-pages.ts'
import { writeRescue, writeUnstyled } from './rescue.ts'
import { writeNotFound } from './not-found.ts'
import { insert, toInsertions, writePlain, writeServed } from './served-markup.ts'
import { writeStyleWithoutScripts } from './without-scripts.ts'

/** The document in the order in which the browser needs it. */
export function* writePage(page: ComposedPage): Generator<string> {
  yield `<!doctype html>\n<html lang="${page.locale}">\n${writeHead(page)}\n`
  yield `${writeBody(page, rawHtml(writeFrame(page)))}\n</html>\n`
}

/** The frame with the page in its `<main>`, where the shell lets it be taken over. */
function writeFrame(page: ComposedPage): string {
  const { html: markup, places } = page.frame
  const insertions = toInsertions(places)
  const main = /<main id="jangteo-main"[^>]*>/.exec(markup)
  if (!main) return insert(markup, insertions)
  const at = main.index + main[0].length
  return insert(markup, [...insertions, { from: at, to: at, text: writeContent(page) }])
}

function writeContent({ locale, status, served, plain, plan }: ComposedPage): string {
  if (served) return writeServed(served)
  if (plain && plan.owner) return writePlain(plan.owner.name, plain)
  return status === 404 ? writeNotFound(locale).markup : ''
}

function writeHead(page: ComposedPage): Html {
  const { locale, plan, shopUrl, status, addresses, preview, served, plain } = page
  const text = PAGE_TEXT[locale]
  const title = served?.content.head.title ?? plain?.head.title
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${title === undefined ? titleOf(status, text) : titled(title, text)}</title>
    <meta name="description" content="${served?.content.head.description ?? text.description}" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#181512" media="(prefers-color-scheme: dark)" />
    ${writeAddresses(addresses)} ${writeIcons(plan.site)}
    ${inlineScript('type="importmap"', plan.site.importMap)}
    ${plan.styles.map(({ href, integrity }) => html`<link rel="stylesheet" href="${href}" integrity="${integrity}" />`)}
    ${writeStyleWithoutScripts()} ${plain && writePlainStyles(plan)}
    ${preview && html`<link rel="stylesheet" href="${PREVIEW_STYLE_PATH}" />`} ${writePageStyles(page)}
    ${served?.content.head.picture && writePicturePreload(served.content.head.picture)}
    ${served ? undefined : [...plan.framePreloads, ...plan.pagePreloads].map((file) => writeScriptPreload(file))}
    ${inlineScript('type="application/json" id="jangteo-release-map"', plan.site.releaseMap)}
    ${writeData(served?.content.head.data ?? [], shopUrl)}
    ${inlineScript('type="speculationrules"', plan.site.speculationRules)}
  </head>`
}

/** Begun before the markup that shows it is there. A browser that does not know its format leaves it alone, and takes another from the markup. */
const writePicturePreload = ({ type, srcset, sizes }: HeadPicture): Html =>
  html`<link
    rel="preload"
    as="image"
    ${type && html`type="${type}"`}
    imagesrcset="${srcset}"
    imagesizes="${sizes}"
    fetchpriority="high"
  />`

/** Markup that is there already is shown with its styles; where the browser renders it, the micro-frontend adds them itself. */
function writePageStyles({ plan, frame, served }: ComposedPage): readonly Html[] {
  const owners = [...frame.places, ...(served?.fragments ?? [])].map(({ owner }) => owner)
  const shown = new Set(served && plan.owner ? [plan.owner, ...owners] : owners)
  const styles = [...shown].flatMap((owner) =>
    fileReferences(owner, owner.manifest.css).map((file) => writeStyles(file, owner.name)),
  )
  const isShown = plan.owner && shown.has(plan.owner)
  return isShown ? styles : [...plan.stylePreloads.map(writeStylePreload), ...styles]
}

const writeStylePreload = ({ href, integrity }: FileReference): Html =>
  html`<link rel="preload" as="style" href="${href}" integrity="${integrity}" />`

const writeStyles = ({ href, integrity }: FileReference, mfe: string): Html =>
  html`<link rel="stylesheet" href="${href}" integrity="${integrity}" data-mfe="${mfe}" />`

/** The micro-frontend's own scripts add its styles; without any they are needed at once. */
const writePlainStyles = ({ owner, stylePreloads }: PagePlan): Html =>
  html`<noscript>${stylePreloads.map((file) => writeStyles(file, owner?.name ?? ''))}</noscript>`

/** Scripts change nothing of a page that is there already: its styles and pictures come first, in line and on the wire. */
const BESIDE_SERVED = rawHtml('fetchpriority="low"')

const writeScriptPreload = ({ href, integrity }: FileReference, priority?: Html): Html =>
  html`<link rel="modulepreload" href="${href}" integrity="${integrity}" ${priority} />`

const writeEntry = ({ href, integrity }: FileReference, priority?: Html): Html =>
  html`<script type="module" src="${href}" integrity="${integrity}" ${priority}></script>`

/** What takes a page over comes after the frame, which makes it work: the shell loads it. */
const writeLater = ({ pagePreloads }: PagePlan): Html =>
  html`<template id="jangteo-later"
    >${pagePreloads.map((file) => writeScriptPreload(file, BESIDE_SERVED))}</template
  >`

/** Nothing of it is executed: a content policy has no say in it. */
const writeData = (data: readonly StructuredData[], shopUrl: string): readonly Html[] =>
  data.map((one) =>
    rawHtml(`<script type="application/ld+json">${jsonText(absoluteAddresses(one, shopUrl))}</script>`),
  )

const titled = (title: string, text: PageText): string => `${title} · ${text.title}`

function titleOf(status: ComposedPage['status'], text: PageText): string {
  if (status === 200) return text.title
  return titled(status === 503 ? text.notAvailable : text.notFound, text)
}

/** Byte for byte what was hashed: a formatter of markup must not touch it. */
const inlineScript = (attributes: string, value: object): Html =>
  rawHtml('<script ' + attributes + '>' + inlineJson(value).text + '</script>')

const writeBody = ({ locale, plan, preview, served, plain, status }: ComposedPage, frame: Html): Html =>
  html`<body>
    ${preview && writePreviewBanner(locale, preview)} ${writeUnstyled(locale)}
    <noscript
      ><p class="jt-container">
        ${served || plain || status === 404 ? PAGE_TEXT[locale].noScriptServed : PAGE_TEXT[locale].noScript}
      </p></noscript
    >
    <div id="jangteo-shell">${frame}</div>
    ${plan.isOff && writeOffNotice(locale)} ${writeRescue(locale, plan.site.releaseMap)}
    ${served && plan.framePreloads.map((file) => writeScriptPreload(file, BESIDE_SERVED))}
    ${served && writeLater(plan)} ${writeEntry(plan.site.entry, served && BESIDE_SERVED)}
  </body>`

function writeAddresses(addresses: ComposedPage['addresses']): Html {
  if (addresses === undefined) return html`<meta name="robots" content="noindex" />`
  const alternates = addresses.alternates.map(
    ({ locale, href }) => html`<link rel="alternate" hreflang="${locale}" href="${href}" />`,
  )
  return html`<link rel="canonical" href="${addresses.canonical}" />${alternates}`
}

function writeIcons({ shell }: Site): Html {
  const own = (path: string): FileReference | undefined => fileReference(shell, path)
  const icon = own('icon.svg')?.href ?? '/favicon.svg'
  const touch = own('apple-touch-icon.png')
  return html`<link rel="icon" type="image/svg+xml" href="${icon}" />${
      touch && html`<link rel="apple-touch-icon" href="${touch.href}" />`
    }`
}
