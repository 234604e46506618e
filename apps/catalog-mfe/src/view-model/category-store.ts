import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Category } from '../model/category.ts'

/** Categories outlive a page: they change rarely, and every page names one. */
export const useCategoryStore = defineStore('catalog/categories', () => {
  const categories = shallowRef<readonly Category[]>()
  return { categories }
})
