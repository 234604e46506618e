/** What the Vue contract has to know of an element beside its manifest. */
export interface VueElement {
  /** Attributes that every use of it needs. */
  readonly attributes?: Readonly<Record<string, string>>
  /** What is put into its slots, where not any element will do. */
  readonly slotted?: string
  /** What stands between its tags, where its slots do not take anything. */
  readonly content?: string
  /** Arrays, objects and functions by the name of the property that takes them. */
  readonly objects?: Readonly<Record<string, unknown>>
  /** Slots that the element itself fills or that only stand while there is something to show in them. */
  readonly ownSlots?: readonly string[]
}

const named = { attributes: { label: 'Name' } }
const empty = {}

/** Every element of the kit; the contract fails for one that is missing here. */
export const vueElements: Readonly<Record<string, VueElement>> = {
  'jt-accordion': empty,
  'jt-accordion-item': { attributes: { heading: 'More' } },
  'jt-alert': empty,
  'jt-avatar': { attributes: { name: 'Kim' } },
  'jt-badge': empty,
  'jt-breadcrumb': empty,
  'jt-button': empty,
  'jt-card': empty,
  'jt-carousel': named,
  'jt-checkbox': named,
  'jt-chip': empty,
  'jt-chip-group': {
    attributes: { label: 'Name', multiple: '' },
    content: '<jt-chip value="a">Apple</jt-chip>',
    objects: { value: ['a'] },
  },
  'jt-combobox': { ...named, objects: { options: [{ value: 'a', label: 'Apple' }] } },
  'jt-dialog': named,
  'jt-drawer': named,
  'jt-field': { ...named, content: '<input>', ownSlots: ['label', 'hint', 'error'] },
  'jt-icon': { attributes: { name: 'cart' } },
  'jt-image': { attributes: { alt: '' } },
  'jt-input': named,
  'jt-menu': named,
  'jt-menu-item': { attributes: { value: 'a' } },
  'jt-pagination': { attributes: { pages: '3' }, objects: { href: (page: number) => `?page=${page}` } },
  'jt-price': { attributes: { amount: '1000' } },
  'jt-product-tile': empty,
  'jt-progress': named,
  'jt-quantity': named,
  'jt-radio': named,
  'jt-radio-group': {
    ...named,
    content: '<jt-radio value="a" label="Apple"></jt-radio>',
    slotted: '<jt-radio value="a" label="Apple"></jt-radio>',
  },
  'jt-rating': named,
  'jt-rating-display': { attributes: { value: '3' } },
  'jt-select': {
    ...named,
    content: '<option value="a">Apple</option>',
    slotted: '<option value="a">Apple</option>',
  },
  'jt-shipping-progress': { attributes: { amount: '1000', threshold: '3000' } },
  'jt-skeleton': empty,
  'jt-spinner': empty,
  'jt-steps': { objects: { steps: [{ label: 'Pay', state: 'current' }] } },
  'jt-swatches': { ...named, objects: { options: [{ value: 'a', label: 'Apple' }] } },
  'jt-switch': named,
  'jt-tab': { attributes: { value: 'a' } },
  'jt-tab-panel': { attributes: { value: 'a' } },
  'jt-tabs': named,
  'jt-textarea': named,
  'jt-toast-region': empty,
  'jt-tooltip': empty,
  'jt-visually-hidden': empty,
}
