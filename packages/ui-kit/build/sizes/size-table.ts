import { KB, type Row, type Sizes } from './measure-sizes.ts'

const show = (bytes: number): string => (bytes / KB).toFixed(1)

const setRow = ({ what, bundle, limit }: Row): string =>
  `| ${what} | ${show(bundle.minified)} | ${show(bundle.gzip)} | ${show(bundle.brotli)} | ${limit ? `≤ ${limit}` : ''} |`

/** Each element: alone with all that it needs, and what it adds to a page that has Lit and base. */
const elementRow =
  (baseBytes: number) =>
  ({ what, bundle }: Row): string =>
    `| ${what} | ${show(bundle.minified)} | ${show(bundle.gzip)} | ${show(bundle.brotli)} | ${show(bundle.gzip - baseBytes)} |`

/** Markdown, KB of 1024 bytes. */
export function sizeTable({ sets, elements }: Sizes): string {
  const base = sets.find(({ what }) => what === 'Lit and base')?.bundle.gzip ?? 0
  return [
    '| bundle, Lit included | minified KB | gzip KB | brotli KB | gzip budget |',
    '| --- | --: | --: | --: | --: |',
    ...sets.map(setRow),
    '',
    '<details>',
    '<summary>Each element alone</summary>',
    '',
    '| element alone | minified KB | gzip KB | brotli KB | gzip KB over Lit and base |',
    '| --- | --: | --: | --: | --: |',
    ...elements.map(elementRow(base)),
    '',
    '</details>',
  ].join('\n')
}

const cellsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

const isNear = (written: string, measured: string): boolean =>
  written === measured || Math.abs(Number(written) - Number(measured)) < 0.15

/** Rows of the written table that are missing, superfluous or off by more than a last digit. */
export function staleRows(written: string, measured: string): readonly string[] {
  const before = new Map(cellsOf(written).map((cells) => [cells[1], cells]))
  const now = cellsOf(measured).filter(([, what]) => !what?.startsWith('--'))
  const changed = now.filter((cells) => {
    const old = before.get(cells[1])
    return old === undefined || !cells.every((cell, index) => isNear(old[index] ?? '', cell))
  })
  const names = new Set(now.map(([, what]) => what))
  const gone = [...before.keys()].filter((what) => !what?.startsWith('--') && !names.has(what))
  return [...changed.map(([, what = '']) => what), ...gone.map((what = '') => what)]
}
