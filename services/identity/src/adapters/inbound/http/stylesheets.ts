import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Stylesheet {
  /** Root-relative; changes with the content. */
  readonly url: string
  readonly css: string
}

export interface Script {
  /** Root-relative; changes with the content. */
  readonly url: string
  readonly code: string
}

export interface Stylesheets {
  /** Design tokens of ui-kit and the rules of these pages. */
  readonly page: Stylesheet
  /** Faces of the web font for machines without Hangul; a browser fetches only the pieces that no system font covers. */
  readonly fonts: Stylesheet
  /** The one script file: passkeys need one. */
  readonly passkeyScript: Script
  /** Folder of the font files. */
  readonly fontFolder: string
}

export const SCRIPTS_PATH = '/scripts'
export const STYLES_PATH = '/styles'
export const FONTS_PATH = '/fonts'

const require = createRequire(import.meta.url)

const versionOf = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 12)

const stylesheet = (name: string, css: string): Stylesheet => ({
  url: `${STYLES_PATH}/${name}.css?v=${versionOf(css)}`,
  css,
})

const script = (name: string, code: string): Script => ({
  url: `${SCRIPTS_PATH}/${name}.js?v=${versionOf(code)}`,
  code,
})

export async function loadStylesheets(): Promise<Stylesheets> {
  const fontsCss = require.resolve('@fontsource-variable/noto-sans-kr/index.css')
  const [tokens, page, faces, passkeys] = await Promise.all([
    readFile(require.resolve('@jangteo/ui-kit/tokens.css'), 'utf8'),
    readFile(new URL('style/page.css', import.meta.url), 'utf8'),
    readFile(fontsCss, 'utf8'),
    readFile(new URL('scripts/passkeys.js', import.meta.url), 'utf8'),
  ])
  return {
    passkeyScript: script('passkeys', passkeys),
    page: stylesheet('page', `${tokens}\n${page}`),
    fonts: stylesheet('fonts', faces.replaceAll('url(./files/', `url(${FONTS_PATH}/`)),
    fontFolder: join(dirname(fontsCss), 'files'),
  }
}
