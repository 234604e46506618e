import type { Plugin } from 'vite'

const literal = /\bcss`([^`$\\]*)`/g

function minify(css: string): string {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()
}

/** Bundlers leave the text of css`…` literals as it is; this takes the white space and comments out. */
export function minifyCssLiterals(): Plugin {
  return {
    name: 'ui-kit:minify-css-literals',
    apply: 'build',
    transform: {
      filter: { id: /\/ui-kit\/src\/.*\.ts$/ },
      handler: (code) => ({
        code: code.replaceAll(literal, (_, css: string) => `css\`${minify(css)}\``),
        map: null,
      }),
    },
  }
}
