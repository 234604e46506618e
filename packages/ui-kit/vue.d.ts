// Written by "pnpm manifest" from custom-elements.json.
import type { HTMLAttributes, ReservedProps } from 'vue'
import type { JtAccordionItem } from './src/accordion/accordion-item.ts'
import type { JtAccordion } from './src/accordion/accordion.ts'
import type { JtAlert } from './src/alert/alert.ts'
import type { JtAvatar } from './src/avatar/avatar.ts'
import type { JtBadge } from './src/badge/badge.plain.ts'
import type { JtBreadcrumb } from './src/breadcrumb/breadcrumb.plain.ts'
import type { JtButton } from './src/button/button.ts'
import type { JtCard } from './src/card/card.plain.ts'
import type { JtCarousel } from './src/carousel/carousel.ts'
import type { JtCheckbox } from './src/checkbox/checkbox.ts'
import type { JtChipGroup } from './src/chip-group/chip-group.ts'
import type { JtChip } from './src/chip/chip.ts'
import type { JtCombobox } from './src/combobox/combobox.ts'
import type { JtDialog } from './src/dialog/dialog.ts'
import type { JtDrawer } from './src/drawer/drawer.ts'
import type { JtField } from './src/field/field.ts'
import type { JtIcon } from './src/icon/icon.ts'
import type { JtImage } from './src/image/image.ts'
import type { JtInput } from './src/input/input.ts'
import type { JtMenuItem } from './src/menu/menu-item.ts'
import type { JtMenu } from './src/menu/menu.ts'
import type { JtPagination } from './src/pagination/pagination.ts'
import type { JtPrice } from './src/price/price.ts'
import type { JtProductTile } from './src/product-tile/product-tile.plain.ts'
import type { JtProgress } from './src/progress/progress.ts'
import type { JtQuantity } from './src/quantity/quantity.ts'
import type { JtRadioGroup } from './src/radio-group/radio-group.ts'
import type { JtRadio } from './src/radio-group/radio.ts'
import type { JtRatingDisplay } from './src/rating-display/rating-display.ts'
import type { JtRating } from './src/rating/rating.ts'
import type { JtSelect } from './src/select/select.ts'
import type { JtShippingProgress } from './src/shipping-progress/shipping-progress.ts'
import type { JtSkeleton } from './src/skeleton/skeleton.plain.ts'
import type { JtSpinner } from './src/spinner/spinner.ts'
import type { JtSteps } from './src/steps/steps.ts'
import type { JtSwatches } from './src/swatches/swatches.ts'
import type { JtSwitch } from './src/switch/switch.ts'
import type { JtTabPanel } from './src/tabs/tab-panel.ts'
import type { JtTab } from './src/tabs/tab.ts'
import type { JtTabs } from './src/tabs/tabs.ts'
import type { JtTextarea } from './src/textarea/textarea.ts'
import type { JtToastRegion } from './src/toast-region/toast-region.ts'
import type { JtTooltip } from './src/tooltip/tooltip.ts'
import type { JtVisuallyHidden } from './src/visually-hidden/visually-hidden.plain.ts'

/** A property as a template gives it: numbers also as text, nothing for the default. */
type Bound<Value> =
  | Value
  | (number extends Value ? `${number}` : never)
  | (Value extends boolean ? '' | 'true' | 'false' : never)
  | null
  | undefined

/** What stands behind the point in v-model.number. */
type ModelModifiers = { readonly [Modifier in 'lazy' | 'number' | 'trim']?: true }

interface Model<Value> {
  modelValue?: Value
  modelModifiers?: ModelModifiers
}

/** An edit makes text of what v-model holds, and a number of what v-model.number holds. */
type TextOrNumberModel<Text> =
  | { modelValue?: Bound<Text>; modelModifiers?: ModelModifiers & { readonly number?: never } }
  | { modelValue?: Bound<Text> | number; modelModifiers: ModelModifiers & { readonly number: true } }

/** An event of an element, which is its target. */
type Heard<Element, Type extends Event> = Type & { readonly target: Element }

type KitElement<Props> = new () => {
  $props: Omit<HTMLAttributes, keyof Props> & ReservedProps & Props
}

declare module 'vue' {
  interface GlobalComponents {
    'jt-accordion-item': KitElement<{
      heading?: Bound<JtAccordionItem['heading']>
      level?: Bound<JtAccordionItem['level']>
      name?: Bound<JtAccordionItem['name']>
      open?: Bound<JtAccordionItem['open']>
      onToggle?: (event: Heard<JtAccordionItem, Event>) => void
    }>
    'jt-accordion': KitElement<{
      level?: Bound<JtAccordion['level']>
      name?: Bound<JtAccordion['name']>
    }>
    'jt-alert': KitElement<{
      heading?: Bound<JtAlert['heading']>
      variant?: Bound<JtAlert['variant']>
    }>
    'jt-avatar': KitElement<{
      decorative?: Bound<JtAvatar['decorative']>
      name?: Bound<JtAvatar['name']>
      size?: Bound<JtAvatar['size']>
      src?: Bound<JtAvatar['src']>
    }>
    'jt-badge': KitElement<{
      variant?: Bound<'neutral' | 'accent' | 'sale' | 'success' | 'danger'>
    }>
    'jt-breadcrumb': KitElement<{
    }>
    'jt-button': KitElement<{
      block?: Bound<JtButton['block']>
      disabled?: Bound<JtButton['disabled']>
      formnovalidate?: Bound<JtButton['formnovalidate']>
      label?: Bound<JtButton['label']>
      loading?: Bound<JtButton['loading']>
      name?: Bound<JtButton['name']>
      pressed?: Bound<JtButton['pressed']>
      size?: Bound<JtButton['size']>
      type?: Bound<JtButton['type']>
      value?: Bound<JtButton['value']>
      variant?: Bound<JtButton['variant']>
    }>
    'jt-card': KitElement<{
      interactive?: Bound<boolean>
    }>
    'jt-carousel': KitElement<{
      index?: Bound<JtCarousel['index']>
      label?: Bound<JtCarousel['label']>
      thumbnails?: Bound<JtCarousel['thumbnails']>
      onJtSlide?: (event: Heard<JtCarousel, CustomEvent<number>>) => void
    }>
    'jt-checkbox': KitElement<{
      checked?: Bound<JtCheckbox['checked']>
      disabled?: Bound<JtCheckbox['disabled']>
      error?: Bound<JtCheckbox['error']>
      hidelabel?: Bound<JtCheckbox['hidelabel']>
      hint?: Bound<JtCheckbox['hint']>
      label?: Bound<JtCheckbox['label']>
      name?: Bound<JtCheckbox['name']>
      required?: Bound<JtCheckbox['required']>
      type?: Bound<JtCheckbox['type']>
      value?: Bound<JtCheckbox['value']>
      onChange?: (event: Heard<JtCheckbox, Event>) => void
      onInput?: (event: Heard<JtCheckbox, Event>) => void
    } & Model<boolean | readonly string[]>>
    'jt-chip-group': KitElement<{
      disabled?: Bound<JtChipGroup['disabled']>
      error?: Bound<JtChipGroup['error']>
      hidelabel?: Bound<JtChipGroup['hidelabel']>
      hint?: Bound<JtChipGroup['hint']>
      label?: Bound<JtChipGroup['label']>
      multiple?: Bound<JtChipGroup['multiple']>
      name?: Bound<JtChipGroup['name']>
      required?: Bound<JtChipGroup['required']>
      value?: Bound<JtChipGroup['value']>
      onChange?: (event: Heard<JtChipGroup, Event>) => void
      onInput?: (event: Heard<JtChipGroup, Event>) => void
    } & Model<Bound<JtChipGroup['value']>>>
    'jt-chip': KitElement<{
      disabled?: Bound<JtChip['disabled']>
      removable?: Bound<JtChip['removable']>
      selected?: Bound<JtChip['selected']>
      value?: Bound<JtChip['value']>
      onChange?: (event: Heard<JtChip, Event>) => void
      onInput?: (event: Heard<JtChip, Event>) => void
      onJtRemove?: (event: Heard<JtChip, CustomEvent<string>>) => void
    }>
    'jt-combobox': KitElement<{
      autocomplete?: Bound<JtCombobox['autocomplete']>
      disabled?: Bound<JtCombobox['disabled']>
      emptytext?: Bound<JtCombobox['emptytext']>
      enterkeyhint?: Bound<JtCombobox['enterkeyhint']>
      error?: Bound<JtCombobox['error']>
      hidelabel?: Bound<JtCombobox['hidelabel']>
      hint?: Bound<JtCombobox['hint']>
      inputmode?: Bound<JtCombobox['inputmode']>
      label?: Bound<JtCombobox['label']>
      loading?: Bound<JtCombobox['loading']>
      maxlength?: Bound<JtCombobox['maxlength']>
      minlength?: Bound<JtCombobox['minlength']>
      name?: Bound<JtCombobox['name']>
      options?: Bound<JtCombobox['options']>
      placeholder?: Bound<JtCombobox['placeholder']>
      readonly?: Bound<JtCombobox['readonly']>
      required?: Bound<JtCombobox['required']>
      value?: Bound<JtCombobox['value']>
      onChange?: (event: Heard<JtCombobox, Event>) => void
      onInput?: (event: Heard<JtCombobox, Event>) => void
      onJtChoose?: (event: Heard<JtCombobox, CustomEvent<string>>) => void
    } & Model<Bound<JtCombobox['value']>>>
    'jt-dialog': KitElement<{
      label?: Bound<JtDialog['label']>
      open?: Bound<JtDialog['open']>
      onCancel?: (event: Heard<JtDialog, Event>) => void
      onClose?: (event: Heard<JtDialog, Event>) => void
    }>
    'jt-drawer': KitElement<{
      label?: Bound<JtDrawer['label']>
      open?: Bound<JtDrawer['open']>
      side?: Bound<JtDrawer['side']>
      onCancel?: (event: Heard<JtDrawer, Event>) => void
      onClose?: (event: Heard<JtDrawer, Event>) => void
    }>
    'jt-field': KitElement<{
      error?: Bound<JtField['error']>
      hidelabel?: Bound<JtField['hidelabel']>
      hint?: Bound<JtField['hint']>
      label?: Bound<JtField['label']>
    }>
    'jt-icon': KitElement<{
      filled?: Bound<JtIcon['filled']>
      label?: Bound<JtIcon['label']>
      name?: Bound<JtIcon['name']>
    }>
    'jt-image': KitElement<{
      alt?: Bound<JtImage['alt']>
      eager?: Bound<JtImage['eager']>
      formats?: Bound<JtImage['formats']>
      placeholder?: Bound<JtImage['placeholder']>
      ratio?: Bound<JtImage['ratio']>
      sizes?: Bound<JtImage['sizes']>
      src?: Bound<JtImage['src']>
      widths?: Bound<JtImage['widths']>
    }>
    'jt-input': KitElement<{
      autocomplete?: Bound<JtInput['autocomplete']>
      disabled?: Bound<JtInput['disabled']>
      enterkeyhint?: Bound<JtInput['enterkeyhint']>
      error?: Bound<JtInput['error']>
      hidelabel?: Bound<JtInput['hidelabel']>
      hint?: Bound<JtInput['hint']>
      inputmode?: Bound<JtInput['inputmode']>
      label?: Bound<JtInput['label']>
      max?: Bound<JtInput['max']>
      maxlength?: Bound<JtInput['maxlength']>
      min?: Bound<JtInput['min']>
      minlength?: Bound<JtInput['minlength']>
      name?: Bound<JtInput['name']>
      pattern?: Bound<JtInput['pattern']>
      placeholder?: Bound<JtInput['placeholder']>
      readonly?: Bound<JtInput['readonly']>
      required?: Bound<JtInput['required']>
      step?: Bound<JtInput['step']>
      type?: Bound<JtInput['type']>
      value?: Bound<JtInput['value']>
      onChange?: (event: Heard<JtInput, Event>) => void
      onInput?: (event: Heard<JtInput, Event>) => void
    } & Model<Bound<JtInput['value']>>>
    'jt-menu-item': KitElement<{
      disabled?: Bound<JtMenuItem['disabled']>
      href?: Bound<JtMenuItem['href']>
      value?: Bound<JtMenuItem['value']>
      variant?: Bound<JtMenuItem['variant']>
      onJtChoose?: (event: Heard<JtMenuItem, CustomEvent<string>>) => void
    }>
    'jt-menu': KitElement<{
      label?: Bound<JtMenu['label']>
      variant?: Bound<JtMenu['variant']>
      onToggle?: (event: Heard<JtMenu, ToggleEvent>) => void
    }>
    'jt-pagination': KitElement<{
      href?: Bound<JtPagination['href']>
      label?: Bound<JtPagination['label']>
      page?: Bound<JtPagination['page']>
      pages?: Bound<JtPagination['pages']>
      onJtPage?: (event: Heard<JtPagination, CustomEvent<number>>) => void
    }>
    'jt-price': KitElement<{
      amount?: Bound<JtPrice['amount']>
      currency?: Bound<JtPrice['currency']>
      from?: Bound<JtPrice['from']>
      locale?: Bound<JtPrice['locale']>
      to?: Bound<JtPrice['to']>
      unit?: Bound<JtPrice['unit']>
      unitprice?: Bound<JtPrice['unitprice']>
      was?: Bound<JtPrice['was']>
    }>
    'jt-product-tile': KitElement<{
      soldout?: Bound<boolean>
    }>
    'jt-progress': KitElement<{
      label?: Bound<JtProgress['label']>
      max?: Bound<JtProgress['max']>
      value?: Bound<JtProgress['value']>
    }>
    'jt-quantity': KitElement<{
      disabled?: Bound<JtQuantity['disabled']>
      error?: Bound<JtQuantity['error']>
      hidelabel?: Bound<JtQuantity['hidelabel']>
      hint?: Bound<JtQuantity['hint']>
      label?: Bound<JtQuantity['label']>
      max?: Bound<JtQuantity['max']>
      min?: Bound<JtQuantity['min']>
      name?: Bound<JtQuantity['name']>
      required?: Bound<JtQuantity['required']>
      value?: Bound<JtQuantity['value']>
      onChange?: (event: Heard<JtQuantity, Event>) => void
      onInput?: (event: Heard<JtQuantity, Event>) => void
    } & TextOrNumberModel<JtQuantity['value']>>
    'jt-radio-group': KitElement<{
      disabled?: Bound<JtRadioGroup['disabled']>
      error?: Bound<JtRadioGroup['error']>
      hidelabel?: Bound<JtRadioGroup['hidelabel']>
      hint?: Bound<JtRadioGroup['hint']>
      label?: Bound<JtRadioGroup['label']>
      name?: Bound<JtRadioGroup['name']>
      required?: Bound<JtRadioGroup['required']>
      value?: Bound<JtRadioGroup['value']>
      onChange?: (event: Heard<JtRadioGroup, Event>) => void
      onInput?: (event: Heard<JtRadioGroup, Event>) => void
    } & Model<Bound<JtRadioGroup['value']>>>
    'jt-radio': KitElement<{
      description?: Bound<JtRadio['description']>
      disabled?: Bound<JtRadio['disabled']>
      label?: Bound<JtRadio['label']>
      value?: Bound<JtRadio['value']>
    }>
    'jt-rating-display': KitElement<{
      count?: Bound<JtRatingDisplay['count']>
      value?: Bound<JtRatingDisplay['value']>
    }>
    'jt-rating': KitElement<{
      disabled?: Bound<JtRating['disabled']>
      error?: Bound<JtRating['error']>
      hidelabel?: Bound<JtRating['hidelabel']>
      hint?: Bound<JtRating['hint']>
      label?: Bound<JtRating['label']>
      name?: Bound<JtRating['name']>
      required?: Bound<JtRating['required']>
      value?: Bound<JtRating['value']>
      onChange?: (event: Heard<JtRating, Event>) => void
      onInput?: (event: Heard<JtRating, Event>) => void
    } & TextOrNumberModel<JtRating['value']>>
    'jt-select': KitElement<{
      autocomplete?: Bound<JtSelect['autocomplete']>
      disabled?: Bound<JtSelect['disabled']>
      error?: Bound<JtSelect['error']>
      hidelabel?: Bound<JtSelect['hidelabel']>
      hint?: Bound<JtSelect['hint']>
      label?: Bound<JtSelect['label']>
      name?: Bound<JtSelect['name']>
      placeholder?: Bound<JtSelect['placeholder']>
      required?: Bound<JtSelect['required']>
      value?: Bound<JtSelect['value']>
      onChange?: (event: Heard<JtSelect, Event>) => void
      onInput?: (event: Heard<JtSelect, Event>) => void
    } & Model<Bound<JtSelect['value']>>>
    'jt-shipping-progress': KitElement<{
      amount?: Bound<JtShippingProgress['amount']>
      currency?: Bound<JtShippingProgress['currency']>
      threshold?: Bound<JtShippingProgress['threshold']>
    }>
    'jt-skeleton': KitElement<{
      shape?: Bound<'text' | 'block' | 'circle'>
    }>
    'jt-spinner': KitElement<{
      label?: Bound<JtSpinner['label']>
    }>
    'jt-steps': KitElement<{
      label?: Bound<JtSteps['label']>
      steps?: Bound<JtSteps['steps']>
    }>
    'jt-swatches': KitElement<{
      disabled?: Bound<JtSwatches['disabled']>
      error?: Bound<JtSwatches['error']>
      hidelabel?: Bound<JtSwatches['hidelabel']>
      hint?: Bound<JtSwatches['hint']>
      label?: Bound<JtSwatches['label']>
      name?: Bound<JtSwatches['name']>
      options?: Bound<JtSwatches['options']>
      required?: Bound<JtSwatches['required']>
      value?: Bound<JtSwatches['value']>
      onChange?: (event: Heard<JtSwatches, Event>) => void
      onInput?: (event: Heard<JtSwatches, Event>) => void
    } & Model<Bound<JtSwatches['value']>>>
    'jt-switch': KitElement<{
      checked?: Bound<JtSwitch['checked']>
      disabled?: Bound<JtSwitch['disabled']>
      error?: Bound<JtSwitch['error']>
      hidelabel?: Bound<JtSwitch['hidelabel']>
      hint?: Bound<JtSwitch['hint']>
      label?: Bound<JtSwitch['label']>
      name?: Bound<JtSwitch['name']>
      required?: Bound<JtSwitch['required']>
      type?: Bound<JtSwitch['type']>
      value?: Bound<JtSwitch['value']>
      onChange?: (event: Heard<JtSwitch, Event>) => void
      onInput?: (event: Heard<JtSwitch, Event>) => void
    } & Model<boolean | readonly string[]>>
    'jt-tab-panel': KitElement<{
      value?: Bound<JtTabPanel['value']>
    }>
    'jt-tab': KitElement<{
      disabled?: Bound<JtTab['disabled']>
      selected?: Bound<JtTab['selected']>
      value?: Bound<JtTab['value']>
    }>
    'jt-tabs': KitElement<{
      label?: Bound<JtTabs['label']>
      value?: Bound<JtTabs['value']>
      onJtTabChoose?: (event: Heard<JtTabs, CustomEvent<string>>) => void
    }>
    'jt-textarea': KitElement<{
      autocomplete?: Bound<JtTextarea['autocomplete']>
      disabled?: Bound<JtTextarea['disabled']>
      enterkeyhint?: Bound<JtTextarea['enterkeyhint']>
      error?: Bound<JtTextarea['error']>
      hidelabel?: Bound<JtTextarea['hidelabel']>
      hint?: Bound<JtTextarea['hint']>
      inputmode?: Bound<JtTextarea['inputmode']>
      label?: Bound<JtTextarea['label']>
      maxlength?: Bound<JtTextarea['maxlength']>
      minlength?: Bound<JtTextarea['minlength']>
      name?: Bound<JtTextarea['name']>
      placeholder?: Bound<JtTextarea['placeholder']>
      readonly?: Bound<JtTextarea['readonly']>
      required?: Bound<JtTextarea['required']>
      rows?: Bound<JtTextarea['rows']>
      value?: Bound<JtTextarea['value']>
      onChange?: (event: Heard<JtTextarea, Event>) => void
      onInput?: (event: Heard<JtTextarea, Event>) => void
    } & Model<Bound<JtTextarea['value']>>>
    'jt-toast-region': KitElement<{
    }>
    'jt-tooltip': KitElement<{
      for?: Bound<JtTooltip['for']>
    }>
    'jt-visually-hidden': KitElement<{
    }>
  }
  /** HTML's own, which Vue's list lacks: where something stands in an element. */
  interface HTMLAttributes {
    slot?: string
  }
}
