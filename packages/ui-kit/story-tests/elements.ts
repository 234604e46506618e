import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SOURCES = fileURLToPath(new URL('../src', import.meta.url))

/** Every tag that the kit registers, from its `.define.ts` files. */
export const TAGS = globSync('**/*.define.ts', { cwd: SOURCES })
  .flatMap((file) => [...readFileSync(`${SOURCES}/${file}`, 'utf8').matchAll(/define\('(jt-[a-z-]+)'/g)])
  .flatMap(([, tag]) => tag ?? [])
  .sort()

/** Elements that have no page yet. It may only get shorter. */
export const WITHOUT_PAGE: readonly string[] = [
  'jt-alert',
  'jt-checkbox',
  'jt-chip',
  'jt-chip-group',
  'jt-combobox',
  'jt-dialog',
  'jt-drawer',
  'jt-field',
  'jt-icon',
  'jt-image',
  'jt-input',
  'jt-accordion',
  'jt-accordion-item',
  'jt-pagination',
  'jt-price',
  'jt-progress',
  'jt-quantity',
  'jt-radio',
  'jt-radio-group',
  'jt-rating',
  'jt-select',
  'jt-spinner',
  'jt-steps',
  'jt-swatches',
  'jt-switch',
  'jt-tab',
  'jt-tab-panel',
  'jt-tabs',
  'jt-textarea',
  'jt-toast-region',
]
