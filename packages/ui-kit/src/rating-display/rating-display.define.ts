import { define } from '../base/define.ts'
import { JtRatingDisplay } from './rating-display.ts'

define('jt-rating-display', JtRatingDisplay)
