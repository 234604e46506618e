import { define } from '../base/define.ts'
import { JtAccordionItem } from './accordion-item.ts'
import { JtAccordion } from './accordion.ts'

define('jt-accordion', JtAccordion)
define('jt-accordion-item', JtAccordionItem)
