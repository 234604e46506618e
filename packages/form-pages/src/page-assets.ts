import { koreanFaces } from '@jangteo/ui-kit/korean-faces'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface PageAsset {
  /** Root-relative; changes with the content. */
  readonly url: string
  readonly content: string
}

export interface PageAssets<Script extends string = string> {
  /** Design tokens of ui-kit, the rules of form pages, and those of the service. */
  readonly page: PageAsset
  /** Korean faces of the web font, for machines without Hangul; a browser fetches only the pieces that no system font covers. */
  readonly fonts: PageAsset
  /** Folder of the font files. */
  readonly fontFolder: string
  readonly scripts: Readonly<Record<Script, PageAsset>>
}

export interface OwnAssets<Script extends string> {
  /** The service's own rules. */
  readonly css: URL
  /** Modules that run in the browser as they are, by name. */
  readonly scripts: Readonly<Record<Script, URL>>
}

export const STYLES_PATH = '/styles'
export const FONTS_PATH = '/fonts'
const SCRIPTS_PATH = '/scripts'

const require = createRequire(import.meta.url)

const versionOf = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 12)

const asset = (path: string, content: string): PageAsset => ({
  url: `${path}?v=${versionOf(content)}`,
  content,
})

async function loadScripts<Script extends string>(
  scripts: Readonly<Record<Script, URL>>,
): Promise<Readonly<Record<Script, PageAsset>>> {
  const loaded = Object.entries<URL>(scripts).map(async ([name, file]) => [
    name,
    asset(`${SCRIPTS_PATH}/${name}.js`, await readFile(file, 'utf8')),
  ])
  return Object.fromEntries(await Promise.all(loaded))
}

export async function loadPageAssets<Script extends string>(
  own: OwnAssets<Script>,
): Promise<PageAssets<Script>> {
  const fontsCss = require.resolve('@fontsource-variable/noto-sans-kr/index.css')
  const [tokens, form, css, faces] = await Promise.all([
    readFile(require.resolve('@jangteo/ui-kit/tokens.css'), 'utf8'),
    readFile(new URL('form.css', import.meta.url), 'utf8'),
    readFile(own.css, 'utf8'),
    readFile(fontsCss, 'utf8'),
  ])
  return {
    page: asset(`${STYLES_PATH}/page.css`, [tokens, form, css].join('\n')),
    fonts: asset(
      `${STYLES_PATH}/fonts.css`,
      koreanFaces(faces).replaceAll('url(./files/', `url(${FONTS_PATH}/`),
    ),
    fontFolder: join(dirname(fontsCss), 'files'),
    scripts: await loadScripts(own.scripts),
  }
}
