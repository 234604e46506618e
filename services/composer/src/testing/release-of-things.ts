import { anMfe, type BuiltRelease } from './release-document-builder.ts'

export const MAIN = '<main id="jangteo-main" tabindex="-1"></main>'
/** Frames of a shell with a place for pages. */
export const FRAMES = { 'frame.ko.html': `<i></i>${MAIN}`, 'frame.en.html': `<b></b>${MAIN}` }
export const SERVER_SCRIPT = '/assets/things/0123456789abcdef/server/render.js'

/** Of a micro-frontend `things`, whose public page `/things/:thing` that server script renders. */
export function aReleaseOfThings(script: string): BuiltRelease {
  const things = anMfe({
    name: 'things',
    server: 'server/render.js',
    fragments: [],
    routes: [
      { pattern: '/things/:thing', access: 'public', query: ['part'] },
      { pattern: '/mine', access: 'personal' },
    ],
  })
  return { ...things, files: { ...things.files, 'server/render.js': script } }
}
