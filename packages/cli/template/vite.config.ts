import { mfe } from '@jangteo/mfe-kit/vite'

export default mfe()
