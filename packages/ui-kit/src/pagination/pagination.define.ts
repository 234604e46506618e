import { define } from '../base/define.ts'
import { JtPagination } from './pagination.ts'

define('jt-pagination', JtPagination)
