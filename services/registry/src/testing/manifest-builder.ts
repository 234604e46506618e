import type { MfeManifest } from '@jangteo/contracts'

/** A small, admissible MFE; say only what the test is about. */
export const aManifest = (parts: Partial<MfeManifest> = {}): MfeManifest => ({
  name: 'catalog',
  kind: 'mfe',
  version: '1.0.0',
  entry: 'mfe.js',
  css: ['style.css'],
  routes: [{ pattern: '/p/:product', access: 'public' }],
  fragments: [{ tag: 'cat-search-box', class: 'regular', attributes: [], events: [] }],
  events: { publishes: [], hears: [] },
  imports: ['vue'],
  requires: { vue: '^3.5' },
  ...parts,
})

export const aLibrary = (parts: Partial<MfeManifest> = {}): MfeManifest =>
  aManifest({
    name: 'vue',
    kind: 'library',
    version: '3.5.45',
    entry: 'vue.js',
    css: [],
    routes: [],
    fragments: [],
    imports: [],
    requires: {},
    provides: { vue: 'vue.js' },
    ...parts,
  })
