import { minify as shorten } from 'terser'
import { type Plugin, minify } from 'vite'

/**
 * Makes the scripts of a release small, by two minifiers: what the second finds in the work of the first is 1.2 KB of a product page. What files import of each other is
 * settled by then. A development build stays as it is.
 */
export function minifyScripts(): Plugin {
  let isDevelopment = false
  return {
    name: 'jangteo:minify-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved({ mode }) {
      isDevelopment = mode === 'development'
    },
    renderChunk: {
      order: 'post',
      async handler(source, { fileName }) {
        if (isDevelopment) return null
        const first = await minify(fileName, source, {
          module: true,
          compress: { target: 'es2022' },
          mangle: { toplevel: true },
          sourcemap: true,
        })
        const { code = first.code, map } = await shorten(first.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 2 },
          sourceMap: { content: JSON.stringify(first.map) },
        })
        return { code, map: typeof map === 'string' ? map : null }
      },
    },
  }
}
