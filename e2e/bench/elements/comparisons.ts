/** An element of the kit, and what a page would write without it. */
export interface Comparison {
  readonly what: string
  readonly ours: string
  readonly native: string
}

const options = '<option value="a">A</option><option value="b">B</option>'
const check = (type: string): string => `<label><input type="${type}" name="n"> Agree</label>`
const choice = (legend: string): string =>
  `<fieldset><legend>${legend}</legend><label><input type="radio" value="s"> S</label><label><input type="radio" value="m"> M</label></fieldset>`
const picture = '<img src="/picture.svg" alt="" loading="lazy">'

const controls: readonly Comparison[] = [
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
    what: 'combobox',
    ours: '<jt-combobox label="Search"></jt-combobox>',
    native: `<label>Search <input list="l"></label><datalist>${options}</datalist>`,
  },
  { what: 'checkbox', ours: '<jt-checkbox label="Agree"></jt-checkbox>', native: check('checkbox') },
  { what: 'switch', ours: '<jt-switch label="Agree"></jt-switch>', native: check('checkbox') },
  {
    what: 'radio-group',
    ours: '<jt-radio-group label="Size"><jt-radio value="s">S</jt-radio><jt-radio value="m">M</jt-radio></jt-radio-group>',
    native: choice('Size'),
  },
  {
    what: 'swatches',
    ours: '<jt-swatches label="Size"></jt-swatches>',
    native: '<fieldset><legend>Size</legend></fieldset>',
  },
  {
    what: 'chip-group',
    ours: '<jt-chip-group label="Size"><jt-chip value="s">S</jt-chip><jt-chip value="m">M</jt-chip></jt-chip-group>',
    native: choice('Size'),
  },
  {
    what: 'chip',
    ours: '<jt-chip value="s">S</jt-chip>',
    native: '<button type="button" aria-pressed="false">S</button>',
  },
  {
    what: 'quantity',
    ours: '<jt-quantity label="Quantity"></jt-quantity>',
    native: '<label>Quantity <input type="number"></label>',
  },
  {
    what: 'rating',
    ours: '<jt-rating label="Stars"></jt-rating>',
    native: `<fieldset><legend>Stars</legend>${'<label><input type="radio"> 1</label>'.repeat(5)}</fieldset>`,
  },
  {
    what: 'field',
    ours: '<jt-field label="Day"><input type="date"></jt-field>',
    native: '<label>Day <input type="date"></label>',
  },
]

const structure: readonly Comparison[] = [
  {
    what: 'accordion',
    ours: '<jt-accordion><jt-accordion-item heading="More">Text</jt-accordion-item></jt-accordion>',
    native: '<details><summary>More</summary>Text</details>',
  },
  { what: 'alert', ours: '<jt-alert>Text</jt-alert>', native: '<div role="alert">Text</div>' },
  {
    what: 'carousel',
    ours: `<jt-carousel label="Mug">${picture}${picture}</jt-carousel>`,
    native: `<section aria-label="Mug" style="display: flex; overflow-x: auto">${picture}${picture}</section>`,
  },
  {
    what: 'dialog',
    ours: '<jt-dialog label="Title"><p>Text</p></jt-dialog>',
    native: '<dialog aria-label="Title"><p>Text</p></dialog>',
  },
  {
    what: 'drawer',
    ours: '<jt-drawer label="Title"><p>Text</p></jt-drawer>',
    native: '<dialog aria-label="Title"><p>Text</p></dialog>',
  },
  {
    what: 'menu',
    ours: '<jt-menu label="More"><jt-menu-item value="a">A</jt-menu-item></jt-menu>',
    native: '<button type="button">More</button><div popover><button type="button">A</button></div>',
  },
  {
    what: 'pagination',
    ours: '<jt-pagination pages="3" href="?page={page}"></jt-pagination>',
    native: `<nav><ul>${'<li><a href="?page=1">1</a></li>'.repeat(5)}</ul></nav>`,
  },
  { what: 'steps', ours: '<jt-steps></jt-steps>', native: '<nav><ol></ol></nav>' },
  {
    what: 'tabs',
    ours: '<jt-tabs label="Mug"><jt-tab value="a">A</jt-tab><jt-tab-panel value="a">Text</jt-tab-panel></jt-tabs>',
    native: '<div role="tablist"><button role="tab">A</button></div><div role="tabpanel">Text</div>',
  },
  {
    what: 'toast-region',
    ours: '<jt-toast-region></jt-toast-region>',
    native: '<div popover="manual" role="status"></div>',
  },
  {
    what: 'tooltip',
    ours: '<button type="button">Save</button><jt-tooltip>Saves it</jt-tooltip>',
    native: '<button type="button" title="Saves it">Save</button>',
  },
]

const display: readonly Comparison[] = [
  {
    what: 'avatar',
    ours: '<jt-avatar name="Kim"></jt-avatar>',
    native: '<span role="img" aria-label="Kim">K</span>',
  },
  { what: 'badge', ours: '<jt-badge>New</jt-badge>', native: '<span>New</span>' },
  {
    what: 'breadcrumb',
    ours: '<jt-breadcrumb><nav aria-label="Place"><ol><li><a href="/">Home</a></li></ol></nav></jt-breadcrumb>',
    native: '<nav aria-label="Place"><ol><li><a href="/">Home</a></li></ol></nav>',
  },
  { what: 'card', ours: '<jt-card><p>Text</p></jt-card>', native: '<section><p>Text</p></section>' },
  {
    what: 'icon',
    ours: '<jt-icon name="cart"></jt-icon>',
    native: '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"></path></svg>',
  },
  { what: 'image', ours: '<jt-image src="/picture.svg" alt=""></jt-image>', native: picture },
  {
    what: 'price',
    ours: '<jt-price amount="2900" currency="USD" locale="en"></jt-price>',
    native: '<span>$29.00</span>',
  },
  {
    what: 'product-tile',
    ours: '<jt-product-tile><h3><a href="/p">Mug</a></h3></jt-product-tile>',
    native: '<article><h3><a href="/p">Mug</a></h3></article>',
  },
  {
    what: 'progress',
    ours: '<jt-progress label="Done" value="40"></jt-progress>',
    native: '<progress aria-label="Done" value="40" max="100"></progress>',
  },
  {
    what: 'rating-display',
    ours: '<jt-rating-display value="4.3" count="12"></jt-rating-display>',
    native: '<span>4.3 (12)</span>',
  },
  {
    what: 'shipping-progress',
    ours: '<jt-shipping-progress amount="1000" threshold="3000"></jt-shipping-progress>',
    native: '<label>2000 more <progress value="1000" max="3000"></progress></label>',
  },
  {
    what: 'skeleton',
    ours: '<jt-skeleton aria-hidden="true"></jt-skeleton>',
    native: '<div aria-hidden="true"></div>',
  },
  {
    what: 'spinner',
    ours: '<jt-spinner></jt-spinner>',
    native: '<progress aria-label="Loading"></progress>',
  },
  {
    what: 'visually-hidden',
    ours: '<jt-visually-hidden>Loading</jt-visually-hidden>',
    native: '<span>Loading</span>',
  },
]

/** Every element of the kit; one that comes with its group, such as `jt-radio`, is measured in it. */
export const COMPARISONS: readonly Comparison[] = [...controls, ...structure, ...display]
