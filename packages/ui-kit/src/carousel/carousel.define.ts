import { define } from '../base/define.ts'
import { JtCarousel } from './carousel.ts'

define('jt-carousel', JtCarousel)
