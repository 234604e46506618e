import { shell } from '@jangteo/mfe-kit/vite'
import { koreanFont } from './build/korean-font.ts'
import { leanSingleSpa } from './build/lean-single-spa.ts'
import { shopIcon } from './build/shop-icon.ts'
import { staticFrame } from './build/static-frame.ts'

export default shell({ plugins: [leanSingleSpa(), staticFrame(), koreanFont(), shopIcon()] })
