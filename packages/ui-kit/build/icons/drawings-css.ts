import { fillable, icons } from '../../src/icon/icons.ts'

const address = (path: string, fill: string): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='${fill}' stroke='currentColor' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='${path}'/%3E%3C/svg%3E")`

const rule = (selector: string, path: string, fill = 'none'): string =>
  `${selector} {\n  mask-image: ${address(path, fill)};\n}\n`

/** `drawings.css`: what every name of `jt-icon` shows. */
export function drawingsCss(): string {
  const drawn = Object.entries(icons).map(([name, path]) => rule(`jt-icon[name='${name}']`, path))
  const filled = fillable.map((name) =>
    rule(`jt-icon[name='${name}'][filled]:not([filled='false'])`, icons[name], 'currentColor'),
  )
  return `/* Written by "pnpm icons" from icons.ts. */\n${[...drawn, ...filled].join('\n')}`
}
