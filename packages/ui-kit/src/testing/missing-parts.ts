/** An element without something that it needs, and what the developer of the page is told to do about it. */
export interface MissingPart {
  readonly markup: string
  readonly says: string
}

const name = 'Set "label" ("hidelabel" hides it where there is one), "aria-label", or connect a <label>.'
const outerName = 'Set "label", "aria-label" or "aria-labelledby".'
const words = 'Write text between its tags, or set "label".'
const put = (what: string): string => `Put ${what} into it.`

const nameless = (tag: string, content = '', says = name): readonly MissingPart[] => [
  { markup: `<${tag}>${content}</${tag}>`, says },
]
const wordless = (tag: string): readonly MissingPart[] => [{ markup: `<${tag}></${tag}>`, says: words }]
const empty = (tag: string, what: string): readonly MissingPart[] => [
  { markup: `<${tag}></${tag}>`, says: put(what) },
]
const option = '<option value="a">Apple</option>'
const tab = '<jt-tab value="a">A</jt-tab><jt-tab-panel value="a">B</jt-tab-panel>'
const item = '<jt-menu-item value="a">Apple</jt-menu-item>'

/** It has words of its own, or nothing to show is one of its states. */
const needsNothing: readonly MissingPart[] = []

/** Every element of the kit, with each thing that it can be used without by mistake. */
export const missingParts: Readonly<Record<string, readonly MissingPart[]>> = {
  'jt-accordion': empty('jt-accordion', 'jt-accordion-item elements'),
  'jt-accordion-item': [
    {
      markup: '<jt-accordion-item>Text</jt-accordion-item>',
      says: 'Set "heading", or fill its slot "heading".',
    },
  ],
  'jt-alert': empty('jt-alert', 'the message'),
  'jt-avatar': [
    {
      markup: '<jt-avatar></jt-avatar>',
      says: 'Set "name", or "decorative" where the name stands beside it.',
    },
  ],
  'jt-badge': empty('jt-badge', 'a word or two'),
  'jt-breadcrumb': [
    {
      markup: '<jt-breadcrumb><ol></ol></jt-breadcrumb>',
      says: put('a <nav> with an aria-label around its links'),
    },
  ],
  'jt-button': wordless('jt-button'),
  'jt-card': [
    { markup: '<jt-card></jt-card>', says: put('what belongs together') },
    {
      markup: '<jt-card interactive><p>Order</p></jt-card>',
      says: put('a heading with the link that is to cover it'),
    },
  ],
  'jt-carousel': [
    { markup: '<jt-carousel><p>1</p></jt-carousel>', says: outerName },
    { markup: '<jt-carousel label="Mug"></jt-carousel>', says: put('an element for each slide') },
  ],
  'jt-checkbox': wordless('jt-checkbox'),
  'jt-chip': wordless('jt-chip'),
  'jt-chip-group': nameless('jt-chip-group', '<jt-chip value="a">Apple</jt-chip>'),
  'jt-combobox': nameless('jt-combobox'),
  'jt-dialog': nameless('jt-dialog', '', outerName),
  'jt-drawer': nameless('jt-drawer', '', outerName),
  'jt-field': [
    { markup: '<jt-field><input></jt-field>', says: name },
    { markup: '<jt-field label="Day"></jt-field>', says: put('the control') },
  ],
  'jt-icon': [{ markup: '<jt-icon></jt-icon>', says: 'Set "name" to the icon that is meant.' }],
  'jt-image': [
    { markup: '<jt-image src="data:,"></jt-image>', says: 'say what it shows, or alt=""' },
    { markup: '<jt-image alt="Mug"></jt-image>', says: put('a "src" on it, or an <img>') },
    {
      markup: '<jt-image src="data:," alt="Mug" ratio="wide"></jt-image>',
      says: 'does not know ratio="wide"',
    },
  ],
  'jt-input': nameless('jt-input'),
  'jt-menu': [
    { markup: `<jt-menu>${item}</jt-menu>`, says: outerName },
    { markup: '<jt-menu label="More"></jt-menu>', says: put('jt-menu-item elements') },
  ],
  'jt-menu-item': wordless('jt-menu-item'),
  'jt-pagination': [{ markup: '<jt-pagination></jt-pagination>', says: 'Set "pages"' }],
  'jt-price': needsNothing,
  'jt-product-tile': [
    {
      markup: '<jt-product-tile><h3>Mug</h3></jt-product-tile>',
      says: put('a heading with the link of the product'),
    },
  ],
  'jt-progress': [{ markup: '<jt-progress value="3"></jt-progress>', says: 'Set "label".' }],
  'jt-quantity': nameless('jt-quantity'),
  'jt-radio': wordless('jt-radio'),
  'jt-radio-group': [
    ...nameless('jt-radio-group', '<jt-radio value="a" label="Apple"></jt-radio>'),
    { markup: '<jt-radio-group label="Shipping"></jt-radio-group>', says: put('jt-radio elements') },
  ],
  'jt-rating': nameless('jt-rating'),
  'jt-rating-display': needsNothing,
  'jt-select': [
    ...nameless('jt-select', option),
    { markup: '<jt-select label="Sort"></jt-select>', says: put('<option> elements') },
  ],
  'jt-shipping-progress': [
    { markup: '<jt-shipping-progress amount="1"></jt-shipping-progress>', says: 'Set "threshold"' },
  ],
  'jt-skeleton': needsNothing,
  'jt-spinner': needsNothing,
  'jt-steps': needsNothing,
  'jt-swatches': nameless('jt-swatches'),
  'jt-switch': wordless('jt-switch'),
  'jt-tab': empty('jt-tab', 'the words'),
  'jt-tab-panel': needsNothing,
  'jt-tabs': [
    ...nameless('jt-tabs', tab, outerName),
    { markup: '<jt-tabs label="Mug"></jt-tabs>', says: put('jt-tab and jt-tab-panel elements') },
  ],
  'jt-textarea': nameless('jt-textarea'),
  'jt-toast-region': needsNothing,
  'jt-tooltip': [
    { markup: '<button>Save</button><jt-tooltip></jt-tooltip>', says: put('the words') },
    { markup: '<jt-tooltip for="none">Saves it</jt-tooltip>', says: 'it needs the id "none" in its tree' },
  ],
  'jt-visually-hidden': empty('jt-visually-hidden', 'the words'),
}
