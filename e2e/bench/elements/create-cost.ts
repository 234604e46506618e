import { elementModules } from '@jangteo/ui-kit/elements'
import { writeGenerated } from '@jangteo/ui-kit/generated-text'
import type { Browser } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { serveBundled } from './bundled-page.ts'
import { type Candidate, createTimes } from './create-time.ts'

const INSTANCES = 100
const RUNS = 5
const README = fileURLToPath(
  import.meta.resolve('@jangteo/ui-kit/package.json').replace('package.json', 'README.md'),
)

interface Comparison {
  readonly what: string
  readonly ours: string
  /** What a page would write without the kit. */
  readonly native: string
}

const options = '<option value="a">A</option><option value="b">B</option>'
const COMPARISONS: readonly Comparison[] = [
  { what: 'button', ours: '<jt-button>Buy</jt-button>', native: '<button type="button">Buy</button>' },
  { what: 'input', ours: '<jt-input label="Name"></jt-input>', native: '<label>Name <input></label>' },
  {
    what: 'textarea',
    ours: '<jt-textarea label="Note"></jt-textarea>',
    native: '<label>Note <textarea></textarea></label>',
  },
  {
    what: 'select',
    ours: `<jt-select label="Sort">${options}</jt-select>`,
    native: `<label>Sort <select>${options}</select></label>`,
  },
  {
    what: 'checkbox',
    ours: '<jt-checkbox label="Agree"></jt-checkbox>',
    native: '<label><input type="checkbox"> Agree</label>',
  },
  {
    what: 'radio-group',
    ours: '<jt-radio-group label="Size"><jt-radio value="s">S</jt-radio><jt-radio value="m">M</jt-radio></jt-radio-group>',
    native:
      '<fieldset><legend>Size</legend><label><input type="radio" value="s"> S</label><label><input type="radio" value="m"> M</label></fieldset>',
  },
  {
    what: 'quantity',
    ours: '<jt-quantity label="Quantity"></jt-quantity>',
    native: '<label>Quantity <input type="number"></label>',
  },
  {
    what: 'dialog',
    ours: '<jt-dialog label="Title"><p>Text</p></jt-dialog>',
    native: '<dialog aria-label="Title"><p>Text</p></dialog>',
  },
  {
    what: 'progress',
    ours: '<jt-progress label="Done" value="40"></jt-progress>',
    native: '<progress aria-label="Done" value="40" max="100"></progress>',
  },
  {
    what: 'price',
    ours: '<jt-price amount="2900" currency="USD" locale="en"></jt-price>',
    native: '<span>$29.00</span>',
  },
  {
    what: 'rating-display',
    ours: '<jt-rating-display value="4.3" count="12"></jt-rating-display>',
    native: '<span>4.3 (12)</span>',
  },
  {
    what: 'image',
    ours: '<jt-image src="/picture.svg" alt=""></jt-image>',
    native: '<img src="/picture.svg" alt="" loading="lazy">',
  },
]

/** Writes to the README of the kit what it takes to create each element, beside the plain markup that does the same. */
export async function writeCreateCost(browser: Browser): Promise<void> {
  const modules = elementModules().map(({ name }) => `import '@jangteo/ui-kit/${name}'`)
  const styles = ['tokens', 'base'].map((name) => `import '@jangteo/ui-kit/${name}.css'`)
  const pages = await serveBundled({ kit: [...styles, ...modules].join('\n') })
  try {
    const times = await createTimes(browser, COMPARISONS.flatMap(toCandidates(pages.urlOf('kit'))), RUNS)
    await writeGenerated(README, 'create cost', table(times))
  } finally {
    await pages.close()
  }
}

const toCandidates =
  (url: string) =>
  ({ what, ours, native }: Comparison): Candidate[] => [
    { what: `${what} ours`, url, markup: ours.repeat(INSTANCES) },
    { what: `${what} native`, url, markup: native.repeat(INSTANCES) },
  ]

function table(times: ReadonlyMap<string, number>): string {
  const show = (name: string): string => (times.get(name) ?? NaN).toFixed(1)
  return [
    `| ${INSTANCES} of each created in Chromium, median of ${RUNS} | ours, ms | plain markup, ms |`,
    '| --- | --: | --: |',
    ...COMPARISONS.map(({ what }) => `| ${what} | ${show(`${what} ours`)} | ${show(`${what} native`)} |`),
  ].join('\n')
}
