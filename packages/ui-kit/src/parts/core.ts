/** `@jangteo/ui-kit`: what the frame of the shop and nearly every page use. Whatever else elements share is in its file too. */
import '../alert/alert.define.ts'
import '../button/button.define.ts'
import '../combobox/combobox.define.ts'
import '../icon/icon.define.ts'
import '../image/image.define.ts'
import '../price/price.define.ts'
import { watchPlainElements } from '../base/watch-plain-elements.ts'

watchPlainElements()
