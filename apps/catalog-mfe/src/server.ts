import { defineServer } from '@jangteo/mfe-kit/server'
import pages from './pages.ts'

export default defineServer({ name: 'catalog', pages })
