import { loadPageAssets, type PageAssets } from '@jangteo/form-pages'

/** Passkeys are the one thing of these pages that needs a script. */
export type IdentityAssets = PageAssets<'passkeys'>

export const loadIdentityAssets = (): Promise<IdentityAssets> =>
  loadPageAssets({
    css: new URL('style/page.css', import.meta.url),
    scripts: { passkeys: new URL('scripts/passkeys.js', import.meta.url) },
  })
